// Who is in the thick of it: k-cores.
import type { Adjacency } from "../adjacency.ts";
import { at } from "../at.ts";
import { degrees, neighbours } from "./neighbours.ts";

/**
 * Core number of each actor: the largest k such that it belongs to a set whose members all have k ties within the set.
 * Sources: Seidman 1983, doi 10.1016/0378-8733(83)90028-X; computed as by Batagelj & Zaveršnik 2003, arXiv cs/0310049,
 * in time that grows with actors + ties.
 */
export function coreNumbers(graph: Adjacency): Int32Array {
  const left = degrees(graph);
  const buckets: number[][] = [];
  left.forEach((degree, actor) => {
    const bucket = buckets[degree] ?? [];
    bucket.push(actor);
    buckets[degree] = bucket;
  });
  const cores = new Int32Array(graph.size).fill(-1);
  for (let degree = 0; degree < buckets.length; degree++) {
    const bucket = buckets[degree] ?? [];
    // Actors come in again when they lose a tie; the old entry is passed over.
    for (const actor of bucket) {
      if (at(cores, actor) >= 0 || at(left, actor) !== degree) continue;
      cores[actor] = degree;
      for (const other of neighbours(graph, actor)) {
        if (at(cores, other) >= 0 || at(left, other) <= degree) continue;
        const now = at(left, other) - 1;
        left[other] = now;
        const lower = buckets[now] ?? [];
        lower.push(other);
        buckets[now] = lower;
      }
    }
  }
  return cores;
}
