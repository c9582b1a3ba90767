// Turning and stretching a body of points so that it fills a sheet that is wider than high.
import type { Point } from "./network.ts";

/** Width to height of the sheet. */
export const aspect = 1.62;
/** The most that one axis may be stretched against the other before shapes look pulled. */
const most = 1.3;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function boxOf(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return points.length === 0 ? { left: 0, top: 0, right: 0, bottom: 0 } : { left, top, right, bottom };
}

/** Turns the points to the angle whose box comes nearest to the sheet's, and scales the box to `area`. */
export function framed(points: readonly Point[], area: number): Point[] {
  let best = { turned: [...points], misfit: Infinity };
  for (let step = 0; step < 36; step += 1) {
    const turned = rotated(points, (step * Math.PI) / 36);
    const misfit = Math.abs(Math.log(aspectOf(boxOf(turned)) / aspect));
    if (misfit < best.misfit - 1e-9) best = { turned, misfit };
  }
  const box = boxOf(best.turned);
  const pull = clamp(Math.sqrt(aspect / aspectOf(box)), 1 / Math.sqrt(most), Math.sqrt(most));
  const width = Math.max(box.right - box.left, 1e-9);
  const height = Math.max(box.bottom - box.top, 1e-9);
  const scale = Math.sqrt(area / (width * height));
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  return best.turned.map(({ x, y }) => ({
    x: (x - middle.x) * scale * pull,
    y: ((y - middle.y) * scale) / pull,
  }));
}

function rotated(points: readonly Point[], turn: number): Point[] {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return points.map(({ x, y }) => ({ x: x * cos - y * sin, y: x * sin + y * cos }));
}

function aspectOf(box: Box): number {
  return Math.max(box.right - box.left, 1e-9) / Math.max(box.bottom - box.top, 1e-9);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
