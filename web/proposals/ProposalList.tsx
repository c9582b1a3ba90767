// The proposals of the last result, in an order one can choose; loose ones apart, and a plain word where nothing is firm.
import { useState } from "react";
import type { Structure } from "../../domain/structure.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { weightsText } from "./asked-text.ts";
import { believingWords } from "./believing.words.ts";
import { Comparison } from "./Comparison.tsx";
import { inOrder, type Order, orders } from "./order.ts";
import { ProposalCard } from "./ProposalCard.tsx";
import { proposalWords } from "./proposals.words.ts";
import type { Ready } from "./store.ts";
import type { Shown } from "./use-page.ts";

interface Props {
  shown: readonly Shown[];
  ready: Ready;
  view: string;
  structure: Structure;
}

export function ProposalList({ shown, ready, view, structure }: Props) {
  const words = useSpeaker(proposalWords);
  const own = useSpeaker(believingWords);
  const { language } = useWords();
  const [order, setOrder] = useState<Order>("merit");
  const sorted = inOrder(shown, order, language);
  const others = shown.some(({ regions }) => regions.length > 0);
  const apart = structure === "whole" ? sorted : sorted.filter(({ proposal }) => proposal.word === "loose");
  const firm = sorted.filter((each) => !apart.includes(each));
  const weights = weightsText(ready.wishes.weights, language);
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
      {structure !== "clear" && (
        <p className="nothing" data-structure={structure}>
          {structure === "loose"
            ? words("allLoose")
            : own(structure === "few" && actors === 0 ? "nobody" : structure, {
                count: actors,
                min: window.min,
              })}
        </p>
      )}
      {ready.leftOut > 0 && <p className="hint left-out">{own("leftOut", { count: ready.leftOut })}</p>}
      <Cards list={firm} ready={ready} view={view} others={others} />
      {apart.length > 0 && (
        <details className="loose">
          <summary>
            {structure === "whole" ? own("wholeOne") : words("looseOnes", { count: apart.length })}
          </summary>
          <Cards list={apart} ready={ready} view={view} others={others} />
        </details>
      )}
      <Comparison view={view} ready={ready} />
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
          })}{" "}
          {weights !== "" && own("howWeights", { weights })} {ready.wishes.across && own("howAcross")}
        </p>
      </details>
    </section>
  );
}

function themesKey(signal: number | null, lambda: number) {
  if (signal === null) return "howThemesFew" as const;
  return lambda === 0 ? ("howThemesSilent" as const) : ("howThemesOn" as const);
}

type CardsProps = Pick<Props, "ready" | "view"> & { list: readonly Shown[]; others: boolean };

function Cards({ list, ready, view, others }: CardsProps) {
  return (
    <ul className="proposals">
      {list.map((each) => (
        <li key={each.proposal.id}>
          <ProposalCard shown={each} ready={ready} view={view} others={others} />
        </li>
      ))}
    </ul>
  );
}
