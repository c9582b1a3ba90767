// Two results side by side: what is the same, what parted or joined, who moves, and how far they agree.
import { useMemo, useState } from "react";
import type { ProposalResult } from "../../domain/analysis/proposals/result.ts";
import { resultChange } from "../../domain/proposal-change.ts";
import { namesOfProposals } from "../../domain/proposal-name.ts";
import { nodeName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { useFacts } from "../replica/use-replica.ts";
import { askedText } from "./asked-text.ts";
import { believingWords } from "./believing.words.ts";
import { NodeName } from "./NodeName.tsx";
import type { Ready } from "./store.ts";
import { useProposals } from "./use-proposals.ts";

const none: readonly Ready[] = [];
/** Most names that one cell lists. */
const listed = 6;

export function Comparison({ view, ready }: { view: string; ready: Ready }) {
  const words = useSpeaker(believingWords);
  const { language } = useWords();
  const earlier = useProposals((now) => now.earlier[view] ?? none);
  const [at, setAt] = useState(0);
  const other = earlier[Math.min(at, earlier.length - 1)];
  if (other === undefined) return null;
  const told = (one: Ready) => {
    const asked = askedText(one.wishes, language);
    return asked === askedText(ready.wishes, language) ? `${words("compareSame")}: ${asked}` : asked;
  };
  return (
    <details className="comparison">
      <summary>{words("compare")}</summary>
      <label className="field">
        <span className="label">{words("compareWith")}</span>
        <select className="select" value={at} onChange={(event) => setAt(Number(event.target.value))}>
          {earlier.map((one) => (
            <option key={`${one.cursor} ${told(one)}`} value={earlier.indexOf(one)}>
              {told(one)}
            </option>
          ))}
        </select>
      </label>
      <SideBySide before={other.result} now={ready.result} />
    </details>
  );
}

function SideBySide({ before, now }: { before: ProposalResult; now: ProposalResult }) {
  const words = useSpeaker(believingWords);
  const { language, list } = useWords();
  const facts = useFacts();
  const change = useMemo(() => resultChange(before, now), [before, now]);
  const names = useMemo(() => {
    const found = new Map<string, string>();
    for (const { proposals } of [before, now])
      for (const [id, name] of namesOfProposals(proposals, facts)) found.set(id, name[language]);
    return found;
  }, [before, now, facts, language]);
  const name = (id: string | null) => (id === null ? words("noGroup") : (names.get(id) ?? "…"));
  const actors = (ids: readonly string[]) =>
    list([
      ...ids.slice(0, listed).map((id) => nodeName(id, facts, language)),
      ...(ids.length > listed ? [`+${ids.length - listed}`] : []),
    ]);
  return (
    <>
      <p className="agreement" role="status">
        {words(`agree.${change.word}`)}
        {change.movers.length > 0 && ` ${words("movers", { count: change.movers.length })}.`}
      </p>
      <div className="comparison-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{words("before")}</th>
              <th scope="col">{words("now")}</th>
              <th scope="col">{words("change")}</th>
            </tr>
          </thead>
          <tbody>
            {change.groups.map((one) => (
              <tr key={one.id} data-change={one.what}>
                <td>{one.from === null ? "–" : name(one.from)}</td>
                <th scope="row">{name(one.id)}</th>
                <td>
                  {one.what !== "changed" && <p>{words(`change.${one.what}`)}</p>}
                  {one.came.length > 0 && <p>{words("came", { names: actors(one.came) })}</p>}
                  {one.went.length > 0 && <p>{words("went", { names: actors(one.went) })}</p>}
                  {one.mergedFrom.length > 0 && (
                    <p>{words("mergedFrom", { names: list(one.mergedFrom.map(name)) })}</p>
                  )}
                  {one.splitFrom.length > 0 && (
                    <p>{words("splitFrom", { names: list(one.splitFrom.map(name)) })}</p>
                  )}
                </td>
              </tr>
            ))}
            {change.gone.map((id) => (
              <tr key={id} data-change="gone">
                <td>{name(id)}</td>
                <th scope="row">–</th>
                <td>{words("change.gone")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {change.movers.length > 0 && (
        <details className="movers">
          <summary>{words("movers", { count: change.movers.length })}</summary>
          <ul>
            {change.movers.map((one) => (
              <li key={one.id}>
                <NodeName id={one.id} />
                <span className="soft">
                  {name(one.from)} → {name(one.to)}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
