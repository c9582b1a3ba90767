import { type ReactNode, useId } from "react";
import { useSpeaker } from "../i18n/use-words.ts";
import { homeWords } from "./home.words.ts";

/** More than this is read elsewhere. */
export const most = 5;

interface Props {
  title: string;
  hint?: string | undefined;
  /** How many there are in all; told beside the title unless it says nothing. */
  count: number;
  uncounted?: boolean;
  /** Where all of them are seen; given when more are there than shown. */
  showAll?: (() => void) | undefined;
  children: ReactNode;
}

/** One list of the home: its name, the first of it, and the way to all. */
export function Part({ title, hint, count, uncounted = false, showAll, children }: Props) {
  const say = useSpeaker(homeWords);
  const id = useId();
  return (
    <section className="home-part" aria-labelledby={id}>
      <header>
        <h2 id={id} tabIndex={-1}>
          {title}
          {count > 0 && !uncounted && <span className="home-count numbers">{count}</span>}
        </h2>
        {hint !== undefined && <p className="soft">{hint}</p>}
      </header>
      {children}
      {showAll !== undefined && count > most && (
        <button type="button" className="button quiet home-all" onClick={showAll}>
          {say("showAll", { count })}
        </button>
      )}
    </section>
  );
}

/** Nothing to do here, and one thing that one could. */
export function Nothing({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <div className="home-nothing">
      <p className="soft">{text}</p>
      {children}
    </div>
  );
}
