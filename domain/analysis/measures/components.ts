// What hangs together at all: the first thing to see to.
import type { Adjacency } from "../adjacency.ts";
import { neighbours } from "./neighbours.ts";

export interface Components {
  /** Component of each actor; 0 is the largest, equals in order of their first actor. */
  readonly labels: Int32Array;
  /** How many actors each component has, largest first. */
  readonly sizes: readonly number[];
  /** Actors without ties. */
  readonly isolates: number;
  /** Share of the actors in the largest, 0 to 1; null without actors. */
  readonly largestShare: number | null;
  /**
   * Share of the pairs of actors that can reach each other at all, 0 to 1; null below two actors.
   * Source: Krackhardt 1994, Graph theoretical dimensions of informal organizations; sna `connectedness`.
   */
  readonly connectedness: number | null;
}

/** Connected components (Hopcroft & Tarjan 1973, Algorithm 447, doi 10.1145/362248.362272). */
export function components(graph: Adjacency): Components {
  const labels = new Int32Array(graph.size).fill(-1);
  const found: { label: number; size: number }[] = [];
  for (let start = 0; start < graph.size; start++) {
    if (labels[start] !== -1) continue;
    const label = found.length;
    labels[start] = label;
    const reached = [start];
    // The list grows while it is walked.
    for (const actor of reached) {
      for (const next of neighbours(graph, actor)) {
        if (labels[next] !== -1) continue;
        labels[next] = label;
        reached.push(next);
      }
    }
    found.push({ label, size: reached.length });
  }
  found.sort((a, b) => b.size - a.size || a.label - b.label);
  const rank = new Map(found.map(({ label }, index) => [label, index]));
  const sizes = found.map(({ size }) => size);
  const pairs = graph.size * (graph.size - 1);
  return {
    labels: labels.map((label) => rank.get(label) ?? -1),
    sizes,
    isolates: sizes.filter((size) => size === 1).length,
    largestShare: graph.size === 0 ? null : (sizes[0] ?? 0) / graph.size,
    connectedness: pairs === 0 ? null : sizes.reduce((sum, size) => sum + size * (size - 1), 0) / pairs,
  };
}
