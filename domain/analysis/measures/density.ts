// How many of the possible ties there are.
import type { Adjacency } from "../adjacency.ts";

/**
 * Ties / possible ties, 2m / (n(n-1)), 0 to 1; null for fewer than two actors. Falls by itself as a network grows:
 * never compare regions of unequal size by it. Source: Wasserman & Faust 1994, Social Network Analysis, chapter 4.
 */
export function density(graph: Adjacency): number | null {
  const possible = graph.size * (graph.size - 1);
  return possible === 0 ? null : graph.targets.length / possible;
}

/**
 * Directed ties / possible ones, m / (n(n-1)), 0 to 1; null for fewer than two actors. `arcs`: how many there are, each
 * direction once. Source: Wasserman & Faust 1994, chapter 4.
 */
export function directedDensity(size: number, arcs: number): number | null {
  const possible = size * (size - 1);
  return possible === 0 ? null : arcs / possible;
}

/** Ties an actor, 2m / n: the companion of density that regions of unequal size can share. Null without actors. */
export function averageDegree(graph: Adjacency): number | null {
  return graph.size === 0 ? null : graph.targets.length / graph.size;
}
