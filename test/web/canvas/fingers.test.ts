import fc from "fast-check";
import { expect, test } from "vitest";
import { gripped } from "../../../web/canvas/fingers.ts";

const grip = fc.record({
  x: fc.integer({ min: 0, max: 390 }),
  y: fc.integer({ min: 0, max: 800 }),
  apart: fc.integer({ min: 20, max: 400 }),
});

test("what lay between two fingers stays between them, however they move", () => {
  fc.assert(
    fc.property(grip, grip, (from, to) => {
      const window = { zoom: 0.5, x: 40, y: -30 };
      const after = gripped(window, { from, to, least: 0.05, most: 4 });
      const under = (view: typeof window, at: typeof from) => [
        (at.x - view.x) / view.zoom,
        (at.y - view.y) / view.zoom,
      ];
      const [before, now] = [under(window, from), under(after, to)];
      expect(now[0]).toBeCloseTo(before[0]!, 6);
      expect(now[1]).toBeCloseTo(before[1]!, 6);
    }),
  );
});

test("the zoom keeps within its limits", () => {
  const [near, far] = [
    { x: 0, y: 0, apart: 400 },
    { x: 0, y: 0, apart: 20 },
  ];
  const window = { zoom: 1, x: 0, y: 0 };
  expect(gripped(window, { from: far, to: near, least: 0.05, most: 4 }).zoom).toBe(4);
  expect(gripped(window, { from: near, to: far, least: 0.5, most: 4 }).zoom).toBe(0.5);
});
