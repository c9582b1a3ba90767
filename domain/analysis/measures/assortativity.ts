// Whether like is tied to like: by a property, and by number of ties.
import type { Adjacency } from "../adjacency.ts";
import { at } from "../at.ts";
import { degrees, eachTie, neighbours } from "./neighbours.ts";
import { logLogSlope } from "./slope.ts";

/**
 * Assortativity by group, (tr e - Σ a²) / (1 - Σ a²), with e the shares of tie ends between groups and a their sums:
 * 1 = only within, 0 = as chance would have it, below 0 = mixing. Ties with an end whose label is below 0 are left out.
 * Null where all ends are of one group. Source: Newman 2003, doi 10.1103/PhysRevE.67.026126, equation 2.
 */
export function attributeAssortativity(graph: Adjacency, labels: ArrayLike<number>): number | null {
  const ends = new Map<number, number>();
  let inside = 0;
  let all = 0;
  eachTie(graph, (from, to) => {
    const [a, b] = [labels[from] ?? -1, labels[to] ?? -1];
    if (a < 0 || b < 0) return;
    ends.set(a, (ends.get(a) ?? 0) + 1);
    ends.set(b, (ends.get(b) ?? 0) + 1);
    if (a === b) inside++;
    all++;
  });
  if (all === 0 || ends.size < 2) return null;
  let chance = 0;
  for (const count of ends.values()) chance += (count / (2 * all)) ** 2;
  return (inside / all - chance) / (1 - chance);
}

/**
 * Pearson's correlation of the degrees at the two ends of ties, -1 to 1: below 0, those with many ties are tied to
 * those with few, so that core and periphery exchange. Null where all ends have the same degree.
 * Source: Newman 2003, doi 10.1103/PhysRevE.67.026126, equation 21.
 */
export function degreeAssortativity(graph: Adjacency): number | null {
  const degree = degrees(graph);
  // Whole numbers: sums that no order of adding changes.
  let ends = 0;
  let sum = 0;
  let squares = 0;
  let products = 0;
  eachTie(graph, (from, to) => {
    const [a, b] = [at(degree, from), at(degree, to)];
    ends += 2;
    sum += a + b;
    squares += a * a + b * b;
    products += 2 * a * b;
  });
  const spread = ends * squares - sum * sum;
  return spread === 0 ? null : (ends * products - sum * sum) / spread;
}

/**
 * Slope of the neighbours' mean degree on one's own, both in logarithms, over actors with ties: below 0 as with degree
 * assortativity. Null where all have the same degree.
 * Source: Crespo, Suire & Vicente 2014, Lock-in or lock-out?, doi 10.1093/jeg/lbt006.
 */
export function neighbourDegreeSlope(graph: Adjacency): number | null {
  const degree = degrees(graph);
  const points: { x: number; y: number }[] = [];
  degree.forEach((own, actor) => {
    if (own === 0) return;
    const sum = neighbours(graph, actor).reduce((total, other) => total + at(degree, other), 0);
    points.push({ x: own, y: sum / own });
  });
  return logLogSlope(points);
}
