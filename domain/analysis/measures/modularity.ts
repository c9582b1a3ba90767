// How much more is inside groups than chance would put there.
import type { Adjacency } from "../adjacency.ts";
import { at } from "../at.ts";

/**
 * Modularity of a partition by weight of ties, Σ_c [L_c/m - γ (k_c/2m)²], below 1; null without ties. A label below 0
 * means: in no group. Not comparable between networks of different size, and no score of health.
 * Sources: Newman 2004, doi 10.1103/PhysRevE.69.026113; with γ, Reichardt & Bornholdt 2006,
 * doi 10.1103/PhysRevE.74.016110.
 */
export function modularity(graph: Adjacency, labels: ArrayLike<number>, resolution = 1): number | null {
  if (graph.total === 0) return null;
  const inside = new Map<number, number>();
  const volume = new Map<number, number>();
  for (let actor = 0; actor < graph.size; actor++) {
    const own = labels[actor] ?? -1;
    if (own < 0) continue;
    volume.set(own, (volume.get(own) ?? 0) + at(graph.strengths, actor));
    for (let slot = at(graph.offsets, actor); slot < at(graph.offsets, actor + 1); slot++) {
      if (labels[at(graph.targets, slot)] === own)
        inside.set(own, (inside.get(own) ?? 0) + at(graph.weights, slot));
    }
  }
  let sum = 0;
  for (const [own, weight] of volume) {
    sum += (inside.get(own) ?? 0) / graph.total - resolution * (weight / graph.total) ** 2;
  }
  return sum;
}
