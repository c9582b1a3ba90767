// Every actor of the region as the round left it, with its ties then and now.
import type { Facts, FactTable } from "../../domain/facts.ts";
import { inView } from "../../domain/policy/seats.ts";
import type { Node } from "../../domain/records/record.ts";
import { counted } from "../../domain/strength.ts";
import { nameOf } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { capital, kindText } from "../panels/kind-text.ts";
import { useFacts } from "../replica/use-replica.ts";
import { select } from "../session/changes.ts";
import { closedWords } from "./closed.words.ts";

interface Props {
  region: string;
  nodes: readonly Node[];
  past: FactTable;
  days: { past: string; now: string };
}

export function PastList({ region, nodes, past, days }: Props) {
  const words = useWords();
  const say = useSpeaker(closedWords);
  const facts = useFacts();
  const actors = nodes
    .filter((one) => one.type === "actor" && inView(region, one))
    .map((one) => ({ one, name: nameOf(one.names, words.language) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, words.language));
  return (
    <section className="round-part">
      <h2>
        {say("list")} <span className="soft numbers">{actors.length}</span>
      </h2>
      <table className="table round-then">
        <thead>
          <tr>
            <th scope="col">{say("actors")}</th>
            <th scope="col">{say("degree")}</th>
            <th scope="col">{say("degreeNow")}</th>
          </tr>
        </thead>
        <tbody>
          {actors.map(({ one, name }) => {
            const now = facts.resolve(one.id);
            const here = facts.node(now) !== undefined;
            return (
              <tr key={one.id}>
                <th scope="row">
                  {here ? (
                    <button type="button" className="row-name" onClick={() => select(now)}>
                      {name}
                    </button>
                  ) : (
                    name
                  )}
                  <span className="soft">{capital(kindText(one, words))}</span>
                </th>
                <td className="numbers">{tiesOf(past, one.id, days.past)}</td>
                <td className="numbers">{here ? tiesOf(facts, now, days.now) : say("left")}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function tiesOf(facts: Facts, id: string, day: string): number {
  return facts.naming(id, "tie").filter((tie) => counted(tie, day)).length;
}
