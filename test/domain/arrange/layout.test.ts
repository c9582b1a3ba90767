import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seeded, shuffled } from "../../../domain/analysis/random.ts";
import { arrange } from "../../../domain/arrange/layout.ts";

type Input = Parameters<typeof arrange>[0];

/** `size` nodes in groups of a dozen, two thirds of the ties inside a group, and a few nodes without ties. */
function region(size: number, seed: number): Input {
  const random = seeded(seed);
  const nodes = Array.from({ length: size }, (_, at) => ({ id: `node-${at}`, seated: random.next() > 0.1 }));
  const tied = size - 4;
  const groups = Math.max(1, Math.round(tied / 12));
  const ties = Array.from({ length: tied * 3 }, () => {
    const from = Math.floor(random.next() * tied);
    const inside = random.next() < 0.67;
    const to = inside
      ? ((Math.floor(random.next() * 12) * groups + from) % groups) + groups * Math.floor(random.next() * 12)
      : Math.floor(random.next() * tied);
    return { from: `node-${from}`, to: `node-${to % tied}`, weight: 1 + Math.floor(random.next() * 5) / 2 };
  });
  return { nodes, ties, seed: 1 };
}

const entries = (input: Input) => [...arrange(input)].toSorted(([a], [b]) => (a < b ? -1 : 1));

describe("the arrangement", () => {
  test("is the same for shuffled rows and turned ties, and another for another seed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 80 }), fc.nat(1000), fc.nat(1000), (size, seed, shuffle) => {
        const input = region(size, seed);
        const random = seeded(shuffle);
        const nodes = [...shuffled(input.nodes.length, random)].map((at) => input.nodes[at]!);
        const ties = [...shuffled(input.ties.length, random)].map((at) => {
          const { from, to, weight } = input.ties[at]!;
          return random.next() < 0.5 ? { from, to, weight } : { from: to, to: from, weight };
        });
        expect(entries({ nodes, ties, seed: 1 })).toEqual(entries(input));
      }),
      { numRuns: 40 },
    );
    const one = region(60, 3);
    expect(entries({ ...one, seed: 2 })).not.toEqual(entries(one));
  });

  test("gives every node one place, in tenths, the middle of all at 0, 0", () => {
    const input = region(120, 5);
    const places = arrange(input);
    expect(places.size).toBe(120);
    const xs = [...places.values()].map((one) => one.x);
    const ys = [...places.values()].map((one) => one.y);
    for (const value of [...xs, ...ys]) expect(Math.round(value * 10) / 10).toBe(value);
    expect(Math.abs(Math.min(...xs) + Math.max(...xs))).toBeLessThan(0.3);
    expect(Math.abs(Math.min(...ys) + Math.max(...ys))).toBeLessThan(0.3);
  });

  test.each([40, 110, 600])("leaves room between any two of %i nodes on a sheet wider than high", (size) => {
    const points = [...arrange(region(size, 9)).values()];
    let nearest = Infinity;
    for (const [at, one] of points.entries())
      for (const other of points.slice(at + 1))
        nearest = Math.min(nearest, Math.hypot(one.x - other.x, one.y - other.y));
    expect(nearest).toBeGreaterThan(30);
    const width = Math.max(...points.map((one) => one.x)) - Math.min(...points.map((one) => one.x));
    const height = Math.max(...points.map((one) => one.y)) - Math.min(...points.map((one) => one.y));
    expect(width / height).toBeGreaterThan(1.1);
    expect(width / height).toBeLessThan(2.2);
    // No farther apart than names need: about a hundred units from one to the next.
    expect(Math.sqrt((width * height) / size)).toBeLessThan(150);
  });

  test("puts a group nearer to its own than to others", () => {
    const group = (name: string) => Array.from({ length: 10 }, (_, at) => `${name}${at}`);
    const groups = [group("a"), group("b"), group("c")];
    const ties = groups.flatMap((ids) =>
      ids.flatMap((from, at) =>
        ids
          .slice(at + 1)
          .filter((_, skip) => skip % 2 === 0)
          .map((to) => ({ from, to, weight: 2 })),
      ),
    );
    ties.push({ from: "a0", to: "b0", weight: 1 }, { from: "b1", to: "c1", weight: 1 });
    const places = arrange({ nodes: groups.flat().map((id) => ({ id })), ties, seed: 1 });
    const far = (a: string, b: string) =>
      Math.hypot(places.get(a)!.x - places.get(b)!.x, places.get(a)!.y - places.get(b)!.y);
    for (const ids of groups)
      for (const id of ids) {
        const nearest = groups
          .flat()
          .filter((other) => other !== id)
          .toSorted((a, b) => far(id, a) - far(id, b))[0]!;
        expect(nearest[0]).toBe(id[0]);
      }
  });

  test.each([40, 110, 300])("keeps a channel between the communities of %i nodes", (size) => {
    // Groups that are plain to see: each node tied to all of its group, one tie from group to group.
    const groups = Array.from({ length: Math.round(size / 10) }, (_, group) =>
      Array.from({ length: 10 }, (_, at) => `g${group}-${at}`),
    );
    const ties = groups.flatMap((ids, group) => [
      ...ids.flatMap((from, at) => ids.slice(at + 1).map((to) => ({ from, to, weight: 2 }))),
      { from: ids[0]!, to: groups[(group + 1) % groups.length]![1]!, weight: 1 },
    ]);
    const places = arrange({ nodes: groups.flat().map((id) => ({ id })), ties, seed: 1 });
    let nearest = Infinity;
    for (const [at, ids] of groups.entries())
      for (const one of ids)
        for (const other of groups.slice(at + 1).flat()) {
          const [a, b] = [places.get(one)!, places.get(other)!];
          nearest = Math.min(nearest, Math.hypot(a.x - b.x, a.y - b.y));
        }
    // Two outlines of 26 around marks of 12 to 19, and air between.
    expect(nearest).toBeGreaterThan(90);
  });

  test("keeps nodes without ties together, beside the rest and near it", () => {
    const places = arrange(region(100, 11));
    const alone = [96, 97, 98, 99].map((at) => places.get(`node-${at}`)!);
    const tied = [...places].filter(([id]) => Number(id.slice(5)) < 96).map(([, point]) => point);
    expect(new Set(alone.map((one) => one.x)).size).toBe(1);
    const nearest = Math.min(
      ...alone.flatMap((one) => tied.map((other) => Math.hypot(one.x - other.x, one.y - other.y))),
    );
    expect(nearest).toBeGreaterThan(60);
    expect(nearest).toBeLessThan(400);
  });

  test("passes over loops, unknown ends and weights that are no weights", () => {
    const nodes = ["one", "two", "three"].map((id) => ({ id }));
    const ties = [
      { from: "one", to: "two", weight: 1 },
      { from: "two", to: "three", weight: 1 },
    ];
    const odd = [
      { from: "one", to: "one", weight: 1 },
      { from: "one", to: "nobody", weight: 1 },
      { from: "one", to: "three", weight: Number.NaN },
      { from: "one", to: "three", weight: -1 },
    ];
    expect(entries({ nodes, ties: [...odd, ...ties], seed: 1 })).toEqual(entries({ nodes, ties, seed: 1 }));
    expect(arrange({ nodes: [], ties: odd, seed: 1 }).size).toBe(0);
    expect(entries({ nodes: [{ id: "one" }], ties: [], seed: 1 })).toEqual([["one", { x: 0, y: 0 }]]);
  });
});
