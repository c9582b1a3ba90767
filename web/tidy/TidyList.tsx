// The page of what there is to tidy: the kinds of it with counts, then what is in order, then what was changed.

import { RegionHistory } from "../history/RegionHistory.tsx";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { Threads } from "../look/Threads.tsx";
import { Doubles } from "./Doubles.tsx";
import { Placeless, Untied } from "./Lacks.tsx";
import { Backward, Contradictory } from "./Odd.tsx";
import type { Still } from "./still.ts";
import { tidyWords } from "./tidy.words.ts";

const kinds = ["doubles", "contradictions", "backwards", "untied", "placeless"] as const;

export function TidyList({ list, view }: { list: Still; view: string }) {
  const say = useSpeaker(tidyWords);
  const words = useWords();
  const waiting = kinds.filter((kind) => list[kind].length > 0);
  const done = kinds.filter((kind) => list[kind].length === 0);
  return (
    <>
      {waiting.length > 0 && (
        <nav className="tidy-jump" aria-label={say("jump")}>
          {waiting.map((kind) => (
            <button key={kind} type="button" className="button" onClick={() => jumpTo(kind)}>
              {say(kind)} <span className="home-count numbers">{list[kind].length}</span>
            </button>
          ))}
        </nav>
      )}
      {waiting.length === 0 && (
        <div className="tidy-clean">
          <Threads />
          <h2>{say("allInOrder")}</h2>
          <p className="soft">{say("allInOrderWhat")}</p>
        </div>
      )}
      {list.doubles.length > 0 && <Doubles list={list.doubles} />}
      {list.contradictions.length > 0 && <Contradictory list={list.contradictions} />}
      {list.backwards.length > 0 && <Backward list={list.backwards} />}
      {list.untied.length > 0 && <Untied list={list.untied} />}
      {list.placeless.length > 0 && <Placeless list={list.placeless} />}
      {done.length > 0 && waiting.length > 0 && (
        <section className="tidy-done" aria-label={say("inOrder")}>
          <h2>{say("inOrder")}</h2>
          <ul>
            {done.map((kind) => (
              <li key={kind}>
                <Icon name="check" />
                {say(`${kind}None`)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <RegionHistory key={words.language} view={view} />
    </>
  );
}

function jumpTo(kind: string): void {
  const heading = document.querySelector<HTMLElement>(`[data-tidy="${kind}"] h2`);
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}
