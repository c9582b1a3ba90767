// The collision finish: nobody stands on anybody, with room for a name, and communities keep a seam between them.
import { at } from "../analysis/at.ts";
import type { Body, Point } from "./network.ts";

/** Room for a node and its name, which is wider than high. */
const room = { x: 90, y: 60 } as const;
/** Where there are many, not everybody is named at once: from `few` on the room shrinks, at `crowd` to this share. */
const least = 0.62;
const few = 150;
const crowd = 600;
/** Those with many ties are drawn larger and named first: up to this much more room. */
const more = 0.35;
const many = 14;
/** Between nodes of different communities, times the room. */
const seam = 1.35;
const passes = 120;
/** Less than this, in rooms, is left as it is. */
const slack = 0.02;
/** Who is near whom is looked up once for so many passes: nobody comes far in them. */
const kept = 6;

interface Crowd {
  /** In rooms. */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly community: Int32Array;
  /** What each needs, in rooms. */
  readonly needs: Float64Array;
}

/** Pushes points apart, a little in each pass, until all have their room or the passes are spent. */
export function spread({ points, community }: Body, degrees: readonly number[]): Point[] {
  const share = 1 - (1 - least) * Math.min(1, Math.max(0, (points.length - few) / (crowd - few)));
  const [wide, high] = [room.x * share, room.y * share];
  const all = {
    xs: Float64Array.from(points, (one) => one.x / wide),
    ys: Float64Array.from(points, (one) => one.y / high),
    community,
    needs: Float64Array.from(degrees, (degree) => 1 + more * Math.min(1, degree / many)),
  };
  let pairs: Int32Array = new Int32Array();
  for (let pass = 0; pass < passes; pass += 1) {
    if (pass % kept === 0) pairs = nearPairs(all.xs, all.ys);
    if (!pushApart(all, pairs)) break;
  }
  return points.map((_, node) => ({ x: at(all.xs, node) * wide, y: at(all.ys, node) * high }));
}

/** One pass; whether anybody was moved. */
function pushApart({ xs, ys, community, needs }: Crowd, pairs: Int32Array): boolean {
  const moveX = new Float64Array(xs.length);
  const moveY = new Float64Array(xs.length);
  let moved = false;
  for (let slot = 0; slot < pairs.length; slot += 2) {
    const [a, b] = [at(pairs, slot), at(pairs, slot + 1)];
    const wanted = ((at(needs, a) + at(needs, b)) / 2) * (community[a] === community[b] ? 1 : seam);
    let dx = at(xs, b) - at(xs, a);
    let dy = at(ys, b) - at(ys, a);
    const apart = Math.hypot(dx, dy);
    if (apart >= wanted) continue;
    if (apart < 1e-6) {
      // Exactly one upon the other: they part in a direction that their numbers decide.
      dx = Math.cos(a + b);
      dy = Math.sin(a + b);
    } else {
      dx /= apart;
      dy /= apart;
    }
    const push = (wanted - apart) * 0.35;
    moveX[a] = at(moveX, a) - dx * push;
    moveY[a] = at(moveY, a) - dy * push;
    moveX[b] = at(moveX, b) + dx * push;
    moveY[b] = at(moveY, b) + dy * push;
    if (wanted - apart > slack) moved = true;
  }
  for (let node = 0; node < xs.length; node += 1) {
    xs[node] = at(xs, node) + at(moveX, node);
    ys[node] = at(ys, node) + at(moveY, node);
  }
  return moved;
}

/** Pairs that may be too near, one after the other: those in the same or a neighbouring cell as wide as the widest push. */
function nearPairs(xs: Float64Array, ys: Float64Array): Int32Array {
  const cell = seam * (1 + more);
  const cells = new Map<number, number[]>();
  const keyOf = (node: number, right: number, down: number) =>
    (Math.floor(at(xs, node) / cell) + right) * 65_537 + Math.floor(at(ys, node) / cell) + down;
  for (let node = 0; node < xs.length; node += 1) {
    const known = cells.get(keyOf(node, 0, 0));
    if (known) known.push(node);
    else cells.set(keyOf(node, 0, 0), [node]);
  }
  const pairs: number[] = [];
  for (let node = 0; node < xs.length; node += 1) {
    for (let right = -1; right <= 1; right += 1) {
      for (let down = -1; down <= 1; down += 1) {
        for (const other of cells.get(keyOf(node, right, down)) ?? [])
          if (other > node) pairs.push(node, other);
      }
    }
  }
  return Int32Array.from(pairs);
}
