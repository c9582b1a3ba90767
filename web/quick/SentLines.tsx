import { useSpeaker } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { quickWords } from "./quick.words.ts";
import type { Sent } from "./use-sending.ts";

/** What became of the lines that were sent together. */
export function SentLines({ sent }: { sent: readonly Sent[] }) {
  const say = useSpeaker(quickWords);
  return (
    <ul className="quick-sent" aria-label={say("sentTitle")}>
      {sent.map(({ id, told, state }) => (
        <li key={id} className={state}>
          <Icon name={state === "refused" ? "warning" : "check"} />
          <span>
            <strong>{say(`sent.${state}`)}</strong> {told}
          </span>
        </li>
      ))}
    </ul>
  );
}
