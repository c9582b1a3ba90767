// Everything that was measured, as files; the same numbers come from the command line.
import { useId } from "react";
import type { RegionPicture } from "../../domain/region-picture.ts";
import { useSpeaker } from "../i18n/use-words.ts";
import { useMe } from "../sync/use-status.ts";
import { actorsCsv, allJson, type Named, saveFile, tiesCsv } from "./export.ts";
import { measureWords } from "./measures.words.ts";

interface Props {
  view: string;
  picture: RegionPicture;
  name: Named;
}

const csv = "text/csv;charset=utf-8";

export function Downloads({ view, picture, name }: Props) {
  const say = useSpeaker(measureWords);
  const today = useMe()?.today ?? "";
  const id = useId();
  const file = (what: string, end: string) =>
    `kudelma-${view.replaceAll(/[:,]/g, "-")}-${what}-${today}.${end}`;
  return (
    <section className="home-part picture-files" aria-labelledby={id}>
      <header>
        <h2 id={id}>{say("rest")}</h2>
        <p className="soft">{say("restHint", { region: view })}</p>
      </header>
      <div className="form-buttons">
        <button
          type="button"
          className="button"
          onClick={() => saveFile(actorsCsv(picture, name), { name: file("actors", "csv"), type: csv })}
        >
          {say("csvActors")}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => saveFile(tiesCsv(picture, name), { name: file("ties", "csv"), type: csv })}
        >
          {say("csvTies")}
        </button>
        <button
          type="button"
          className="button"
          onClick={() =>
            saveFile(allJson(picture, { region: view, today }), {
              name: file("measures", "json"),
              type: "application/json",
            })
          }
        >
          {say("json")}
        </button>
      </div>
    </section>
  );
}
