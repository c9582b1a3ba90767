// A round that was closed: the map as it stood then in figures and as a list, and what has changed since.
import { useMemo } from "react";
import type { FactTable } from "../../domain/facts.ts";
import { isNode } from "../../domain/records/record.ts";
import type { Round } from "../../domain/records/round.ts";
import { figuresOf, since } from "../../domain/rounds/since.ts";
import { WaitingPart } from "../app/Waiting.tsx";
import { nameOf } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { dayText } from "../panels/dates.ts";
import { replica } from "../replica/here.ts";
import { useFacts, useVersion } from "../replica/use-replica.ts";
import { lookBackAt } from "../session/changes.ts";
import { useMe } from "../sync/use-status.ts";
import { ChangedSince } from "./ChangedSince.tsx";
import { closedWords } from "./closed.words.ts";
import { PastList } from "./PastList.tsx";
import { usePast } from "./use-past.ts";

export function ClosedRound({ round }: { round: Round }) {
  const { language } = useWords();
  const say = useSpeaker(closedWords);
  const { past, again } = usePast(round.id);
  return (
    <div className="round-closed">
      <header className="round-head">
        <div>
          <button type="button" className="button quiet round-back" onClick={() => lookBackAt(null)}>
            ← {say("back")}
          </button>
          <h1 tabIndex={-1}>{nameOf(round.names, language)}</h1>
          <p className="soft">{say("closed", { date: dayText(round.frozen?.day ?? "", language) })}</p>
        </div>
      </header>
      {past.type === "coming" && (
        <>
          <p className="unseen" role="status">
            {say("coming")}
          </p>
          <WaitingPart />
        </>
      )}
      {past.type === "unknown" && (
        <div role="alert">
          <p>{say("failed")}</p>
          <button type="button" className="button" onClick={again}>
            {say("again")}
          </button>
        </div>
      )}
      {past.type === "had" && round.frozen !== undefined && (
        <Looked region={round.region} frozen={round.frozen} past={past.facts} />
      )}
    </div>
  );
}

interface LookedProps {
  region: string;
  frozen: NonNullable<Round["frozen"]>;
  past: FactTable;
}

const rows = ["actors", "ties", "untied", "largest"] as const;

function Looked({ region, frozen, past }: LookedProps) {
  const say = useSpeaker(closedWords);
  const facts = useFacts();
  const version = useVersion();
  const today = useMe()?.today ?? "";
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts are one table that changes; the version tells when
  const { before, after, changed } = useMemo(() => {
    const now = { facts: replica.facts(), day: today };
    return {
      // What was counted at the close stands, also where not all of it may be read any more.
      before: { ...figuresOf(past, { region, day: frozen.day }), actors: frozen.actors, ties: frozen.ties },
      after: figuresOf(now.facts, { region, day: today }),
      changed: since(region, { past: { facts: past, day: frozen.day }, now }),
    };
  }, [past, region, frozen, today, facts, version]);
  const nodes = [...past.all()].filter(isNode);
  return (
    <>
      <section className="round-part">
        <h2>{say("figures")}</h2>
        <table className="table round-figures">
          <thead>
            <tr>
              <th scope="col">{say("what")}</th>
              <th scope="col">{say("past")}</th>
              <th scope="col">{say("now")}</th>
              <th scope="col">{say("change")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                <th scope="row">{say(row)}</th>
                <td className="numbers">{before[row]}</td>
                <td className="numbers">{after[row]}</td>
                <td className="numbers">{signed(after[row] - before[row])}</td>
              </tr>
            ))}
            {(["interviews", "named"] as const).map((row) => (
              <tr key={row}>
                <th scope="row">{say(row)}</th>
                <td className="numbers">{frozen[row]}</td>
                <td />
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <ChangedSince changed={changed} past={past} />
      <PastList region={region} nodes={nodes} past={past} days={{ past: frozen.day, now: today }} />
    </>
  );
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : "0";
}
