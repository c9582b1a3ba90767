// Leiden's second phase: each community is put together anew from its own connected parts.
// `?? 0` is for the types: no index here leaves its array. A checked read would cost a third of the time.
import type { Adjacency } from "../adjacency.ts";
import { shuffled } from "../random.ts";
import type { EngineOptions } from "./engine.ts";

/**
 * Refinement of a partition (Traag et al. 2019, algorithm A.2, RefinePartition): starting from single nodes, a node
 * still alone joins a part of its own community, if both hold well together with the rest of it. The paper draws
 * among the gains at random; here the largest is taken, and chance comes from the order alone.
 * Returns labels 0 to size - 1; every part is connected and lies inside one community.
 */
export function refine(graph: Adjacency, labels: Int32Array, options: EngineOptions): Int32Array {
  const { size, offsets, targets, weights, strengths } = graph;
  const refined = Int32Array.from({ length: size }, (_, node) => node);
  if (graph.total === 0) return refined;
  const price = options.resolution / graph.total;
  const whole = new Float64Array(size);
  // Weight from a part to the rest of its community.
  const outside = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    const own = labels[node] ?? 0;
    whole[own] = (whole[own] ?? 0) + (strengths[node] ?? 0);
    for (let slot = offsets[node] ?? 0; slot < (offsets[node + 1] ?? 0); slot++) {
      if ((labels[targets[slot] ?? 0] ?? 0) === own)
        outside[node] = (outside[node] ?? 0) + (weights[slot] ?? 0);
    }
  }
  const totals = strengths.slice();
  const alone = new Int32Array(size).fill(1);
  const toward = new Float64Array(size);
  const seen = new Int32Array(size);
  const holds = (part: number, community: number): boolean =>
    (outside[part] ?? 0) >= price * (totals[part] ?? 0) * ((whole[community] ?? 0) - (totals[part] ?? 0));
  for (const node of shuffled(size, options.random)) {
    const community = labels[node] ?? 0;
    if ((alone[node] ?? 0) === 0 || !holds(node, community)) continue;
    let found = 0;
    for (let slot = offsets[node] ?? 0; slot < (offsets[node + 1] ?? 0); slot++) {
      const target = targets[slot] ?? 0;
      if ((labels[target] ?? 0) !== community) continue;
      const part = refined[target] ?? 0;
      if ((toward[part] ?? 0) === 0) seen[found++] = part;
      toward[part] = (toward[part] ?? 0) + (weights[slot] ?? 0);
    }
    let best = node;
    let bestGain = 0;
    let bestWeight = 0;
    for (let index = 0; index < found; index++) {
      const part = seen[index] ?? 0;
      const gain = (toward[part] ?? 0) - price * (strengths[node] ?? 0) * (totals[part] ?? 0);
      if (gain > bestGain && holds(part, community)) {
        best = part;
        bestGain = gain;
        bestWeight = toward[part] ?? 0;
      }
      toward[part] = 0;
    }
    if (best === node) continue;
    refined[node] = best;
    alone[best] = 0;
    totals[best] = (totals[best] ?? 0) + (strengths[node] ?? 0);
    outside[best] = (outside[best] ?? 0) + (outside[node] ?? 0) - 2 * bestWeight;
  }
  return refined;
}
