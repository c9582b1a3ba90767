// How likely a tie between two is, by the ways there are between them.
// `?? 0` is for the types: no index here leaves its array. A checked read would cost a third of the time.
import type { Adjacency } from "../adjacency.ts";

/** From one actor to those after it: what ways there are. */
export interface Ways {
  /** Actors after this one with a shared neighbour and no tie, rising. */
  readonly near: readonly number[];
  /** Σ 1/k over shared neighbours: resource allocation. 0 where there is none, and for actors before this one. */
  readonly allocation: Float64Array;
  /** Σ 1/√(k_a k_b) over ways of three ties u-a-b-v; likewise. */
  readonly paths: Float64Array;
}

/**
 * For each actor in turn, the ways of two and three ties to the actors after it, so that each pair is told once; the
 * arrays are used again at the next call of `visit`. A middle with more than `hub` ties hands on its `hub` strongest
 * only, and no ways of three.
 * Sources: resource allocation, Zhou, Lü & Zhang 2009, doi 10.1140/epjb/e2009-00335-8; ways of three, Kovács et al.
 * 2019, doi 10.1038/s41467-019-09177-y. Time grows with the sum of degrees cubed, hubs apart.
 */
export function eachWays(graph: Adjacency, hub: number, visit: (actor: number, ways: Ways) => void): void {
  const { size, offsets, targets } = graph;
  const rows = handedOn(graph, hub);
  const degree = Int32Array.from(
    { length: size },
    (_, actor) => (offsets[actor + 1] ?? 0) - (offsets[actor] ?? 0),
  );
  const allocation = new Float64Array(size);
  const paths = new Float64Array(size);
  const second = new Float64Array(size);
  const tied = new Int32Array(size).fill(-1);
  const middles = new Int32Array(size);
  const touched = new Int32Array(size);
  for (let actor = 0; actor < size; actor++) {
    let through = 0;
    let count = 0;
    const found: number[] = [];
    const [begin, end] = [offsets[actor] ?? 0, offsets[actor + 1] ?? 0];
    for (let slot = begin; slot < end; slot++) tied[targets[slot] ?? 0] = actor;
    for (let slot = begin; slot < end; slot++) {
      const one = targets[slot] ?? 0;
      const row = rows[one] ?? targets;
      const ties = degree[one] ?? 1;
      // A hub hands on among its strongest only: both ends must be of them.
      if (ties > hub && !row.includes(actor)) continue;
      const root = 1 / Math.sqrt(ties);
      for (let index = 0; index < row.length; index++) {
        const other = row[index] ?? 0;
        if (other > actor) {
          if ((allocation[other] ?? 0) === 0) {
            touched[count++] = other;
            if (tied[other] !== actor) found.push(other);
          }
          allocation[other] = (allocation[other] ?? 0) + 1 / ties;
        }
        if (ties > hub || other === actor) continue;
        if ((second[other] ?? 0) === 0) middles[through++] = other;
        second[other] = (second[other] ?? 0) + root;
      }
    }
    for (let index = 0; index < through; index++) {
      const one = middles[index] ?? 0;
      const ties = degree[one] ?? 1;
      const part = (second[one] ?? 0) / Math.sqrt(ties);
      second[one] = 0;
      if (ties > hub) continue;
      for (let slot = offsets[one] ?? 0; slot < (offsets[one + 1] ?? 0); slot++) {
        const other = targets[slot] ?? 0;
        if (other <= actor) continue;
        if ((paths[other] ?? 0) === 0 && (allocation[other] ?? 0) === 0) touched[count++] = other;
        paths[other] = (paths[other] ?? 0) + part;
      }
    }
    visit(actor, { near: found.sort((a, b) => a - b), allocation, paths });
    for (let index = 0; index < count; index++) {
      const other = touched[index] ?? 0;
      allocation[other] = 0;
      paths[other] = 0;
    }
  }
}

/** Each actor's neighbours, rising; of a hub only the `hub` it is tied to most (equals: the first). */
export function handedOn(graph: Adjacency, hub: number): Int32Array[] {
  return Array.from({ length: graph.size }, (_, actor) => {
    const [begin, end] = [graph.offsets[actor] ?? 0, graph.offsets[actor + 1] ?? 0];
    const row = graph.targets.subarray(begin, end);
    if (row.length <= hub) return row;
    const weight = (index: number) => graph.weights[begin + index] ?? 0;
    const strongest = Array.from(row.keys()).sort((a, b) => weight(b) - weight(a) || a - b);
    return Int32Array.from(strongest.slice(0, hub), (index) => row[index] ?? 0).sort();
  });
}

/** Σ 1/ln k over shared neighbours, for comparison: Adamic & Adar 2003, doi 10.1016/S0378-8733(03)00009-1. */
export function adamicAdar(graph: Adjacency, a: number, b: number): number {
  const { offsets, targets } = graph;
  const near = new Set(targets.subarray(offsets[a] ?? 0, offsets[a + 1] ?? 0));
  let sum = 0;
  for (const other of targets.subarray(offsets[b] ?? 0, offsets[b + 1] ?? 0)) {
    if (near.has(other)) sum += 1 / Math.log((offsets[other + 1] ?? 0) - (offsets[other] ?? 0));
  }
  return sum;
}
