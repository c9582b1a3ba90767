// One actor is thought away: the network as it is and as it would be, side by side.
import { useEffect, useMemo, useState } from "react";
import { sayWhatIf } from "../../domain/introducing/told.ts";
import type { Shape, WhatIf } from "../../domain/introducing/what-if.ts";
import { inView } from "../../domain/policy/seats.ts";
import type { Fact } from "../../domain/records/record.ts";
import { WaitingPart } from "../app/Waiting.tsx";
import { nodeName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { askWorker } from "../introductions/ask-worker.ts";
import { introductionWords } from "../introductions/introductions.words.ts";
import { Completion } from "../panels/forms/fields/Completion.tsx";
import { findNodes } from "../panels/forms/find.ts";
import { NodeName } from "../proposals/NodeName.tsx";
import { replica } from "../replica/here.ts";
import { useFacts, useVersion } from "../replica/use-replica.ts";
import { useMe } from "../sync/use-status.ts";

type Asked = { type: "none" } | { type: "running" } | { type: "failed" } | { type: "told"; told: WhatIf };

export function WhatIfPart({ view }: { view: string }) {
  const words = useWords();
  const say = useSpeaker(introductionWords);
  const facts = useFacts();
  const version = useVersion();
  const today = useMe()?.today ?? "";
  const [actor, setActor] = useState<string | null>(null);
  const [text, setText] = useState("");
  const [asked, setAsked] = useState<Asked>({ type: "none" });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts are one table that changes; the version tells when
  const find = useMemo(
    () => findNodes(facts, words, (node) => node.type === "actor" && inView(view, node)),
    [facts, version, words, view],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts are one table that changes; the version tells when
  const busiest = useMemo(() => mostTied(view, facts.all()), [facts, version, view]);
  useEffect(() => {
    if (actor === null) return;
    setAsked({ type: "running" });
    const question = { records: [...replica.facts().all()], view, today, without: actor };
    return askWorker(
      question,
      (answer) =>
        setAsked(answer.type === "whatIf" ? { type: "told", told: answer.told } : { type: "failed" }),
      () => setAsked({ type: "failed" }),
    );
  }, [actor, view, today]);
  const choose = (id: string) => {
    setText(nodeName(id, facts, words.language));
    setActor(id);
  };
  return (
    <section className="meet-list" aria-labelledby="what-if">
      <header>
        <h2 id="what-if">{say("whatIf")}</h2>
        <p className="soft">{say("whatIfLead")}</p>
      </header>
      <Completion
        field="what-if-actor"
        label={say("whatIfPick")}
        text={text}
        write={setText}
        find={find}
        choose={(one) => choose(one.id)}
      />
      {busiest.length > 0 && (
        <div className="what-if-most">
          <span className="soft">{say("most")}</span>
          {busiest.map((id) => (
            <button
              key={id}
              type="button"
              className="button quiet"
              aria-pressed={actor === id}
              onClick={() => choose(id)}
            >
              {nodeName(id, facts, words.language)}
            </button>
          ))}
        </div>
      )}
      <div aria-live="polite">
        {asked.type === "running" && <WaitingPart />}
        {asked.type === "failed" && <p>{say("whatIfFailed")}</p>}
        {asked.type === "told" && <Told told={asked.told} />}
      </div>
    </section>
  );
}

const rows = ["actors", "ties", "parts", "untied", "largest", "cutPoints", "steps", "communities"] as const;

function Told({ told }: { told: WhatIf }) {
  const { language } = useWords();
  const say = useSpeaker(introductionWords);
  const facts = useFacts();
  const number = (value: number | null, signed = false) =>
    value === null
      ? "–"
      : new Intl.NumberFormat(language, {
          maximumFractionDigits: 1,
          signDisplay: signed ? "exceptZero" : "auto",
        }).format(value);
  return (
    <>
      <h3>{say("without", { name: nodeName(told.actor, facts, language) })}</h3>
      {sayWhatIf(told, language).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div className="table-frame">
        <table className="what-if">
          <thead>
            <tr>
              <th scope="col">{say("measure")}</th>
              <th scope="col">{say("now")}</th>
              <th scope="col">{say("thought")}</th>
              <th scope="col">{say("change")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                <th scope="row">{say(`m_${row}`)}</th>
                <td className="numbers">{number(told.now[row])}</td>
                <td className="numbers">{number(told.without[row])}</td>
                <td className="numbers">{number(difference(told, row), true)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {told.cutOff.length > 0 && (
        <>
          <h3>{say("cutOffThese")}</h3>
          <ul className="what-if-cut">
            {told.cutOff.map((id) => (
              <li key={id}>
                <NodeName id={id} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function difference({ now, without }: WhatIf, row: keyof Shape): number | null {
  const [from, to] = [now[row], without[row]];
  return from === null || to === null ? null : to - from;
}

/** The three actors of a view with ties to most others. */
function mostTied(view: string, records: Iterable<Fact>): string[] {
  const others = new Map<string, Set<string>>();
  for (const one of records) {
    if (one.type !== "tie") continue;
    for (const [end, far] of [
      [one.from, one.to],
      [one.to, one.from],
    ] as const)
      others.set(end, (others.get(end) ?? new Set<string>()).add(far));
  }
  const seated = (id: string) => {
    const node = replica.facts().node(id);
    return node?.type === "actor" && inView(view, node);
  };
  return [...others]
    .filter(([id]) => seated(id))
    .toSorted((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1))
    .slice(0, 3)
    .map(([id]) => id);
}
