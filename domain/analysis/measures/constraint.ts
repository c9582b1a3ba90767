// How far an actor's contacts are tied to each other, so that it can go between nobody.
import type { Adjacency } from "../adjacency.ts";
import { at } from "../at.ts";
import { neighbours } from "./neighbours.ts";

/**
 * Burt's constraint of one actor, Σ_j (p_ij + Σ_q p_iq p_qj)², with p_ij the share of i's tie weight that goes to j:
 * low = spans holes, high = its contacts know each other. Can exceed 1 with few contacts. Null for who has none.
 * Sources: Burt 1992, Structural Holes, chapter 2; Burt 2004, doi 10.1086/421787; as networkx `constraint` with weights.
 */
export function constraint(graph: Adjacency, actor: number): number | null {
  const own = neighbours(graph, actor);
  if (own.length === 0) return null;
  const through = new Map<number, number>(Array.from(own, (other) => [other, 0]));
  for (let slot = at(graph.offsets, actor); slot < at(graph.offsets, actor + 1); slot++) {
    const between = at(graph.targets, slot);
    const share = at(graph.weights, slot) / at(graph.strengths, actor);
    through.set(between, (through.get(between) ?? 0) + share);
    for (let step = at(graph.offsets, between); step < at(graph.offsets, between + 1); step++) {
      const other = at(graph.targets, step);
      const known = through.get(other);
      if (known !== undefined)
        through.set(other, known + (share * at(graph.weights, step)) / at(graph.strengths, between));
    }
  }
  let sum = 0;
  for (const share of through.values()) sum += share * share;
  return sum;
}
