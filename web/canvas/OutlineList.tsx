// The communities of the map by their names: one tab stop, arrows from one to the next, Enter opens. Seen while used.
import { type KeyboardEvent, useRef } from "react";
import { speaker } from "../i18n/words.ts";
import type { MapActs, MapInput } from "./input.ts";
import { mapWords } from "./map.words.ts";

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

export function OutlineList({
  input: { outlines, language },
  acts,
}: {
  readonly input: Pick<MapInput, "outlines" | "language">;
  readonly acts: MapActs;
}) {
  const words = speaker(mapWords, language);
  const list = useRef<HTMLUListElement>(null);
  if (outlines.length === 0) return null;
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const buttons: (Element | null)[] = [...(list.current?.querySelectorAll("button") ?? [])];
    const at = buttons.indexOf(document.activeElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    event.stopPropagation();
    const next = buttons[(at + step + buttons.length) % buttons.length];
    if (next instanceof HTMLElement) next.focus();
  };
  return (
    <ul
      ref={list}
      className="map-outlines"
      data-map-outlines=""
      aria-label={words("outlines")}
      onKeyDown={move}
      onBlur={() => acts.point(null)}
    >
      {outlines.map((one, at) => (
        <li key={one.id}>
          <button
            type="button"
            tabIndex={at === 0 ? 0 : -1}
            onFocus={() => acts.point(one.id)}
            onClick={() => acts.open(one)}
          >
            {words(one.adopted ? "outlineAdopted" : "outlineProposed", {
              name: one.name,
              count: one.members.length,
            })}
          </button>
        </li>
      ))}
    </ul>
  );
}
