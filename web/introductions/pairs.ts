// The pairs that the page shows: those under way, those suggested near and over groups, and those that are settled.
import type { Introduction as Suggestion } from "../../domain/analysis/introduce.ts";
import type { Reason } from "../../domain/analysis/introductions/reasons.ts";
import type { Facts } from "../../domain/facts.ts";
import { reasonsOfPair } from "../../domain/introducing/pair.ts";
import { inView } from "../../domain/policy/seats.ts";
import type { Introduction } from "../../domain/records/introduction.ts";

export const parts = ["open", "close", "bridge", "settled"] as const;
export type Part = (typeof parts)[number];

export interface Pair {
  /** The same for the same two, whichever comes first. */
  readonly key: string;
  readonly part: Part;
  readonly one: string;
  readonly other: string;
  readonly through: string | null;
  readonly bridge: boolean;
  readonly reasons: readonly Reason[];
  /** Null: it is only suggested. */
  readonly record: Introduction | null;
}

/** Pairs of a view in the order of the page. What was introduced or declined since the suggestions were computed is no longer one. */
export function pairsOf(
  facts: Facts,
  { view, today, suggested }: { view: string; today: string; suggested: readonly Suggestion[] },
): Pair[] {
  const recorded = new Map<string, Pair>();
  for (const one of facts.all()) {
    if (one.type !== "introduction") continue;
    const [a, b] = [facts.node(one.one), facts.node(one.other)];
    if (a === undefined || b === undefined || !(inView(view, a) || inView(view, b))) continue;
    const key = keyOf(one.one, one.other);
    recorded.set(key, {
      key,
      part: one.status === "introduced" || one.status === "met" ? "open" : "settled",
      one: one.one,
      other: one.other,
      through: one.through ?? null,
      bridge: one.bridge === true,
      reasons: reasonsOfPair({ one: one.one, other: one.other }, { facts, today }),
      record: one,
    });
  }
  const fresh = suggested.flatMap((one): Pair[] => {
    const key = keyOf(one.a, one.b);
    const here = facts.node(one.a) !== undefined && facts.node(one.b) !== undefined;
    if (recorded.has(key) || !here) return [];
    return [
      {
        key,
        part: one.list,
        one: one.a,
        other: one.b,
        through: one.connector,
        bridge: one.list === "bridge",
        reasons: one.reasons,
        record: null,
      },
    ];
  });
  const newest = [...recorded.values()].toSorted(
    (x, y) => (dayOf(y.record) > dayOf(x.record) ? 1 : -1) || (x.key < y.key ? -1 : 1),
  );
  return parts.flatMap((part) => [...newest, ...fresh].filter((pair) => pair.part === part));
}

function dayOf(one: Introduction | null): string {
  return one?.declinedOn ?? one?.togetherOn ?? one?.metOn ?? one?.introducedOn ?? "";
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a}.${b}` : `${b}.${a}`;
}
