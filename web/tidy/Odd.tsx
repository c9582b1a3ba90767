// What is told against itself: ties that can't all be so, and times that run backwards.
import { Opens } from "../home/Opens.tsx";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { dayText } from "../panels/dates.ts";
import { capital } from "../panels/kind-text.ts";
import { useFacts } from "../replica/use-replica.ts";
import { opensBy } from "./opens-by.ts";
import type { Still } from "./still.ts";
import { TidyPart } from "./TidyPart.tsx";
import { tidyWords } from "./tidy.words.ts";

export function Contradictory({ list }: { list: Still["contradictions"] }) {
  const say = useSpeaker(tidyWords);
  return (
    <TidyPart
      id="contradictions"
      title={say("contradictions")}
      hint={say("contradictionsHint")}
      list={list}
      keyOf={({ reason, ties }) => [reason, ...ties.map((tie) => tie.id)].join(" ")}
      row={({ reason, ties }) => (
        <article className="tidy-pair" aria-label={say(reason)}>
          <p>{say(reason)}</p>
          <div className="tidy-two">
            {ties.map((tie) => (
              <Opens key={tie.id} one={tie} />
            ))}
          </div>
        </article>
      )}
    />
  );
}

export function Backward({ list }: { list: Still["backwards"] }) {
  const words = useWords();
  const say = useSpeaker(tidyWords);
  const facts = useFacts();
  return (
    <TidyPart
      id="backwards"
      title={say("backwards")}
      hint={say("backwardsHint")}
      list={list}
      keyOf={({ id }) => id}
      row={({ id, type, begins, ends }) => {
        const one = facts.get(id);
        if (one === undefined) return null;
        const day = (at: string) => (type === "gathering" ? at : dayText(at, words.language));
        return (
          <div className="home-row">
            <Opens one={one} opens={opensBy(one)}>
              <span className="soft">
                {capital(words.say(`record.${type}`))} ·{" "}
                {say("spans", { begins: day(begins), ends: day(ends) })}
              </span>
            </Opens>
          </div>
        );
      }}
    />
  );
}
