// Leiden's first phase: nodes move to the neighbouring community that gains most.
// `?? 0` is for the types: no index here leaves its array. A checked read would cost a third of the time.
import type { Adjacency } from "../adjacency.ts";
import { shuffled } from "../random.ts";
import type { EngineOptions } from "./engine.ts";

const NOTHING = 1e-12;

/**
 * Fast local moving (Traag et al. 2019, algorithm A.2, MoveNodesFast): a queue in random order; whoever moves calls
 * the neighbours it left behind. Labels 0 to size - 1 are changed in place; says whether anybody moved.
 */
export function moveNodes(graph: Adjacency, labels: Int32Array, options: EngineOptions): boolean {
  const { size, offsets, targets, weights, strengths } = graph;
  if (graph.total === 0) return false;
  const price = options.resolution / graph.total;
  const totals = new Float64Array(size);
  const counts = new Int32Array(size);
  for (let node = 0; node < size; node++) {
    const label = labels[node] ?? 0;
    totals[label] = (totals[label] ?? 0) + (strengths[node] ?? 0);
    counts[label] = (counts[label] ?? 0) + 1;
  }
  const empty: number[] = [];
  for (let label = 0; label < size; label++) if ((counts[label] ?? 0) === 0) empty.push(label);
  const queue = shuffled(size, options.random);
  const waiting = new Int32Array(size).fill(1);
  const toward = new Float64Array(size);
  const seen = new Int32Array(size);
  let head = 0;
  let left = size;
  let moved = false;
  while (left > 0) {
    const node = queue[head] ?? 0;
    head = head + 1 === size ? 0 : head + 1;
    left--;
    waiting[node] = 0;
    const own = labels[node] ?? 0;
    const begin = offsets[node] ?? 0;
    const end = offsets[node + 1] ?? 0;
    let found = 0;
    for (let slot = begin; slot < end; slot++) {
      const label = labels[targets[slot] ?? 0] ?? 0;
      const known = toward[label] ?? 0;
      if (known === 0) seen[found++] = label;
      toward[label] = known + (weights[slot] ?? 0);
    }
    const cost = price * (strengths[node] ?? 0);
    let best = own;
    let bestGain = (toward[own] ?? 0) - cost * ((totals[own] ?? 0) - (strengths[node] ?? 0)) + NOTHING;
    for (let index = 0; index < found; index++) {
      const label = seen[index] ?? 0;
      const gain = (toward[label] ?? 0) - cost * (totals[label] ?? 0);
      if (gain > bestGain && label !== own) {
        best = label;
        bestGain = gain;
      }
      toward[label] = 0;
    }
    const fresh = bestGain < 0 && (counts[own] ?? 0) > 1 ? empty.pop() : undefined;
    if (fresh !== undefined) best = fresh;
    if (best === own) continue;
    moved = true;
    labels[node] = best;
    totals[own] = (totals[own] ?? 0) - (strengths[node] ?? 0);
    totals[best] = (totals[best] ?? 0) + (strengths[node] ?? 0);
    counts[own] = (counts[own] ?? 0) - 1;
    counts[best] = (counts[best] ?? 0) + 1;
    if ((counts[own] ?? 0) === 0) empty.push(own);
    for (let slot = begin; slot < end; slot++) {
      const other = targets[slot] ?? 0;
      if ((waiting[other] ?? 0) === 1 || (labels[other] ?? 0) === best) continue;
      waiting[other] = 1;
      const tail = head + left;
      queue[tail >= size ? tail - size : tail] = other;
      left++;
    }
  }
  return moved;
}
