// The corners around a set of points: for keeping bodies apart, and for drawing their outlines.
import type { Point } from "./network.ts";

/**
 * The points on the convex hull, the same objects, counted so that y downwards turns them clockwise on a screen;
 * one or two points are their own hull. Andrew's monotone chain (Information Processing Letters 9, 1979).
 */
export function convexHull<P extends Point>(points: readonly P[]): P[] {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  const half = (ordered: readonly P[]) => {
    const chain: P[] = [];
    for (const point of ordered) {
      while (chain.length >= 2 && turn(chain.at(-2), chain.at(-1), point) <= 0) chain.pop();
      chain.push(point);
    }
    chain.pop();
    return chain;
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

function turn(a: Point | undefined, b: Point | undefined, c: Point): number {
  if (a === undefined || b === undefined) return 1;
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
