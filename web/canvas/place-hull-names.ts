// Names of communities over their outlines: first come, and moved aside where another name stands.
import { type Box, overlap } from "./boxes.ts";
import type { HullPath } from "./hull-paths.ts";

interface Named {
  readonly hull: HullPath;
  readonly width: number;
  readonly height: number;
}

/** The larger community goes first; a name that finds no place is left out. */
export function placeHullNames<T extends Named>(
  named: readonly T[],
  zoom: number,
): (T & { dx: number; dy: number })[] {
  const placed: Box[] = [];
  const order = named.toSorted((a, b) => b.hull.count - a.hull.count || (a.hull.id < b.hull.id ? -1 : 1));
  return order.flatMap((one) => {
    for (const [dx, dy] of offsets(one)) {
      const box = {
        x: one.hull.top.x * zoom + dx - 4,
        y: one.hull.top.y * zoom + dy - 2,
        width: one.width + 8,
        height: one.height + 4,
      };
      if (placed.some((other) => overlap(box, other))) continue;
      placed.push(box);
      return [{ ...one, dx, dy }];
    }
    return [];
  });
}

/** On the top edge, then to its sides, then higher. */
function offsets({ width, height }: Named): [number, number][] {
  const above = -height - 5;
  return [0, -0.5, 0.5].flatMap((aside): [number, number][] => [
    [-width / 2 + aside * width, above],
    [-width / 2 + aside * width, above - height - 4],
  ]);
}
