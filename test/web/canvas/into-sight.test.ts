import { expect, test } from "vitest";
import { intoSight } from "../../../web/canvas/into-sight.ts";

const view = { zoom: 2, x: 10, y: 20, width: 400, height: 600 };
const insets = { top: 50, right: 0, bottom: 60, left: 0 };

test("what is in sight moves nothing", () => {
  expect(intoSight({ x: 100, y: 100 }, view, insets)).toEqual({ x: 0, y: 0 });
});

test("what is beyond an edge moves in by no more than it takes", () => {
  expect(intoSight({ x: -5, y: 300 }, view, insets)).toEqual({ x: 40, y: -120 });
});

test("a sheet is the lower edge while it covers something, whatever stood there before", () => {
  const covered = intoSight({ x: 100, y: 200 }, view, { ...insets, covered: 300 });
  expect(covered.y).toBe(-180);
});

test("where bar and sheet leave no room for margins, it comes between them", () => {
  const { y } = intoSight({ x: 100, y: 290 }, view, { ...insets, covered: 520 });
  const stands = 290 * view.zoom + view.y + y;
  expect(stands).toBeGreaterThanOrEqual(50);
  expect(stands).toBeLessThanOrEqual(80);
});
