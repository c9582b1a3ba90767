// The measures that a weaver acts on: a number, a sentence, and what not to read into it.
import { useId } from "react";
import type { RegionPicture } from "../../domain/region-picture.ts";
import { useSpeaker } from "../i18n/use-words.ts";
import { measuresTold } from "./measures.ts";
import { measureWords } from "./measures.words.ts";

export function MeasureList({ picture }: { picture: RegionPicture }) {
  const say = useSpeaker(measureWords);
  const id = useId();
  const told = measuresTold(picture);
  if (told.length === 0) return null;
  return (
    <section className="home-part measures-part" aria-labelledby={id}>
      <header>
        <h2 id={id}>{say("measures")}</h2>
      </header>
      <ul className="measures">
        {told.map(({ name, value, percent, values }) => (
          <li key={name} data-measure={name}>
            <h3>{say(`name.${name}`)}</h3>
            <p className="measure-value numbers">
              {value.toLocaleString()}
              {percent && <span className="measure-unit"> %</span>}
            </p>
            <p>{say(`says.${name}`, values)}</p>
            <p className="soft">{say("caution", { text: say(`not.${name}`) })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
