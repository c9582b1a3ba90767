// A group gathered around a goal, a theme or a need, as the page shows it.
import { type Grown, grow } from "../../domain/analysis/proposals/grow.ts";
import type { Facts } from "../../domain/facts.ts";
import { networkBy } from "../../domain/network.ts";
import { type ProposalNames, wordsIn } from "../../domain/proposal-name.ts";
import { type Start, seedsOf } from "../../domain/second-start.ts";
import { type Language, languages } from "../../domain/vocabulary/languages.ts";
import type { Wishes } from "./store.ts";

export interface Gathered {
  readonly grown: Grown;
  readonly names: ProposalNames;
  /** What it would be for. */
  readonly goal: string;
  readonly themes: readonly string[];
}

/** Null: nobody in the view is about it. */
export function gather(
  facts: Facts,
  start: Start,
  { view, today, wishes, language }: { view: string; today: string; wishes: Wishes; language: Language },
): Gathered | null {
  const network = networkBy(facts, { view, today, weights: wishes.weights, across: wishes.across });
  const grown = grow(network, seedsOf(facts, today, start), {
    window: { min: wishes.min, max: wishes.max },
  });
  return grown === null ? null : { grown, ...called(facts, start, language) };
}

function called(facts: Facts, start: Start, language: Language): Omit<Gathered, "grown"> {
  if ("goal" in start) {
    const goal = start.goal.trim();
    const name = goal.slice(0, 80);
    return { names: { fi: "", sv: "", en: "", [language]: name }, goal, themes: [] };
  }
  const one = facts.get(facts.resolve("theme" in start ? start.theme : start.need));
  if (one?.type === "theme") return { names: inAll(one.names), goal: "", themes: [one.id] };
  if (one?.type !== "need") return { names: { fi: "", sv: "", en: "" }, goal: "", themes: [] };
  const theme = one.theme === undefined ? undefined : facts.get(facts.resolve(one.theme));
  const text = wordsIn(one.text, language) ?? "";
  return {
    names:
      theme?.type === "theme"
        ? inAll(theme.names)
        : { fi: "", sv: "", en: "", [language]: text.slice(0, 80) },
    goal: text,
    themes: theme === undefined ? [] : [theme.id],
  };
}

function inAll(names: Readonly<Record<string, string>>): ProposalNames {
  const [fi = "", sv = "", en = ""] = languages.map((tag) => names[tag] ?? "");
  return { fi, sv, en };
}
