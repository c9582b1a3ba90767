import { describe, expect, it } from "vitest";
import type { Drawn } from "../../../web/canvas/drawn.ts";
import { groundOf, newsOf } from "../../../web/canvas/ground-of.ts";
import { lively } from "../../../web/canvas/may-wait.ts";
import { paletteFrom } from "../../../web/canvas/palette.ts";
import { goOn, wholly } from "../../../web/canvas/sliced.ts";
import { aMap, aNode } from "./a-map.ts";

const small = aMap({ a: [0, 0], b: [100, 0] }, [["a", "b", 3]]);
const looks = { palette: paletteFrom(() => ""), grow: 1, outlines: [], hulls: [] };
const many = Array.from({ length: lively + 1 }, (_, at) => aNode(`n${at}`, { x: at, y: 40 }));

function large(...more: readonly ReturnType<typeof aNode>[]): Drawn {
  const nodes = [...small.nodes.values(), ...many, ...more];
  return { ...small, nodes: new Map(nodes.map((one) => [one.id, one])) };
}

describe("the ground of a map", () => {
  it("holds its nodes where there are more than Cytoscape draws within a frame", () => {
    expect(groundOf(small, looks).marks).toBeNull();
    const { marks, ties } = groundOf(large(), looks);
    expect(marks?.shapes).toHaveLength(many.length + 2);
    expect([...marks!.places].slice(0, 6)).toEqual([0, 0, 10, 100, 0, 10]);
    expect(ties.lines.map(({ points }) => [...points])).toEqual([[0, 0, 100, 0]]);
  });

  it("has as news who came and who looks otherwise; a small map, or one of others, has none", () => {
    const [before, grown] = [large(), aNode("n7", { x: 7, y: 40, size: 30 })];
    const news = newsOf(before, large(aNode("new", { x: 5, y: 5 }), grown), looks);
    expect([...news!.marks!.places]).toEqual([7, 40, 15, 5, 5, 10]);
    expect(news?.ties.count).toBe(0);
    expect(newsOf(small, large(), looks)).toBeNull();
    const others = large(...Array.from({ length: 300 }, (_, at) => aNode(`other${at}`)));
    expect(newsOf(before, others, looks)).toBeNull();
  });
});

describe("work in slices", () => {
  function* counting(to: number): Generator<void, number, void> {
    let count = 0;
    for (; count < to; count += 1) yield;
    return count;
  }

  it("goes on where it was left, and ends with the same fruit as all of it at once", () => {
    const work = counting(3);
    const slices = [1, 2, 3].map(() => goOn(work, 0));
    expect(slices).toEqual([undefined, undefined, undefined]);
    expect(goOn(work, 0)).toEqual({ done: 3 });
    expect(wholly(counting(3))).toBe(3);
  });
});
