// What the rules refused: the reason, and a way to mend it, to ask again, or to drop it.
import { useState } from "react";
import { isNode } from "../../domain/records/record.ts";
import type { Refusal } from "../../domain/refusal.ts";
import { withName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { momentText } from "../panels/dates.ts";
import { useFacts } from "../replica/use-replica.ts";
import { openForm, select } from "../session/changes.ts";
import type { FormRequest } from "../session/session.ts";
import type { Told } from "../sync/held.ts";
import { apartWords } from "./apart.words.ts";
import { commandText } from "./command-text.ts";
import { askAgain } from "./conflicts.ts";
import { letGo } from "./let-go.ts";

export function RefusedRow({ told }: { told: Told }) {
  const say = useSpeaker(apartWords);
  const words = useWords();
  const facts = useFacts();
  const [again, setAgain] = useState<Refusal | null>(null);
  const what = commandText(told.command, { facts, words, say });
  const why = again ?? (told.came.type === "refused" ? told.came.refusal : null);
  const form = formFor(told, (id) => facts.get(facts.resolve(id)) !== undefined);
  return (
    <li>
      <p className="pending-what">{what}</p>
      {why !== null && (
        <p className="fault" role={again === null ? undefined : "alert"}>
          {words.refusal(withName(why, facts, words.language))}
        </p>
      )}
      <p className="soft">
        {say("asked", { when: momentText(new Date(told.asked).toISOString(), words.language) })}
      </p>
      <div className="pending-answers">
        {form !== null && (
          <button
            type="button"
            className="button"
            aria-label={say("editOf", { what })}
            onClick={() => {
              select(null);
              openForm(form);
            }}
          >
            {say("edit")}
          </button>
        )}
        <button
          type="button"
          className="button"
          data-key="o"
          aria-label={say("againOf", { what })}
          onClick={() => letGo.focusNext(() => setAgain(askAgain(told)))}
        >
          {say("again")}
        </button>
        <button
          type="button"
          className="button quiet"
          data-key="x"
          aria-label={say("dropOf", { what })}
          onClick={() => letGo.drop(told, what)}
        >
          {say("drop")}
        </button>
      </div>
    </li>
  );
}

/** The form in which it is mended, begun with what was asked as far as forms can be. */
function formFor({ command }: Told, stands: (id: string) => boolean): FormRequest | null {
  if (command.type === "edit") return stands(command.id) ? { type: "editNode", id: command.id } : null;
  if (command.type !== "add") return null;
  const tie = command.records.find((one) => one.type === "tie");
  const node = command.records.find(isNode);
  if (node !== undefined) return { type: "addNode", name: Object.values(node.names)[0] ?? "" };
  if (tie === undefined) return null;
  return {
    type: "addTie",
    ...(stands(tie.from) ? { from: tie.from } : {}),
    ...(stands(tie.to) ? { to: tie.to } : {}),
  };
}
