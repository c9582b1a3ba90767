// Records → the one network that analysis works on: actors and the ties between them that count.
import type { Network } from "./analysis/network.ts";
import { strengthWeight } from "./analysis/network.ts";
import { familyOf, type TieFamily } from "./ask/tie-families.ts";
import type { Facts } from "./facts.ts";
import { inView, shows } from "./policy/seats.ts";
import type { Actor } from "./records/actor.ts";
import type { Fact } from "./records/record.ts";
import { counted, strength } from "./strength.ts";

/** Without a word on strength a tie counts as if they coordinated. */
const unsaid = 3;

/** What ties of each family weigh, against 1: 0 leaves them out. */
export type FamilyWeights = Readonly<Record<TieFamily, number>>;

export const evenWeights: FamilyWeights = { together: 1, money: 1, support: 1, belonging: 1 };

export interface NetworkWishes {
  readonly view: string;
  /** ISO */
  readonly today: string;
  readonly weights?: FamilyWeights;
  /** Also actors of other regions that are tied to one of the view. */
  readonly across?: boolean;
}

/** The network of a view on a day (ISO): see `networkBy`. */
export function network(facts: Facts, view: string, today: string): Network {
  return networkBy(facts, { view, today });
}

/**
 * Existing actors seated in the view (and, across regions, their neighbours); ties counted with the weight of their
 * strength times that of their family; an initiative or gathering that k actors share adds 1/(k−1) between each two of
 * them (Newman 2001, doi 10.1103/PhysRevE.64.016132), times the weight of belonging.
 */
export function networkBy(
  facts: Facts,
  { view, today, weights = evenWeights, across = false }: NetworkWishes,
): Network {
  const actors = [...facts.all()].filter(
    (one): one is Actor => isActing(one) && (inView(view, one) || (across && shows(view, one, facts))),
  );
  const ids = new Set(actors.map((one) => one.id));
  const ties: { from: string; to: string; weight: number; shared?: string }[] = [];
  const shared = new Map<string, Set<string>>();
  for (const one of facts.all()) {
    if (one.type !== "tie" || !counted(one, today)) continue;
    if (ids.has(one.from) && ids.has(one.to)) {
      const weight = strengthWeight(strength(one.statements) ?? unsaid) * weights[familyOf(one.kind)];
      if (weight > 0) ties.push({ from: one.from, to: one.to, weight });
      continue;
    }
    for (const [actor, other] of [
      [one.from, one.to],
      [one.to, one.from],
    ] as const) {
      const thing = facts.node(other);
      if (!ids.has(actor) || thing === undefined || thing.type === "actor" || thing.existence !== "existing")
        continue;
      const members = shared.get(other) ?? new Set<string>();
      shared.set(other, members.add(actor));
    }
  }
  for (const [thing, members] of weights.belonging > 0 ? shared : []) {
    const list = [...members];
    const weight = weights.belonging / (list.length - 1);
    for (const [at, from] of list.entries())
      for (const to of list.slice(at + 1)) ties.push({ from, to, weight, shared: thing });
  }
  return { actors: actors.map(({ id, themes }) => ({ id, themes })), ties };
}

function isActing(one: Fact): one is Actor {
  return one.type === "actor" && one.existence === "existing";
}
