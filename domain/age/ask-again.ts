// What to ask again and whom: the ties nobody spoke of for long, and the fewest who could tell of most of them.
import { monthsBefore, olderThan } from "../ask/days.ts";
import { toldOf } from "../ask/scope.ts";
import type { Facts } from "../facts.ts";
import type { Node } from "../records/record.ts";
import type { Tie } from "../records/tie.ts";
import { counted } from "../strength.ts";
import { stale } from "./freshness.ts";

export interface ToAsk {
  tie: string;
  /** 1–5; undefined where nobody said. */
  strength: number | undefined;
  /** The last ISO day on which anybody spoke of it; undefined where nobody did. */
  confirmed: string | undefined;
}

interface Where {
  /** Whose ties are asked about: a tie is, when one of its ends is so. */
  mine: (node: Node) => boolean;
  /** An ISO day. */
  today: string;
}

/** Ties to ask about again, strongest first, then those not heard of for longest; never confirmed is longest. */
export function tiesToAsk(facts: Facts, { mine, today }: Where): ToAsk[] {
  return oldTies(facts, { mine, today })
    .toSorted(byStrength)
    .map((tie) => ({ tie: tie.id, ...toldOf(tie) }));
}

function oldTies(facts: Facts, { mine, today }: Where): Tie[] {
  const old = monthsBefore(today, stale);
  const found: Tie[] = [];
  for (const one of facts.all()) {
    if (one.type !== "tie" || !counted(one, today) || !olderThan(toldOf(one).confirmed, old)) continue;
    const ends = [facts.node(one.from), facts.node(one.to)];
    // Who came to a gathering came: that is not asked again.
    if (ends.some((node) => node?.type === "gathering")) continue;
    if (ends.some((node) => node !== undefined && mine(node))) found.push(one);
  }
  return found;
}

function byStrength(a: Tie, b: Tie): number {
  const [one, other] = [toldOf(a), toldOf(b)];
  const strength = (other.strength ?? 0) - (one.strength ?? 0);
  if (strength !== 0) return strength;
  const [when, then] = [one.confirmed ?? "", other.confirmed ?? ""];
  return when < then ? -1 : when > then ? 1 : a.id < b.id ? -1 : 1;
}

export interface Whom {
  actor: string;
  /** Old ties that this actor could tell of and nobody before them in the list could, strongest first. */
  ties: string[];
  /** Of these, how many only the other end ever told of: this side was never heard. */
  unheard: number;
}

/**
 * Actors to ask again, so that few are asked and most ties are told of: first who could tell of most, then who could
 * tell of most of the rest (greedy cover: Johnson 1974). Equal ones go by how many were never heard from their side,
 * then by id. An initiative can't be asked: its ties are asked of the actor at their other end.
 */
export function whomToAsk(facts: Facts, where: Where): Whom[] {
  const left = new Map<string, Map<string, Tie>>();
  for (const tie of oldTies(facts, where))
    for (const id of [tie.from, tie.to])
      if (facts.node(id)?.type === "actor") left.set(id, (left.get(id) ?? new Map()).set(tie.id, tie));
  const unheard = (actor: string, ties: Iterable<Tie>) =>
    [...ties].filter((tie) => isUnheard(tie, actor)).length;
  const list: Whom[] = [];
  for (;;) {
    let best: { actor: string; ties: Tie[]; unheard: number } | undefined;
    for (const [actor, ties] of left) {
      if (ties.size === 0 || (best !== undefined && ties.size < best.ties.length)) continue;
      const one = { actor, ties: [...ties.values()], unheard: unheard(actor, ties.values()) };
      if (best === undefined || isBefore(one, best)) best = one;
    }
    if (best === undefined) return list;
    list.push({ ...best, ties: best.ties.toSorted(byStrength).map((tie) => tie.id) });
    for (const tie of best.ties) for (const id of [tie.from, tie.to]) left.get(id)?.delete(tie.id);
  }
}

function isBefore(a: { actor: string; ties: Tie[]; unheard: number }, b: typeof a): boolean {
  const more = a.ties.length - b.ties.length || a.unheard - b.unheard;
  return more === 0 ? a.actor < b.actor : more > 0;
}

/** Whether only the other end of a tie ever told of it. */
function isUnheard({ from, statements = [] }: Tie, actor: string): boolean {
  const [own, other] = actor === from ? (["from", "to"] as const) : (["to", "from"] as const);
  return (
    statements.some((one) => one.sides === other) &&
    !statements.some((one) => one.sides === own || one.sides === "both")
  );
}
