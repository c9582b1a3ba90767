// Records → the one network that analysis works on: actors and the ties between them that count.
import type { Network } from "./analysis/network.ts";
import { strengthWeight } from "./analysis/network.ts";
import type { Facts } from "./facts.ts";
import { inView } from "./policy/seats.ts";
import type { Actor } from "./records/actor.ts";
import type { Fact } from "./records/record.ts";
import { counted, strength } from "./strength.ts";

/** Without a word on strength a tie counts as if they coordinated. */
const unsaid = 3;

/**
 * The network of a view on a day (ISO): existing actors seated there; ties counted with the weight of their strength;
 * an initiative or gathering that k actors share adds 1/(k−1) between each two of them (Newman 2001, doi 10.1103/PhysRevE.64.016132).
 */
export function network(facts: Facts, view: string, today: string): Network {
  const actors = [...facts.all()].filter((one) => isAnalysed(one, view));
  const ids = new Set(actors.map((one) => one.id));
  const ties: { from: string; to: string; weight: number; shared?: string }[] = [];
  const shared = new Map<string, Set<string>>();
  for (const one of facts.all()) {
    if (one.type !== "tie" || !counted(one, today)) continue;
    if (ids.has(one.from) && ids.has(one.to)) {
      ties.push({ from: one.from, to: one.to, weight: strengthWeight(strength(one.statements) ?? unsaid) });
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
  for (const [thing, members] of shared) {
    const list = [...members];
    const weight = 1 / (list.length - 1);
    for (const [at, from] of list.entries())
      for (const to of list.slice(at + 1)) ties.push({ from, to, weight, shared: thing });
  }
  return { actors: actors.map(({ id, themes }) => ({ id, themes })), ties };
}

function isAnalysed(one: Fact, view: string): one is Actor {
  return one.type === "actor" && one.existence === "existing" && inView(view, one);
}
