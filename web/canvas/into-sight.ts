// How far the window has to move for a point to be in sight: no farther than that.
import type { Insets } from "./input.ts";
import type { View } from "./view.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Room kept between a revealed node and the edge, px; its name stands below it, above the sheet. */
const margin = 40;
const name = 20;

/** px by which the window's content moves; a sheet over the lower edge counts as that edge. */
export function intoSight(point: Point, { zoom, x, y, width, height }: View, insets: Insets): Point {
  const { left, top, right, bottom, covered = 0 } = insets;
  return {
    x: short(point.x * zoom + x, left, width - right),
    y: short(point.y * zoom + y, top, height - (covered > 0 ? covered + name : bottom)),
  };
}

/** Where there is no room for the margins, the middle of what there is. */
function short(at: number, from: number, to: number): number {
  const edge = Math.min(margin, Math.max(0, (to - from) / 2));
  return Math.max(0, from + edge - at) + Math.min(0, to - edge - at);
}
