// How many of an actor's contacts are not already each other's.
import type { Adjacency } from "../adjacency.ts";
import { at } from "../at.ts";
import type { Clustering } from "./clustering.ts";
import { degrees } from "./neighbours.ts";

/**
 * Effective size of each actor's surroundings, n - 2t/n for n contacts with t ties among them, 1 to n; null for who has
 * none. Strength of ties plays no part.
 * Source: Borgatti 1997, Structural Holes: Unpacking Burt's Redundancy Measures, Connections 20(1).
 */
export function effectiveSizes(graph: Adjacency, { triangles }: Clustering): (number | null)[] {
  return Array.from(degrees(graph), (degree, actor) =>
    degree === 0 ? null : degree - (2 * at(triangles, actor)) / degree,
  );
}
