// Communities as bodies with a channel between them: members come together, then whole bodies are pushed apart.
import { convexHull } from "./convex-hull.ts";
import { aspect, boxOf } from "./frame.ts";
import type { Body, Point } from "./network.ts";

/** Kept between the nearest members of two communities: room for both outlines, air, and a name above the lower. */
const channel = { x: 94, y: 136 } as const;
/** Those of fewer members are no bodies: they need less around them. */
const bodied = 4;
const slim = 0.6;
/** A body of n members reaches this far, times √n, before its outliers are drawn in. */
const span = 68;
/** What is left of the way an outlier stands off. */
const drawnIn = 0.3;
const passes = 160;
const presses = 4;
/** How much of an overlap one pass takes away. */
const stride = 0.6;

/** Draws outliers towards the middle of their community, so that its outline is a body and no star. */
export function gathered({ points, community }: Body): Point[] {
  const bodies = membersOf(community);
  const found = [...points];
  for (const members of bodies.values()) {
    if (members.length < bodied) continue;
    const middle = medianOf(members.map((node) => points[node] ?? origin));
    const reach = span * Math.sqrt(members.length);
    for (const node of members) {
      const { x, y } = points[node] ?? origin;
      const far = Math.hypot(x - middle.x, y - middle.y);
      if (far <= reach) continue;
      const share = (reach + (far - reach) * drawnIn) / far;
      found[node] = { x: middle.x + (x - middle.x) * share, y: middle.y + (y - middle.y) * share };
    }
  }
  return found;
}

/**
 * Moves whole communities until a channel lies between any two, or the passes are spent; then, where the sheet has become
 * too high, presses their middles together and apart again. Deterministic.
 */
export function parted({ points, community }: Body): Point[] {
  const labels = [...membersOf(community)];
  // A square of the channel is as wide as high: so one distance serves both directions.
  const high = channel.y / channel.x;
  const shapes = labels.map(([, members]): Shape => {
    const own = members.map((node) => points[node] ?? origin).map(({ x, y }) => ({ x, y: y / high }));
    return { hull: convexHull(own), middle: meanOf(own), weight: members.length, x: 0, y: 0 };
  });
  pushApart(shapes);
  for (let round = 0; round < presses; round += 1) {
    const box = boxOf(shapes.flatMap((one) => one.hull.map(({ x, y }) => ({ x: x + one.x, y: y + one.y }))));
    const lack = (aspect * high * (box.bottom - box.top)) / Math.max(box.right - box.left, 1e-9);
    if (lack < 1.12) break;
    const pull = Math.sqrt(Math.min(lack, 1.5));
    const level = (box.top + box.bottom) / 2;
    for (const one of shapes) {
      one.x += (one.middle.x + one.x - (box.left + box.right) / 2) * (pull - 1);
      one.y += (one.middle.y + one.y - level) * (1 / pull - 1);
    }
    pushApart(shapes);
  }
  const found = [...points];
  for (const [at, [, members]] of labels.entries()) {
    const { x, y } = shapes[at] ?? origin;
    for (const node of members) {
      const point = points[node] ?? origin;
      found[node] = { x: point.x + x, y: point.y + y * high };
    }
  }
  return found;
}

function pushApart(shapes: readonly Shape[]): void {
  for (let pass = 0; pass < passes; pass += 1) {
    let moved = false;
    for (const [at, one] of shapes.entries()) {
      for (const other of shapes.slice(at + 1)) {
        const both = [one, other].filter(({ weight }) => weight >= bodied).length;
        const found = separation(one, other);
        const lack = channel.x * (slim + ((1 - slim) * both) / 2) - found.apart;
        if (lack <= 0.5) continue;
        moved = true;
        const share = other.weight / (one.weight + other.weight);
        const push = lack * stride;
        one.x -= found.axis.x * push * share;
        one.y -= found.axis.y * push * share;
        other.x += found.axis.x * push * (1 - share);
        other.y += found.axis.y * push * (1 - share);
      }
    }
    if (!moved) return;
  }
}

interface Shape {
  readonly hull: readonly Point[];
  readonly middle: Point;
  /** How many members: the fewer give way. */
  readonly weight: number;
  /** How far it has been moved. */
  x: number;
  y: number;
}

/** How far apart two convex shapes are (negative: they overlap), and the direction from the first to the second. */
function separation(one: Shape, other: Shape): { apart: number; axis: Point } {
  const across = {
    x: other.middle.x + other.x - one.middle.x - one.x,
    y: other.middle.y + other.y - one.middle.y - one.y,
  };
  let best = { apart: Number.NEGATIVE_INFINITY, axis: { x: 1, y: 0 } };
  for (const axis of [unit(across), ...normals(one.hull), ...normals(other.hull)]) {
    // Only directions that lead from the one to the other: else they would pass through each other.
    const turned = axis.x * across.x + axis.y * across.y < 0 ? { x: -axis.x, y: -axis.y } : axis;
    const shift = (other.x - one.x) * turned.x + (other.y - one.y) * turned.y;
    const apart = shift + reachOf(other.hull, turned, -1) - reachOf(one.hull, turned, 1);
    if (apart > best.apart) best = { apart, axis: turned };
  }
  return best;
}

function reachOf(hull: readonly Point[], axis: Point, side: 1 | -1): number {
  return side * Math.max(...hull.map(({ x, y }) => side * (x * axis.x + y * axis.y)));
}

function normals(hull: readonly Point[]): Point[] {
  return hull.map((corner, at) => {
    const next = hull[(at + 1) % hull.length] ?? corner;
    return unit({ x: next.y - corner.y, y: corner.x - next.x });
  });
}

function unit({ x, y }: Point): Point {
  const length = Math.hypot(x, y);
  return length < 1e-9 ? { x: 1, y: 0 } : { x: x / length, y: y / length };
}

const origin: Point = { x: 0, y: 0 };

/** Nodes of each community, both in rising order. */
function membersOf(community: Int32Array): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const [node, label] of community.entries()) {
    const known = found.get(label);
    if (known) known.push(node);
    else found.set(label, [node]);
  }
  return new Map([...found].toSorted(([a], [b]) => a - b));
}

function meanOf(points: readonly Point[]): Point {
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), origin);
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** The middle member by x and by y: outliers do not pull at it. */
function medianOf(points: readonly Point[]): Point {
  const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
  return { x: middle(points.map((one) => one.x)), y: middle(points.map((one) => one.y)) };
}
