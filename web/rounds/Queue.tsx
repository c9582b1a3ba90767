import { useState } from "react";
import type { Person } from "../../domain/policy/person.ts";
import type { Round } from "../../domain/records/round.ts";
import { type Queued, queueOf } from "../../domain/rounds/queue.ts";
import { carryOut, tellRefusal } from "../actions/carry-out.ts";
import { useSpeaker } from "../i18n/use-words.ts";
import { NodePicker } from "../panels/forms/NodePicker.tsx";
import { nobody } from "../panels/forms/tie-draft.ts";
import { useFacts } from "../replica/use-replica.ts";
import { QueueRow } from "./QueueRow.tsx";
import { agree, peopleOf } from "./rounds.ts";
import { roundsWords } from "./rounds.words.ts";

interface Props {
  round: Round;
  keeps: boolean;
  me: Person;
}

/** Who was named and not interviewed yet, as a table; another is added by name. */
export function Queue({ round, keeps, me }: Props) {
  const say = useSpeaker(roundsWords);
  const facts = useFacts();
  const rows = queueOf(round, facts).toSorted((a, b) => declined(a) - declined(b));
  const people = peopleOf(round.region, facts, me);
  return (
    <section className="round-part">
      <h2>{say("queue")}</h2>
      <p className="soft">{say(rows.length === 0 ? "queueNone" : "queueHint")}</p>
      {rows.length > 0 && (
        <table className="table queue">
          <thead>
            <tr>
              <th scope="col">{say("who")}</th>
              <th scope="col">{say("by")}</th>
              <th scope="col">{say("assignee")}</th>
              <th scope="col">{say("status")}</th>
              <th scope="col">{say("day")}</th>
              <th scope="col">
                <span className="unseen">{say("interview")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((queued) => {
              const actor = facts.get(queued.actor);
              if (actor?.type !== "actor") return null;
              return <QueueRow key={actor.id} {...{ round, queued, actor, people, keeps, me }} />;
            })}
          </tbody>
        </table>
      )}
      {keeps && <AddLine round={round} />}
    </section>
  );
}

/** Those who said no stand last. */
function declined({ interview }: Queued): number {
  return interview?.status === "declined" ? 1 : 0;
}

function AddLine({ round }: { round: Round }) {
  const say = useSpeaker(roundsWords);
  const [picked, setPicked] = useState(nobody);
  return (
    <form
      className="queue-add"
      aria-label={say("addLine")}
      onSubmit={(event) => {
        event.preventDefault();
        if (picked.id === null) return;
        const says = { key: "notice.added" as const, values: { name: picked.text } };
        const refusal = carryOut(agree(round, picked.id, {}), says);
        if (refusal !== null) tellRefusal(refusal);
        else setPicked(nobody);
      }}
    >
      <NodePicker
        field="queue"
        label={say("addLine")}
        picked={picked}
        pick={setPicked}
        fits={(node) => node.type === "actor"}
      />
      <button type="submit" className="button" aria-disabled={picked.id === null}>
        {say("add")}
      </button>
    </form>
  );
}
