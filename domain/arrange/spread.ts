// The collision finish: nobody stands on anybody, with room for a name, and communities keep a seam between them.
import type { Body, Point } from "./network.ts";

/** Room for a node and its name, which is wider than high. */
export const room = { x: 94, y: 62 } as const;
/** Between nodes of different communities. */
const seam = 1.4;
const passes = 120;

/** Pushes points apart, a little in each pass, until all have their room or the passes are spent. */
export function spread({ points, community }: Body): Point[] {
  const xs = Float64Array.from(points, (one) => one.x / room.x);
  const ys = Float64Array.from(points, (one) => one.y / room.y);
  for (let pass = 0; pass < passes; pass += 1) {
    if (!pushApart(xs, ys, community)) break;
  }
  return points.map((_, node) => ({ x: (xs[node] ?? 0) * room.x, y: (ys[node] ?? 0) * room.y }));
}

/** One pass in units of room, neighbours found through a grid of cells as wide as the widest push. */
function pushApart(xs: Float64Array, ys: Float64Array, community: Int32Array): boolean {
  const cells = new Map<number, number[]>();
  const cellOf = (node: number, right: number, down: number) =>
    (Math.floor((xs[node] ?? 0) / seam) + right) * 65_537 + Math.floor((ys[node] ?? 0) / seam) + down;
  for (let node = 0; node < xs.length; node += 1) {
    const cell = cellOf(node, 0, 0);
    const known = cells.get(cell);
    if (known) known.push(node);
    else cells.set(cell, [node]);
  }
  const moveX = new Float64Array(xs.length);
  const moveY = new Float64Array(xs.length);
  let moved = false;
  for (let node = 0; node < xs.length; node += 1) {
    for (let right = -1; right <= 1; right += 1) {
      for (let down = -1; down <= 1; down += 1) {
        for (const other of cells.get(cellOf(node, right, down)) ?? []) {
          if (other <= node) continue;
          const wanted = community[node] === community[other] ? 1 : seam;
          let dx = (xs[other] ?? 0) - (xs[node] ?? 0);
          let dy = (ys[other] ?? 0) - (ys[node] ?? 0);
          const apart = Math.hypot(dx, dy);
          if (apart >= wanted) continue;
          if (apart < 1e-6) {
            // Exactly one upon the other: they part in a direction that their numbers decide.
            dx = Math.cos(node + other);
            dy = Math.sin(node + other);
          } else {
            dx /= apart;
            dy /= apart;
          }
          const push = (wanted - apart) * 0.35;
          moveX[node] = (moveX[node] ?? 0) - dx * push;
          moveY[node] = (moveY[node] ?? 0) - dy * push;
          moveX[other] = (moveX[other] ?? 0) + dx * push;
          moveY[other] = (moveY[other] ?? 0) + dy * push;
          if (wanted - apart > 0.02) moved = true;
        }
      }
    }
  }
  for (let node = 0; node < xs.length; node += 1) {
    xs[node] = (xs[node] ?? 0) + (moveX[node] ?? 0);
    ys[node] = (ys[node] ?? 0) + (moveY[node] ?? 0);
  }
  return moved;
}
