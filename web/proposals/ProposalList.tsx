// The proposals of the last result, in an order one can choose; loose ones apart, and a plain word where nothing is firm.
import { useState } from "react";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { inOrder, type Order, orders } from "./order.ts";
import { ProposalCard } from "./ProposalCard.tsx";
import { proposalWords } from "./proposals.words.ts";
import type { Ready } from "./store.ts";
import type { Shown } from "./use-page.ts";

export function ProposalList({ shown, ready }: { shown: readonly Shown[]; ready: Ready }) {
  const words = useSpeaker(proposalWords);
  const { language } = useWords();
  const [order, setOrder] = useState<Order>("merit");
  const sorted = inOrder(shown, order, language);
  const others = shown.some(({ regions }) => regions.length > 0);
  const firm = sorted.filter(({ proposal }) => proposal.word !== "loose");
  const loose = sorted.filter(({ proposal }) => proposal.word === "loose");
  const { actors, ties, runs, seed, gamma, window, themes, themeSignal, lambda } = ready.result.settings;
  return (
    <section aria-labelledby="proposals">
      <div className="proposals-head">
        <h2 id="proposals">{words("proposals", { count: shown.length })}</h2>
        {shown.length > 1 && (
          <label className="proposals-order">
            <span>{words("order")}</span>
            <select
              className="select"
              value={order}
              onChange={(event) => setOrder(orders.find((one) => one === event.target.value) ?? "merit")}
            >
              {orders.map((one) => (
                <option key={one} value={one}>
                  {words(`order.${one}`)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {shown.length === 0 && (
        <p className="nothing">{words("noStructure", { count: actors, min: window.min })}</p>
      )}
      {shown.length > 0 && firm.length === 0 && <p className="nothing">{words("allLoose")}</p>}
      <Cards list={firm} ready={ready} others={others} />
      {loose.length > 0 && (
        <details className="loose">
          <summary>{words("looseOnes", { count: loose.length })}</summary>
          <Cards list={loose} ready={ready} others={others} />
        </details>
      )}
      <details className="how">
        <summary>{words("how")}</summary>
        <p>
          {words("howRuns", {
            actors,
            ties,
            count: runs,
            seed: String(seed),
            gamma,
            min: window.min,
            max: window.max,
          })}{" "}
          {words(themes ? themesKey(themeSignal, lambda) : "howThemesOff", {
            share: Math.round(lambda * 100),
          })}
        </p>
      </details>
    </section>
  );
}

function themesKey(signal: number | null, lambda: number) {
  if (signal === null) return "howThemesFew" as const;
  return lambda === 0 ? ("howThemesSilent" as const) : ("howThemesOn" as const);
}

function Cards({ list, ready, others }: { list: readonly Shown[]; ready: Ready; others: boolean }) {
  return (
    <ul className="proposals">
      {list.map((each) => (
        <li key={each.proposal.id}>
          <ProposalCard shown={each} ready={ready} others={others} />
        </li>
      ))}
    </ul>
  );
}
