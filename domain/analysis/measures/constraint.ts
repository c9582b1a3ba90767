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
  return neighbours(graph, actor).length === 0 ? null : summed(graph, actor);
}

/** The constraint that an actor would have with one more tie, to somebody it is not tied to. */
export function constraintWith(graph: Adjacency, actor: number, tie: NewTie): number {
  return summed(graph, actor, tie);
}

interface NewTie {
  readonly to: number;
  readonly weight: number;
}

function summed(graph: Adjacency, actor: number, tie?: NewTie): number {
  const strength = at(graph.strengths, actor) + (tie?.weight ?? 0);
  const through = new Map<number, number>();
  for (const other of neighbours(graph, actor)) through.set(other, 0);
  if (tie !== undefined) through.set(tie.to, 0);
  const add = (other: number, share: number): void => {
    const known = through.get(other);
    if (known !== undefined) through.set(other, known + share);
  };
  const visit = (between: number, weight: number, total: number): void => {
    const share = weight / strength;
    add(between, share);
    for (let slot = at(graph.offsets, between); slot < at(graph.offsets, between + 1); slot++)
      add(at(graph.targets, slot), (share * at(graph.weights, slot)) / total);
  };
  for (let slot = at(graph.offsets, actor); slot < at(graph.offsets, actor + 1); slot++) {
    const between = at(graph.targets, slot);
    visit(between, at(graph.weights, slot), at(graph.strengths, between));
  }
  if (tie !== undefined) visit(tie.to, tie.weight, at(graph.strengths, tie.to) + tie.weight);
  let sum = 0;
  for (const share of through.values()) sum += share * share;
  return sum;
}
