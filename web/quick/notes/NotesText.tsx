// The notes as they were pasted: names marked, the sentence that is looked at in sight.
import { useEffect, useMemo, useRef } from "react";
import type { NotesReading, Place } from "../../../domain/quick/notes/notes.ts";
import { useSpeaker } from "../../i18n/use-words.ts";
import { notesWords } from "./notes.words.ts";
import { stretchesOf } from "./stretches.ts";

const legend = [
  { as: "lit", says: "markLit" },
  { as: "known", says: "markKnown" },
  { as: "new", says: "markNew" },
  { as: "unclear", says: "markUnclear" },
] as const;

export function NotesText({ text, read, lit }: { text: string; read: NotesReading; lit: Place | null }) {
  const say = useSpeaker(notesWords);
  const frame = useRef<HTMLDivElement>(null);
  const stretches = useMemo(() => stretchesOf(text, read, lit), [text, read, lit]);
  const here = new Set<string>(stretches.flatMap((one) => [one.as ?? "", one.lit ? "lit" : ""]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is another sentence to bring into sight
  useEffect(() => {
    const [box, first] = [frame.current, frame.current?.querySelector<HTMLElement>(".as-lit")];
    if (!box || !first) return;
    const above = first.offsetTop - box.offsetTop;
    if (above < box.scrollTop || above > box.scrollTop + box.clientHeight - 80)
      box.scrollTo({ top: above - box.clientHeight / 3 });
  }, [lit]);
  return (
    <section className="notes-text" aria-label={say("text")}>
      <ul className="notes-legend">
        {legend
          .filter(({ as }) => here.has(as))
          .map(({ as, says }) => (
            <li key={as}>
              <span className={`as-${as}`}>{say(says)}</span>
            </li>
          ))}
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard */}
      <div ref={frame} className="notes-sheet" tabIndex={0}>
        {stretches.map((one) => (
          <span
            key={one.at}
            className={`${one.as === null ? "" : `as-${one.as}`}${one.lit ? " as-lit" : ""}`}
          >
            {one.text}
          </span>
        ))}
      </div>
    </section>
  );
}
