// New nodes are woven in one by one, what moved glides, what went fades; another map is no news.
import { describe, expect, test } from "vitest";
import type { Drawn } from "../../../web/canvas/drawn.ts";
import { comingAt, leavingAt, threadAt, Weaving } from "../../../web/canvas/weaving.ts";
import { aMap } from "./a-map.ts";

const before = aMap({ a: [0, 0], b: [100, 0] }, [["a", "b", 3]]);

function woven(map: Drawn, at = 0): Weaving {
  const weaving = new Weaving();
  weaving.follow(before, map, at);
  return weaving;
}

describe("a node that comes", () => {
  const map = aMap({ a: [0, 0], b: [100, 0], c: [50, 80] }, [
    ["a", "b", 3],
    ["c", "a", 1],
    ["c", "b", 5],
  ]);

  test("is left out of the standing map with its ties until it is woven in, and then is whole", () => {
    const weaving = woven(map);
    const standing = weaving.standing(map);
    expect([...standing.nodes.keys()]).toEqual(["a", "b"]);
    expect([...standing.ties.values()].map((one) => [one.from, one.to])).toEqual([["a", "b"]]);
    expect(weaving.settle(599)).toBe(false);
    expect(weaving.settle(600)).toBe(true);
    expect(weaving.busy).toBe(false);
    expect(weaving.standing(map)).toBe(map);
  });

  test("appears at its place, then its threads grow, the strongest first", () => {
    const [one] = [...woven(map).coming];
    expect(one!.threads.map((tie) => tie.to)).toEqual(["b", "a"]);
    const early = comingAt(one!, 150)!;
    expect(early).toMatchObject({ x: 50, y: 80 });
    expect(early.scale).toBeLessThan(1);
    expect(early.thread(0)).toBeGreaterThan(early.thread(1));
    const late = comingAt(one!, 600)!;
    expect([late.scale, late.thread(0), late.thread(1)]).toEqual([1, 1, 1]);
  });

  test("waits for the one before it; seven and more come together", () => {
    const names = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`n${at}`, [at * 50, 200] as const]));
    const starts = (count: number) =>
      [...woven(aMap({ a: [0, 0], b: [100, 0], ...names(count) }, [["a", "b", 3]])).coming].map(
        (one) => one.start,
      );
    expect(starts(3)).toEqual([0, 600, 1200]);
    expect(new Set(starts(7))).toEqual(new Set([0]));
  });

  test("that already stood glides from where it was", () => {
    const weaving = woven(aMap({ a: [0, 0], b: [200, 0] }, [["a", "b", 3]]));
    const [one] = [...weaving.coming];
    expect(one!.from).toMatchObject({ x: 100, y: 0 });
    expect(comingAt(one!, 0)).toMatchObject({ x: 100, scale: 1 });
    expect(comingAt(one!, 600)).toMatchObject({ x: 200, scale: 1 });
    expect(weaving.standing(before).nodes.has("b")).toBe(false);
  });

  test("nobody else moves: they stand in the standing map as they stood", () => {
    const standing = woven(map).standing(map);
    for (const [id, node] of standing.nodes)
      expect([node.x, node.y]).toEqual([before.nodes.get(id)!.x, before.nodes.get(id)!.y]);
  });
});

describe("ties and removals", () => {
  test("a tie between two who stand grows as a thread", () => {
    const map = aMap({ a: [0, 0], b: [100, 0] }, [
      ["a", "b", 3],
      ["b", "a", 2],
    ]);
    const weaving = woven(map);
    const [thread] = [...weaving.threads];
    expect(weaving.standing(map).ties.size).toBe(1);
    expect(threadAt(thread!, 0)).toBe(0);
    expect(threadAt(thread!, 420)).toBe(1);
  });

  test("what is removed fades with its ties, and what is brought back meanwhile is woven in", () => {
    const without = aMap({ a: [0, 0] }, []);
    const weaving = woven(without);
    expect([...weaving.leaving].map((one) => one.node?.id ?? one.tie?.tie.id)).toEqual(["b", "a-b-0"]);
    const [gone] = [...weaving.leaving];
    expect(leavingAt(gone!, 0)).toBe(1);
    expect(leavingAt(gone!, 320)).toBe(0);
    weaving.follow(without, before, 100);
    expect([...weaving.coming].map((one) => one.node.id)).toEqual(["b"]);
    expect([...weaving.leaving]).toEqual([]);
  });

  test("a map that is another altogether is shown at once", () => {
    const many = Object.fromEntries(Array.from({ length: 80 }, (_, at) => [`m${at}`, [at, at] as const]));
    expect(woven(aMap(many, [])).busy).toBe(false);
  });
});
