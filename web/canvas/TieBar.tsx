// A tie is being made: from whom, and the way to name its other end where it is not to be pointed at.
import { useMemo, useState } from "react";
import { search } from "../../domain/search/rank.ts";
import type { Language } from "../../domain/vocabulary/languages.ts";
import { speaker } from "../i18n/words.ts";
import { useCombo } from "../panels/combo/use-combo.ts";
import type { Drawn, DrawnNode } from "./drawn.ts";
import { mapWords } from "./map.words.ts";

const most = 6;

interface Props {
  readonly map: Drawn;
  readonly from: DrawnNode;
  readonly language: Language;
  readonly choose: (id: string) => void;
  readonly cancel: () => void;
}

export function TieBar({ map, from, language, choose, cancel }: Props) {
  const words = speaker(mapWords, language);
  const [text, setText] = useState("");
  const named = useMemo(
    () =>
      [...map.nodes.values()]
        .filter((one) => one.id !== from.id)
        .map(({ id, name }) => ({ id, names: [name] })),
    [map, from.id],
  );
  const hits = useMemo(() => (text.trim() === "" ? [] : search(text, named, most)), [text, named]);
  const combo = useCombo({
    count: hits.length,
    choose: (at) => {
      const hit = hits[at];
      if (hit !== undefined) choose(hit.id);
    },
  });
  const { onKeyDown } = combo.line;
  return (
    <fieldset className="map-strip map-tying">
      <legend className="map-strip-text">{words("tieOf", { name: from.name })}</legend>
      <div className="map-find">
        <input
          {...combo.line}
          type="text"
          enterKeyHint="done"
          aria-label={words("tieTo")}
          placeholder={words("tieTo")}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            combo.written();
          }}
          onKeyDown={(event) => {
            const [first] = hits;
            onKeyDown(event);
            if (event.defaultPrevented) return;
            if (event.key === "Enter" && first !== undefined) choose(first.id);
            if (event.key !== "Escape") return;
            event.preventDefault();
            event.stopPropagation();
            cancel();
          }}
        />
        {combo.open && (
          <ul {...combo.list} aria-label={words("tieTo")}>
            {hits.map(({ id }, at) => (
              <li key={id} {...combo.option(at)}>
                {map.nodes.get(id)?.name}
              </li>
            ))}
          </ul>
        )}
      </div>
      <button type="button" aria-label={words("cancel")} title={words("cancel")} onClick={cancel}>
        ×
      </button>
    </fieldset>
  );
}
