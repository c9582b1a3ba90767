// A change that waits to be sent; it can still be taken back.
import { withName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { momentText } from "../panels/dates.ts";
import { replica } from "../replica/here.ts";
import { useFacts } from "../replica/use-replica.ts";
import type { Held } from "../sync/held.ts";
import { apartWords } from "./apart.words.ts";
import { commandText } from "./command-text.ts";
import { letGo } from "./let-go.ts";

export function WaitingRow({ held }: { held: Held }) {
  const say = useSpeaker(apartWords);
  const words = useWords();
  const facts = useFacts();
  const { command, at } = held;
  const what = commandText(command, { facts, words, say });
  const doubt = replica.doubts().get(command.commandId);
  return (
    <li>
      <div className="pending-line">
        <p>
          {what} <span className="soft">· {momentText(new Date(at).toISOString(), words.language)}</span>
        </p>
        <button
          type="button"
          className="button quiet"
          data-key="x"
          aria-label={say("dropOf", { what })}
          onClick={() => letGo.withdraw(command, what)}
        >
          {say("drop")}
        </button>
      </div>
      {doubt !== undefined && (
        <p className="fault">
          {say("doubt", { why: words.refusal(withName(doubt, facts, words.language)) })}
        </p>
      )}
    </li>
  );
}
