import { type ReactNode, useId, useState } from "react";
import { useSpeaker } from "../i18n/use-words.ts";
import { tidyWords } from "./tidy.words.ts";

interface Props<One> {
  /** Where the way to it leads. */
  id: string;
  title: string;
  hint: string;
  list: readonly One[];
  keyOf: (one: One) => string;
  row: (one: One) => ReactNode;
}

/** So many are read at a time. */
const step = 10;

/** One kind of things to tidy: how many, why it matters, and the first of them. */
export function TidyPart<One>({ id, title, hint, list, keyOf, row }: Props<One>) {
  const say = useSpeaker(tidyWords);
  const [shown, setShown] = useState(step);
  const heading = useId();
  const rest = list.length - shown;
  return (
    <section className="home-part" aria-labelledby={heading} data-tidy={id}>
      <header>
        <h2 id={heading} tabIndex={-1}>
          {title}
          <span className="home-count numbers">{list.length}</span>
        </h2>
        <p className="soft">{hint}</p>
      </header>
      <ul className="home-list">
        {list.slice(0, shown).map((one) => (
          <li key={keyOf(one)}>{row(one)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="button quiet home-all" onClick={() => setShown(shown + 5 * step)}>
          {say("showAll", { count: Math.min(rest, 5 * step) })}
        </button>
      )}
    </section>
  );
}

/** What was under the hand is gone: the next of its kind, else the heading, else the page has the keyboard. */
export function focusNext(part: string): void {
  setTimeout(() => {
    const section = document.querySelector(`[data-tidy="${part}"]`);
    const next =
      section?.querySelector<HTMLElement>(".home-answers button") ??
      section?.querySelector<HTMLElement>("h2") ??
      document.querySelector<HTMLElement>(".tidy h1");
    next?.focus();
  }, 80);
}
