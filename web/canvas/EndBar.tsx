// A tie or a path is asked for: from whom, and the way to name its other end where it is not to be pointed at.
import { useEffect, useMemo, useRef, useState } from "react";
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
  readonly what: "tie" | "path";
  readonly language: Language;
  readonly choose: (id: string) => void;
  readonly cancel: () => void;
}

export function EndBar({ map, from, what, language, choose, cancel }: Props) {
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
  const line = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Whoever asks for a path at a panel loses the panel: the line takes the focus. On the map the arrows go on.
    if (what === "path" && document.activeElement?.getAttribute("role") !== "application")
      line.current?.focus();
  }, [what]);
  return (
    <fieldset className="map-strip map-ending">
      <legend className="map-strip-text">
        {words(what === "tie" ? "tieOf" : "pathFrom", { name: from.name })}
      </legend>
      <div className="map-find">
        <input
          {...combo.line}
          ref={line}
          type="text"
          enterKeyHint="done"
          aria-label={words("otherEnd")}
          placeholder={words("otherEnd")}
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
          <ul {...combo.list} aria-label={words("otherEnd")}>
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
