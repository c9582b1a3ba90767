import type { Person } from "../../domain/policy/person.ts";
import type { Round } from "../../domain/records/round.ts";
import { interviewsOf } from "../../domain/rounds/queue.ts";
import { carryOut, tellRefusal } from "../actions/carry-out.ts";
import { nameOf } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { dayText } from "../panels/dates.ts";
import { useFacts } from "../replica/use-replica.ts";
import { useMe } from "../sync/use-status.ts";
import { Curve } from "./Curve.tsx";
import { Queue } from "./Queue.tsx";
import { roundsWords } from "./rounds.words.ts";

interface Props {
  round: Round;
  keeps: boolean;
  me: Person;
}

/** The round that is going on: whom to talk to, when to stop, and its end. */
export function OpenRound({ round, keeps, me }: Props) {
  const words = useWords();
  const say = useSpeaker(roundsWords);
  const facts = useFacts();
  const today = useMe()?.today;
  const held = interviewsOf(round, facts);
  const since = dayText(round.since, words.language);
  const runs =
    round.until === undefined
      ? say("runs", { since })
      : say("runsUntil", { since, until: dayText(round.until, words.language) });
  const name = nameOf(round.names, words.language);
  const close = () => {
    if (today === undefined) return;
    const says = { key: "notice.saved" as const, values: { name } };
    const refusal = carryOut({ type: "closeRound", id: round.id, day: today }, says);
    if (refusal !== null) tellRefusal(refusal);
  };
  return (
    <>
      <header className="round-head">
        <div>
          <h1>{name}</h1>
          <p className="soft">{[runs, say("held", { count: held.length })].join(" · ")}</p>
        </div>
        {keeps && (
          <div className="round-close">
            <button type="button" className="button" aria-describedby="close-hint" onClick={close}>
              {say("close")}
            </button>
            <p id="close-hint" className="hint">
              {say("closeHint")}
            </p>
          </div>
        )}
      </header>
      <Queue round={round} keeps={keeps} me={me} />
      <Curve held={held} />
    </>
  );
}
