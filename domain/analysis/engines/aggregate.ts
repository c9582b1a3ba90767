// From a partition to the smaller network of its parts.
// `?? 0` is for the types: no index here leaves its array. A checked read would cost a third of the time.
import { type Adjacency, weighed } from "../adjacency.ts";

/** Renames labels, in place, to 0 to k - 1 in order of first appearance; returns k. Labels are 0 to size - 1. */
export function renumber(labels: Int32Array): number {
  const names = new Int32Array(labels.length).fill(-1);
  let count = 0;
  for (let node = 0; node < labels.length; node++) {
    const label = labels[node] ?? 0;
    if ((names[label] ?? 0) < 0) names[label] = count++;
    labels[node] = names[label] ?? 0;
  }
  return count;
}

/** One node a part; weights between parts are summed, weights inside become the part's loop. */
export function aggregate(graph: Adjacency, part: Int32Array, parts: number): Adjacency {
  const starts = new Int32Array(parts + 1);
  for (let node = 0; node < graph.size; node++) {
    const next = (part[node] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let index = 0; index < parts; index++)
    starts[index + 1] = (starts[index + 1] ?? 0) + (starts[index] ?? 0);
  const free = starts.slice();
  const members = new Int32Array(graph.size);
  for (let node = 0; node < graph.size; node++) {
    const slot = free[part[node] ?? 0] ?? 0;
    members[slot] = node;
    free[part[node] ?? 0] = slot + 1;
  }
  const offsets = new Int32Array(parts + 1);
  const targets = new Int32Array(graph.targets.length);
  const weights = new Float64Array(graph.targets.length);
  const loops = new Float64Array(parts);
  const slotOf = new Int32Array(parts).fill(-1);
  let used = 0;
  for (let own = 0; own < parts; own++) {
    const begin = used;
    let inside = 0;
    for (let index = starts[own] ?? 0; index < (starts[own + 1] ?? 0); index++) {
      const node = members[index] ?? 0;
      inside += graph.loops[node] ?? 0;
      const end = graph.offsets[node + 1] ?? 0;
      for (let slot = graph.offsets[node] ?? 0; slot < end; slot++) {
        const other = part[graph.targets[slot] ?? 0] ?? 0;
        if (other === own) {
          inside += graph.weights[slot] ?? 0;
        } else if ((slotOf[other] ?? 0) < begin) {
          slotOf[other] = used;
          targets[used] = other;
          weights[used++] = graph.weights[slot] ?? 0;
        } else {
          const known = slotOf[other] ?? 0;
          weights[known] = (weights[known] ?? 0) + (graph.weights[slot] ?? 0);
        }
      }
    }
    loops[own] = inside;
    offsets[own + 1] = used;
  }
  return weighed({
    size: parts,
    offsets,
    targets: targets.subarray(0, used),
    weights: weights.subarray(0, used),
    loops,
  });
}
