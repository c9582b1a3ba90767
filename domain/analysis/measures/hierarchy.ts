// How steeply ties fall from the best connected actor to the least.
import type { Adjacency } from "../adjacency.ts";
import { degrees } from "./neighbours.ts";
import { logLogSlope } from "./slope.ts";

/**
 * Slope of degree on rank, both in logarithms, over actors with ties: 0 = all alike, the further below 0 the more
 * hierarchical. Null below two actors with ties.
 * Source: Crespo, Suire & Vicente 2014, Lock-in or lock-out?, doi 10.1093/jeg/lbt006; ranks are not shared by equals.
 */
export function hierarchy(graph: Adjacency): number | null {
  const falling = degrees(graph)
    .filter((degree) => degree > 0)
    .sort()
    .reverse();
  return logLogSlope(Array.from(falling, (degree, index) => ({ x: index + 1, y: degree })));
}
