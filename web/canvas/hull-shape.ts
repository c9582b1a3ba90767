// The outline of a community: the hull of its members with room around them, corners rounded; members far from all
// others get an island of their own, so that no outline runs across the map.

import { convexHull } from "../../domain/arrange/convex-hull.ts";

export interface Spotted {
  readonly x: number;
  readonly y: number;
  readonly half: number;
}

export interface Island {
  /** Hull corners in clockwise order on the screen, each with the radius of its round. */
  readonly corners: readonly Spotted[];
  readonly count: number;
}

/** Members nearer than this, in units of the arrangement, share an island. */
const reach = 190;
/** Who has not two others within this would draw the outline into a spike. */
const close = 165;

/** Islands of a community, the most peopled first. */
export function islands(members: readonly Spotted[]): Island[] {
  const groups: Spotted[][] = [];
  const left = new Set(members);
  for (const start of members) {
    if (!left.delete(start)) continue;
    const group = [start];
    for (const one of group) {
      for (const other of left) {
        if (Math.hypot(one.x - other.x, one.y - other.y) > reach) continue;
        left.delete(other);
        group.push(other);
      }
    }
    const [body, spikes] = withoutSpikes(group);
    groups.push(body, ...spikes.map((one) => [one]));
  }
  return groups
    .toSorted((a, b) => b.length - a.length)
    .map((group) => ({ corners: convexHull(group), count: group.length }));
}

function withoutSpikes(group: Spotted[]): [body: Spotted[], spikes: Spotted[]] {
  if (group.length < 5) return [group, []];
  const near = (one: Spotted) =>
    group.filter((other) => other !== one && Math.hypot(one.x - other.x, one.y - other.y) <= close).length;
  const spikes = group.filter((one) => near(one) < 2);
  if (spikes.length * 2 > group.length) return [group, []];
  return [group.filter((one) => !spikes.includes(one)), spikes];
}

interface Pen {
  moveTo(x: number, y: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  closePath(): void;
}

/** Traces the edge of an island, `room` units outside its members. */
export function traceIsland(pen: Pen, { corners }: Island, room: number): void {
  const [first] = corners;
  if (first === undefined) return;
  if (corners.length === 1) {
    pen.moveTo(first.x + room, first.y);
    pen.arc(first.x, first.y, room, 0, 2 * Math.PI);
    return;
  }
  for (const [at, corner] of corners.entries()) {
    const before = corners[(at + corners.length - 1) % corners.length] ?? corner;
    const after = corners[(at + 1) % corners.length] ?? corner;
    // The hull turns clockwise on the screen: the outside is a quarter turn back from the way along an edge.
    const into = Math.atan2(corner.y - before.y, corner.x - before.x) - Math.PI / 2;
    let out = Math.atan2(after.y - corner.y, after.x - corner.x) - Math.PI / 2;
    while (out < into) out += 2 * Math.PI;
    if (at === 0) pen.moveTo(corner.x + room * Math.cos(into), corner.y + room * Math.sin(into));
    pen.arc(corner.x, corner.y, room, into, out);
  }
  pen.closePath();
}
