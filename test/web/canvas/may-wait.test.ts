import { describe, expect, it } from "vitest";
import type { Drawn } from "../../../web/canvas/drawn.ts";
import { areSameOutlines, isSameWeave, lively, mayNamesWait } from "../../../web/canvas/may-wait.ts";
import { paletteFrom } from "../../../web/canvas/palette.ts";
import type { StageInput } from "../../../web/canvas/stage-input.ts";
import { Weaving } from "../../../web/canvas/weaving.ts";
import { aMap, aNode } from "./a-map.ts";

const small = aMap({ a: [0, 0], b: [100, 0] }, [["a", "b", 3]]);
const palette = paletteFrom(() => "");

/** A map of more nodes than names are placed for in every frame. */
function large(more: Drawn["nodes"] = new Map()): Drawn {
  const nodes = new Map(
    Array.from({ length: lively + 10 }, (_, at) => [`n${at}`, aNode(`n${at}`, { x: at })]),
  );
  return { ...small, nodes: new Map([...nodes, ...more]) };
}

function input(map: Drawn, changes: Partial<StageInput> = {}): StageInput {
  return {
    map,
    outlines: [],
    palette,
    family: "",
    selection: [],
    grades: null,
    lit: null,
    ways: null,
    gap: null,
    passing: null,
    centre: null,
    cursor: null,
    tying: null,
    records: true,
    wall: false,
    scene: "04",
    insets: { top: 0, right: 0, bottom: 0, left: 0 },
    ...changes,
  };
}

describe("a weave", () => {
  it("is the same while the same ties run between the same places, whatever size the nodes are", () => {
    const nodes = new Map([...small.nodes].map(([id, node]) => [id, { ...node, size: 99 }]));
    expect(isSameWeave(small, { ...small, nodes })).toBe(true);
  });

  it("is another when a tie comes, goes or changes, or a node moves", () => {
    expect(isSameWeave(small, aMap({ a: [0, 0], b: [100, 0] }, []))).toBe(false);
    expect(isSameWeave(small, aMap({ a: [0, 0], b: [100, 0] }, [["a", "b", 4]]))).toBe(false);
    expect(isSameWeave(small, aMap({ a: [0, 0], b: [100, 9] }, [["a", "b", 3]]))).toBe(false);
  });

  it("has the same outlines while each has its name and as many members", () => {
    const outline = { id: "o", name: "Yhteisö", members: ["a", "b"], adopted: true };
    expect(areSameOutlines([outline], [{ ...outline }])).toBe(true);
    expect(areSameOutlines([outline], [{ ...outline, members: ["a"] }])).toBe(false);
    expect(areSameOutlines([outline], [{ ...outline, name: "Toinen" }])).toBe(false);
    expect(areSameOutlines([outline], [])).toBe(false);
  });
});

describe("the names of a large map", () => {
  const standing = large();
  const map = large(new Map([["new", aNode("new", { y: 50 })]]));
  const weaving = new Weaving();
  weaving.follow(standing, map, 0);
  const scene = { standing, weaving, hover: null };

  it("wait while somebody new is on the way and nothing else has changed, even when the new one is selected", () => {
    expect(mayNamesWait(input(standing), input(map), scene)).toBe(true);
    expect(mayNamesWait(input(standing), input(map, { selection: ["new"] }), scene)).toBe(true);
  });

  it("do not wait when somebody who stands there is selected, pointed at or lifted", () => {
    expect(mayNamesWait(input(standing), input(map, { selection: ["n1"] }), scene)).toBe(false);
    expect(mayNamesWait(input(standing), input(map), { ...scene, hover: "n1" })).toBe(false);
    expect(mayNamesWait(input(standing), input(map, { lit: new Set(["n1"]) }), scene)).toBe(false);
  });

  it("do not wait when somebody glides to another place, or nobody is on the way", () => {
    const gliding = new Weaving();
    gliding.follow(standing, large(new Map([["n1", aNode("n1", { x: 500 })]])), 0);
    expect(mayNamesWait(input(standing), input(map), { ...scene, weaving: gliding })).toBe(false);
    expect(mayNamesWait(input(standing), input(map), { ...scene, weaving: new Weaving() })).toBe(false);
  });

  it("of a small map never wait", () => {
    expect(mayNamesWait(input(small), input(small), scene)).toBe(false);
  });
});
