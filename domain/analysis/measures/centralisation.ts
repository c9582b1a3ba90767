// Whether the network hangs on one actor.
import type { Adjacency } from "../adjacency.ts";
import { degrees } from "./neighbours.ts";

/**
 * Freeman's degree centralisation, Σ(dmax - d) / ((n-1)(n-2)), 0 (even) to 1 (a star); null below three actors.
 * Source: Freeman 1979, doi 10.1016/0378-8733(78)90021-7; without loops.
 */
export function degreeCentralisation(graph: Adjacency): number | null {
  const { size } = graph;
  return size < 3 ? null : apart(degrees(graph)) / ((size - 1) * (size - 2));
}

/**
 * Freeman's betweenness centralisation, Σ(Bmax - B) / (n-1) of normalised betweenness, 0 to 1; null below three.
 * Source: Freeman 1979, doi 10.1016/0378-8733(78)90021-7.
 */
export function betweennessCentralisation(actors: Float64Array): number | null {
  return actors.length < 3 ? null : apart(actors) / (actors.length - 1);
}

function apart(values: Int32Array | Float64Array): number {
  let most = 0;
  let sum = 0;
  for (const value of values) {
    most = Math.max(most, value);
    sum += value;
  }
  return most * values.length - sum;
}
