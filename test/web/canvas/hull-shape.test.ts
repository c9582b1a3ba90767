import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { convexHull } from "../../../domain/arrange/convex-hull.ts";
import { islands, type Spotted, traceIsland } from "../../../web/canvas/hull-shape.ts";
import { corners, marks, trace } from "../../../web/canvas/marks.ts";

const spot = fc.record({
  x: fc.integer({ min: -400, max: 400 }),
  y: fc.integer({ min: -400, max: 400 }),
  half: fc.constant(8),
});

/** A pen that keeps the points it comes to, arcs as fine polygons. */
function pen() {
  const points: [number, number][] = [];
  return {
    points,
    moveTo: (x: number, y: number) => void points.push([x, y]),
    lineTo: (x: number, y: number) => void points.push([x, y]),
    closePath: () => undefined,
    arc: (...[x, y, radius, from, to]: [number, number, number, number, number]) => {
      for (let step = 0; step <= 24; step += 1) {
        const turn = from + ((to - from) * step) / 24;
        points.push([x + radius * Math.cos(turn), y + radius * Math.sin(turn)]);
      }
    },
    roundRect: (...[x, y, width, height]: [number, number, number, number, number]) => {
      points.push([x, y], [x + width, y + height]);
    },
  };
}

/** Distance of a point inside a convex polygon from its edge; negative outside. */
function depth({ x, y }: Spotted, polygon: readonly [number, number][]): number {
  let least = Infinity;
  for (const [at, [ax, ay]] of polygon.entries()) {
    const [bx, by] = polygon[(at + 1) % polygon.length]!;
    const length = Math.hypot(bx - ax, by - ay);
    if (length > 1e-6) least = Math.min(least, ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / length);
  }
  return least;
}

describe("the outline of a community", () => {
  test("holds every member of an island with room around it", () => {
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 30 }), (members) => {
        const found = islands(members);
        expect(found.reduce((sum, one) => sum + one.count, 0)).toBe(members.length);
        for (const island of found) {
          const drawing = pen();
          traceIsland(drawing, island, 26);
          for (const member of island.corners) expect(depth(member, drawing.points)).toBeGreaterThan(25);
        }
      }),
    );
  });

  test("is one island while members are near, and lets one far away have its own", () => {
    const at = (x: number, y: number): Spotted => ({ x, y, half: 8 });
    const near = [at(0, 0), at(100, 0), at(0, 100), at(100, 100)];
    expect(islands(near).length).toBe(1);
    expect(islands([...near, at(900, 0)]).map((one) => one.count)).toEqual([4, 1]);
  });

  test("goes around the outer members only", () => {
    const at = (x: number, y: number): Spotted => ({ x, y, half: 8 });
    const square = [at(0, 0), at(10, 0), at(10, 10), at(0, 10)];
    expect(new Set(convexHull([...square, at(5, 5)]))).toEqual(new Set(square));
  });
});

test("the marks of the map cover about the same area, so that no sector looks larger", () => {
  const area = (mark: (typeof marks)[number]) => {
    if (mark === "circle") return Math.PI;
    if (mark === "square") return 3.15;
    const points = corners[mark];
    let sum = 0;
    for (let at = 0; at < points.length; at += 2) {
      const [x, y] = [points[at]!, points[at + 1]!];
      const [nx, ny] = [points[(at + 2) % points.length]!, points[(at + 3) % points.length]!];
      sum += x * ny - nx * y;
    }
    return Math.abs(sum) / 2;
  };
  for (const mark of marks) {
    expect(area(mark), mark).toBeGreaterThan(2.1);
    expect(area(mark), mark).toBeLessThan(3.3);
    const drawing = pen();
    trace(drawing, mark, { x: 100, y: 50, half: 10 });
    for (const [x, y] of drawing.points) expect(Math.hypot(x - 100, y - 50), mark).toBeLessThan(15);
  }
});
