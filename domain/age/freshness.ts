// Facts age: how long ago anybody spoke of a tie, who stands behind it, and how fresh a region's ties are together.

import { daysBetween, monthsBefore } from "../ask/days.ts";
import { scopeOf, toldOf } from "../ask/scope.ts";
import type { Facts } from "../facts.ts";
import { home } from "../policy/seats.ts";
import type { Tie } from "../records/tie.ts";
import { counted, toldBy } from "../strength.ts";
import { type Certainty, certainties } from "../vocabulary/certainties.ts";

/** A tie is asked again when nobody said anything of it for so many months. */
export const stale = 12;
/** And is as pale as it gets after so many. */
const palest = 48;
/** How much of its colour the palest tie keeps: seen still, on either ground. */
const least = 0.35;

/** Within twelve months, within two years, longer ago, never. */
export const ages = ["fresh", "fading", "stale", "never"] as const;
export type Age = (typeof ages)[number];

export interface Freshness {
  age: Age;
  /** The last ISO day on which anybody may have spoken of it. */
  confirmed: string | undefined;
  /** Days since then, 0 where it is told of a day to come; null where nobody spoke of it. */
  days: number | null;
  toldBy: "one" | "both" | "neither";
  /** How sure the surest of the latest words of each source was; null where nobody spoke. */
  certainty: Certainty | null;
  /** What is left of its colour on the map, 0.35–1: all of it for a year, then less, evenly, to four years. */
  colour: number;
}

/** How fresh a tie is on a day (ISO). */
export function freshness(tie: Tie, today: string): Freshness {
  const { confirmed } = toldOf(tie);
  const days = confirmed === undefined ? null : Math.max(0, daysBetween(confirmed, today));
  return {
    age: ageOf(confirmed, today),
    confirmed,
    days,
    toldBy: toldBy(tie.statements),
    certainty: surest(tie),
    colour: colourOf(confirmed, { days, today }),
  };
}

/** How old the last word of each tie is on a day (ISO), and what is left of its colour; the days are counted once for all. */
export function agesOn(today: string): (tie: Tie) => Pick<Freshness, "age" | "colour"> {
  const known = new Map<string | undefined, Pick<Freshness, "age" | "colour">>();
  return (tie) => {
    const { confirmed } = toldOf(tie);
    const before = known.get(confirmed);
    if (before !== undefined) return before;
    const days = confirmed === undefined ? null : Math.max(0, daysBetween(confirmed, today));
    const found = { age: ageOf(confirmed, today), colour: colourOf(confirmed, { days, today }) };
    known.set(confirmed, found);
    return found;
  };
}

function ageOf(confirmed: string | undefined, today: string): Age {
  if (confirmed === undefined) return "never";
  if (confirmed >= monthsBefore(today, stale)) return "fresh";
  return confirmed >= monthsBefore(today, 2 * stale) ? "fading" : "stale";
}

function colourOf(
  confirmed: string | undefined,
  { days, today }: { days: number | null; today: string },
): number {
  if (confirmed === undefined || days === null) return least;
  const full = daysBetween(monthsBefore(today, stale), today);
  const none = daysBetween(monthsBefore(today, palest), today);
  const gone = Math.min(1, Math.max(0, (days - full) / (none - full)));
  return 1 - gone * (1 - least);
}

function surest({ statements = [] }: Tie): Certainty | null {
  const latest = new Map<string, { at: string; certainty: Certainty }>();
  for (const one of statements) {
    const known = latest.get(one.source);
    if (known === undefined || known.at <= one.at) latest.set(one.source, one);
  }
  const said = new Set([...latest.values()].map((one) => one.certainty));
  return certainties.find((each) => said.has(each)) ?? null;
}

/** Counts of ties, and the share of them that somebody spoke of within a year (0–1; null where there are none). */
export interface FreshnessTotals {
  ties: number;
  ages: Record<Age, number>;
  toldBy: Record<Freshness["toldBy"], number>;
  unsure: number;
  share: number | null;
}

/** How fresh ties are together. Only ties that count: what is possible, planned or over is not asked again. */
export function freshnessOf(ties: Iterable<Tie>, today: string): FreshnessTotals {
  const totals: FreshnessTotals = {
    ties: 0,
    ages: { fresh: 0, fading: 0, stale: 0, never: 0 },
    toldBy: { one: 0, both: 0, neither: 0 },
    unsure: 0,
    share: null,
  };
  for (const tie of ties) {
    if (!counted(tie, today)) continue;
    const one = freshness(tie, today);
    totals.ties += 1;
    totals.ages[one.age] += 1;
    totals.toldBy[one.toldBy] += 1;
    if (one.certainty === "unsure") totals.unsure += 1;
  }
  if (totals.ties > 0) totals.share = totals.ages.fresh / totals.ties;
  return totals;
}

function doesAge({ from, to }: Tie, facts: Facts): boolean {
  return facts.node(from)?.type !== "gathering" && facts.node(to)?.type !== "gathering";
}

/** The same for a view: of the ties that have an end seated there. Who came to a gathering came: that does not age. */
export function freshnessOfView(
  facts: Facts,
  { view, today }: { view: string; today: string },
): FreshnessTotals {
  const { ties } = scopeOf(facts, view);
  return freshnessOf(
    ties.filter((tie) => doesAge(tie, facts)),
    today,
  );
}

/** The same for each region by its code: a tie counts in the home regions of both its ends, once in each. */
export function freshnessByRegion(facts: Facts, today: string): Map<string, FreshnessTotals> {
  const ties = new Map<string, Tie[]>();
  for (const one of facts.all()) {
    if (one.type !== "tie" || !doesAge(one, facts)) continue;
    const regions = [one.from, one.to].flatMap((id) => {
      const node = facts.node(id);
      return node === undefined ? [] : [home(node)];
    });
    for (const code of new Set(regions)) {
      const known = ties.get(code);
      if (known === undefined) ties.set(code, [one]);
      else known.push(one);
    }
  }
  return new Map(
    [...ties]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, some]) => [code, freshnessOf(some, today)]),
  );
}
