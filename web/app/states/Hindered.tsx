import type { Refusal } from "../../../domain/refusal.ts";
import { useSpeaker, useWords } from "../../i18n/use-words.ts";
import { Threads } from "../../look/Threads.tsx";
import { sync } from "../../sync/here.ts";
import { useStatus } from "../../sync/use-status.ts";
import { stateWords } from "./states.words.ts";

export type Hindrance = { type: "silent" } | { type: "refused"; refusal: Refusal };

/** Why what is waited for does not come; null while there is no reason to think that it will not. */
export function useHindrance(): Hindrance | null {
  const trouble = useStatus((now) => now.trouble);
  const away = useStatus((now) => now.line === "reconnecting");
  if (trouble !== null) return { type: "refused", refusal: trouble };
  return away ? { type: "silent" } : null;
}

/** Instead of an outline that would never be filled: what happened, what was kept, what to do. */
export function Hindered({ by, part }: { by: Hindrance; part: boolean }) {
  const words = useWords();
  const say = useSpeaker(stateWords);
  const Heading = part ? "h2" : "h1";
  const unanswered = useStatus((now) => now.unanswered);
  return (
    <div className="message">
      <Threads />
      <Heading>{say(by.type === "silent" ? "noAnswer" : "noStore")}</Heading>
      {by.type === "refused" && <p>{words.refusal(by.refusal)}</p>}
      <p>{say(by.type === "silent" ? "noAnswerText" : "noStoreText")}</p>
      {unanswered > 0 && <p>{say("waiting", { count: unanswered })}</p>}
      <button type="button" className="button main" onClick={() => sync.hurry()}>
        {say("tryNow")}
      </button>
    </div>
  );
}
