import type { Person } from "../../domain/policy/person.ts";
import type { Actor } from "../../domain/records/actor.ts";
import type { Round } from "../../domain/records/round.ts";
import type { Queued } from "../../domain/rounds/queue.ts";
import { interviewStatuses } from "../../domain/vocabulary/interview-statuses.ts";
import { carryOut, tellRefusal } from "../actions/carry-out.ts";
import { nameOf } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { NodeMark } from "../look/NodeMark.tsx";
import { dayText } from "../panels/dates.ts";
import { capital } from "../panels/kind-text.ts";
import { SectorMark } from "../proposals/SectorMark.tsx";
import { interviewOf, select } from "../session/changes.ts";
import { DayField } from "./DayField.tsx";
import { type Agreed, type Assignee, agree } from "./rounds.ts";
import { roundsWords } from "./rounds.words.ts";

interface Props {
  round: Round;
  queued: Queued;
  actor: Actor;
  /** Who may be given an interview: the reader, and who has one already. */
  people: readonly Assignee[];
  keeps: boolean;
  me: Person;
}

/** One who was named: by whom, and what is agreed, to be changed where it stands. */
export function QueueRow({ round, queued, actor, people, keeps, me }: Props) {
  const words = useWords();
  const say = useSpeaker(roundsWords);
  const name = nameOf(actor.names, words.language);
  const { interview } = queued;
  const set = (agreed: Agreed) => {
    const refusal = carryOut(agree(round, actor.id, agreed), { key: "notice.saved", values: { name } });
    if (refusal !== null) tellRefusal(refusal);
  };
  const of = (what: string) => say("of", { what, name });
  return (
    <tr>
      <th scope="row">
        <button type="button" className="row-name" onClick={() => select(actor.id)}>
          <NodeMark node={actor} />
          {name}
        </button>
      </th>
      <td data-label={say("by")}>
        <div>
          {queued.by === 0 ? say("byHand") : say("byCount", { count: queued.by })}
          {queued.sectors.length > 0 && (
            <ul className="queue-sectors soft">
              {queued.sectors.map(({ sector, count }) => (
                <li key={sector}>
                  <SectorMark sector={sector} />
                  {count === 1
                    ? words.say(`sector.${sector}`)
                    : say("sectorCount", { sector: words.say(`sector.${sector}`), count })}
                </li>
              ))}
            </ul>
          )}
        </div>
      </td>
      <td data-label={say("assignee")}>
        <select
          className="select"
          aria-label={of(say("assignee"))}
          disabled={!keeps}
          value={interview?.assignee?.id ?? ""}
          onChange={({ target }) => set({ assignee: people.find(({ id }) => id === target.value) ?? null })}
        >
          <option value="">{say("assigneeNone")}</option>
          {people.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </td>
      <td data-label={say("status")}>
        <select
          className="select"
          aria-label={of(say("status"))}
          disabled={!keeps}
          value={interview?.status ?? ""}
          onChange={({ target }) => {
            const status = interviewStatuses.find((each) => each === target.value);
            // Who sets it in motion is who holds it, unless somebody does already.
            if (status !== undefined)
              set({
                status,
                ...(interview?.assignee === undefined && status !== "declined"
                  ? { assignee: { id: me.id, name: me.name } }
                  : {}),
              });
          }}
        >
          {interview === null && <option value="">{say("statusNone")}</option>}
          {interviewStatuses.map((each) => (
            <option key={each} value={each}>
              {capital(words.say(`interviewStatus.${each}`))}
            </option>
          ))}
        </select>
      </td>
      <td data-label={say("day")}>
        {keeps ? (
          <DayField label={of(say("day"))} value={interview?.day ?? ""} change={(day) => set({ day })} />
        ) : (
          interview?.day !== undefined && dayText(interview.day, words.language)
        )}
      </td>
      <td>
        {keeps && (
          <button
            type="button"
            className="button"
            aria-label={of(say("interview"))}
            onClick={() => interviewOf(actor.id)}
          >
            {say("interview")}
          </button>
        )}
      </td>
    </tr>
  );
}
