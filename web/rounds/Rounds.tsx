import { mayKeep } from "../../domain/policy/may.ts";
import type { Person } from "../../domain/policy/person.ts";
import { onTeam } from "../../domain/policy/rights.ts";
import { nameOf } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { dayText } from "../panels/dates.ts";
import { useFacts } from "../replica/use-replica.ts";
import { lookBackAt } from "../session/changes.ts";
import { useSession } from "../session/use-session.ts";
import { ClosedRound } from "./ClosedRound.tsx";
import { OpenRound } from "./OpenRound.tsx";
import { openRound, roundsOf } from "./rounds.ts";
import { roundsWords } from "./rounds.words.ts";
import { StartRound } from "./StartRound.tsx";

/** The rounds of one region, for its team. */
export function Rounds({ region, me }: { region: string; me: Person }) {
  const words = useWords();
  const say = useSpeaker(roundsWords);
  const facts = useFacts();
  const open = openRound(region, facts);
  const closed = roundsOf(region, facts).filter((one) => one !== open);
  const back = useSession((now) => now.round);
  const looked = closed.find(({ id, frozen }) => id === back && frozen !== undefined);
  if (looked !== undefined)
    return (
      <div className="rounds">
        <ClosedRound key={looked.id} round={looked} />
      </div>
    );
  return (
    <div className="rounds">
      {open === undefined ? (
        <>
          <h1>{say("title")}</h1>
          {onTeam(me, [region]) && <StartRound region={region} />}
        </>
      ) : (
        <OpenRound round={open} keeps={mayKeep(me, open, facts)} me={me} />
      )}
      {closed.length > 0 && (
        <section className="round-part">
          <h2>{say("earlier")}</h2>
          <ul className="round-earlier">
            {closed.map((one) => (
              <li key={one.id}>
                <button type="button" className="row-name" onClick={() => lookBackAt(one.id)}>
                  {nameOf(one.names, words.language)}
                </button>
                {one.frozen !== undefined && (
                  <span className="soft">
                    {say("frozen", {
                      date: dayText(one.frozen.day, words.language),
                      actors: one.frozen.actors,
                      ties: one.frozen.ties,
                      interviews: one.frozen.interviews,
                      named: one.frozen.named,
                    })}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
