// What ends soon, and which acquaintances would end with it.
import { daysBetween } from "../ask/days.ts";
import { latest } from "../dates.ts";
import type { Facts } from "../facts.ts";
import { inView } from "../policy/seats.ts";
import type { Tie } from "../records/tie.ts";
import { counted } from "../strength.ts";

export interface Ending {
  readonly initiative: string;
  /** ISO: its last possible day. */
  readonly day: string;
  readonly days: number;
  /** Actors of it, by id. */
  readonly actors: readonly string[];
  /** Ties between two of them that were made within it and beside which the two have nothing. */
  readonly ties: readonly string[];
  /** Pairs that know each other by taking part in it and by nothing else; the lesser id first. */
  readonly pairs: readonly (readonly [string, string])[];
}

/**
 * Existing initiatives of a view whose end lies within so many days of today (ISO), the soonest first. A pair counts as
 * held by one where no other tie that counts and no other initiative joins it; gatherings are over in a day and hold nobody.
 */
export function endings(
  facts: Facts,
  { view, today, within }: { view: string; today: string; within: number },
): Ending[] {
  const taking = new Map<string, Set<string>>();
  const joined = new Map<string, Tie[]>();
  for (const one of facts.all()) {
    if (one.type !== "tie" || !counted(one, today)) continue;
    const [from, to] = [facts.node(one.from), facts.node(one.to)];
    if (from?.type === "actor" && to?.type === "actor") {
      const key = pairOf(from.id, to.id).join(" ");
      joined.set(key, [...(joined.get(key) ?? []), one]);
    }
    const thing = from?.type === "initiative" ? from : to?.type === "initiative" ? to : undefined;
    const actor = from?.type === "actor" ? from : to?.type === "actor" ? to : undefined;
    if (thing === undefined || actor === undefined || thing.existence !== "existing") continue;
    taking.set(thing.id, (taking.get(thing.id) ?? new Set<string>()).add(actor.id));
  }
  const found: Ending[] = [];
  for (const [initiative, members] of taking) {
    const thing = facts.node(initiative);
    if (thing?.type !== "initiative" || thing.until === undefined) continue;
    const day = latest(thing.until);
    const days = daysBetween(today, day);
    const actors = [...members].toSorted();
    const seated = inView(view, thing) || actors.some((id) => isSeated(id, view, facts));
    if (days < 0 || days > within || !seated) continue;
    const elsewhere = (pair: readonly [string, string]) =>
      [...taking].some(([id, others]) => id !== initiative && others.has(pair[0]) && others.has(pair[1]));
    const pairs = pairsOf(actors).filter((pair) => !elsewhere(pair));
    const tiesOf = (pair: readonly [string, string]) => joined.get(pair.join(" ")) ?? [];
    found.push({
      initiative,
      day,
      days,
      actors,
      ties: pairs
        .flatMap((pair) => {
          const ties = tiesOf(pair);
          return ties.every((tie) => tie.initiative === initiative) ? ties.map(({ id }) => id) : [];
        })
        .toSorted(),
      pairs: pairs.filter((pair) => tiesOf(pair).length === 0),
    });
  }
  return found.toSorted((a, b) => a.days - b.days || (a.initiative < b.initiative ? -1 : 1));
}

function isSeated(id: string, view: string, facts: Facts): boolean {
  const node = facts.node(id);
  return node !== undefined && inView(view, node);
}

function pairsOf(ids: readonly string[]): (readonly [string, string])[] {
  return ids.flatMap((a, at) => ids.slice(at + 1).map((b) => pairOf(a, b)));
}

function pairOf(a: string, b: string): readonly [string, string] {
  return a < b ? [a, b] : [b, a];
}
