// Strengths are told, not measured: a proposal that hangs on their last decimals is not stable.
import { type Adjacency, weighed } from "../adjacency.ts";
import type { Random } from "../random.ts";

/**
 * The network with each tie's weight multiplied by a random factor between 1 - tremor and 1 + tremor.
 * Runs on the same weights agree even on noise where it is small or sparse; a little unrest tells the two apart
 * (Karrer, Levina & Newman 2008, Robustness of community structure in networks, doi 10.1103/PhysRevE.77.046119).
 */
export function tremble(graph: Adjacency, tremor: number, random: Random): Adjacency {
  const { size, offsets, targets, loops } = graph;
  const weights = graph.weights.slice();
  // Rows rise: seen from below, the other end's own slots for this tie come up in the same order.
  const mirrors = offsets.slice();
  for (let node = 0; node < size; node++) {
    for (let slot = offsets[node] ?? 0; slot < (offsets[node + 1] ?? 0); slot++) {
      const target = targets[slot] ?? 0;
      if (target < node) continue;
      const weight = (weights[slot] ?? 0) * (1 - tremor + 2 * tremor * random.next());
      const mirror = mirrors[target] ?? 0;
      weights[slot] = weight;
      weights[mirror] = weight;
      mirrors[target] = mirror + 1;
    }
  }
  return weighed({ size, offsets, targets, weights, loops });
}
