// Which sectors talk to each other: ties, and how many more or fewer than their sizes let one expect.
import { useId } from "react";
import type { RegionPicture } from "../../domain/region-picture.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { capital } from "../panels/kind-text.ts";
import { signed } from "./measures.ts";
import { measureWords } from "./measures.words.ts";
import { sectorName } from "./structure-text.ts";

/** A difference worth a mark, as a share of what was expected. */
const much = 0.4;

export function MixingTable({ picture }: { picture: RegionPicture }) {
  const say = useSpeaker(measureWords);
  const { language } = useWords();
  const id = useId();
  const hint = useId();
  const { sector } = picture.measures.groupings;
  if (sector === undefined || sector.groups.length < 2 || sector.ei.index === null) return null;
  const names = sector.groups.map(({ group }) => capital(sectorName(group, language)));
  return (
    <section className="home-part" aria-labelledby={id}>
      <header>
        <h2 id={id}>{say("mixing")}</h2>
        <p className="soft" id={hint}>
          {say("mixingHint")}
        </p>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <section className="picture-scroll" aria-label={say("sector")} tabIndex={0}>
        <table className="table mixing" aria-labelledby={id} aria-describedby={hint}>
          <thead>
            <tr>
              <th scope="col">{say("sector")}</th>
              {names.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {names.map((name, row) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {names.map((other, column) => {
                  const cell = sector.mixing[row]?.[column];
                  if (cell === undefined) return <td key={other} />;
                  const off = cell.beyond / Math.max(1, cell.expected);
                  return (
                    <td
                      key={other}
                      className="numbers"
                      data-off={off >= much ? "more" : off <= -much ? "fewer" : undefined}
                    >
                      {say("mixingCell", { ties: cell.ties, beyond: signed(cell.beyond) })}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
