// What can be done with several selected nodes at once.
import { useState } from "react";
import { speaker } from "../i18n/words.ts";
import type { Drawn } from "./drawn.ts";
import type { MapActs, MapInput } from "./input.ts";
import { mapWords } from "./map.words.ts";
import type { Stage } from "./stage.ts";

interface Props {
  readonly map: Drawn;
  readonly input: Pick<MapInput, "selection" | "language" | "records" | "merges" | "path">;
  readonly acts: MapActs;
  readonly stage: () => Stage | null;
}

export function SelectionBar({
  map,
  input: { selection, language, records, merges, path },
  acts,
  stage,
}: Props) {
  const words = speaker(mapWords, language);
  const [copied, setCopied] = useState(false);
  const nodes = selection.map((id) => map.nodes.get(id)).filter((one) => one !== undefined);
  const [one, other, more] = nodes;
  const pair =
    one !== undefined && other !== undefined && more === undefined ? ([one, other] as const) : null;
  const copy = () => {
    void navigator.clipboard.writeText(nodes.map(({ name }) => name).join("\n")).then(() => {
      setCopied(true);
      setTimeout(() => setCopied(false), 2000);
    });
  };
  const bar = (
    <div className="map-strip" role="toolbar" aria-label={words("selected", { count: nodes.length })}>
      <span className="map-strip-text">{words("selected", { count: nodes.length })}</span>
      <button type="button" onClick={() => stage()?.fit(new Set(selection), true)}>
        {words("fitThese")}
      </button>
      {pair !== null && (
        <button type="button" aria-pressed={path !== null} onClick={acts.path}>
          {path !== null && path.of > 1
            ? words("pathOf", { at: path.at + 1, count: path.of })
            : words("path")}
        </button>
      )}
      {pair !== null && records && (
        <button type="button" onClick={() => acts.tie(pair[0].id, pair[1].id)}>
          {words("tieThese")}
        </button>
      )}
      {pair !== null && merges && (
        <button type="button" aria-haspopup="dialog" onClick={() => acts.merge(pair[0].id, pair[1].id)}>
          {words("mergeThese")}
        </button>
      )}
      <button type="button" onClick={copy}>
        {words(copied ? "copied" : "copyNames")}
      </button>
      <button type="button" onClick={() => acts.gather([])}>
        {words("clear")}
      </button>
      <span className="unseen" role="status">
        {copied ? words("copied") : ""}
      </span>
    </div>
  );
  return (
    <>
      {bar}
      {pair !== null && path !== null && (
        <div className="map-told" role="status">
          {path.told.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
    </>
  );
}
