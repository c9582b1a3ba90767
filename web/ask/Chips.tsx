import { useEffect, useRef } from "react";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { useFacts } from "../replica/use-replica.ts";
import { clearFilters, filterBy } from "../session/changes.ts";
import { useSession } from "../session/use-session.ts";
import { askWords } from "./ask.words.ts";
import { groupText, partText } from "./naming.ts";
import { partsOf, toggled } from "./parts.ts";

/** Everything that is asked, in words; each can be taken out. */
export function Chips() {
  const words = useWords();
  const own = useSpeaker(askWords);
  const facts = useFacts();
  const filter = useSession((now) => now.filter);
  const list = useRef<HTMLUListElement>(null);
  const next = useRef<number | null>(null);
  const parts = partsOf(filter);
  const { length } = parts;
  // Who took one out by keyboard goes on at the next.
  useEffect(() => {
    if (next.current === null) return;
    const buttons = list.current?.querySelectorAll("button");
    const at = Math.min(next.current, length - 1);
    (buttons?.[at] ?? document.getElementById("ask-open"))?.focus();
    next.current = null;
  }, [length]);
  if (length === 0) return null;
  return (
    <>
      <ul ref={list} className="chips ask-chips" aria-label={own("title")}>
        {parts.map((part, at) => {
          const said = { group: groupText(part, words), text: partText(part, words, facts) };
          return (
            <li key={`${part.param} ${part.value}`} className="chip">
              <span>{own("chip", said)}</span>
              <button
                type="button"
                aria-label={own("takeOut", said)}
                onClick={() => {
                  next.current = at;
                  filterBy(toggled(filter, part));
                }}
              >
                <Icon name="close" />
              </button>
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        className="button quiet ask-clear"
        onClick={() => {
          next.current = 0;
          clearFilters();
          document.getElementById("ask-open")?.focus();
        }}
      >
        {own("clear")}
      </button>
    </>
  );
}
