import { expect, test } from "vitest";
import { type Lifting, liftedTies } from "../../../web/canvas/lifting.ts";
import { aMap } from "./a-map.ts";

const map = aMap({ a: [0, 0], b: [100, 0], c: [0, 100], d: [100, 100] }, [
  ["a", "b", 3],
  ["b", "c", 1],
  ["c", "d", 1],
]);
const [ab, bc, cd] = [...map.ties.keys()];
const calm: Lifting = { lit: null, ways: null, chosen: new Set(), ego: null, passing: null };
const lifted = (parts: Partial<Lifting>) => liftedTies(map, { ...calm, ...parts }).map((tie) => tie.id);

test("at rest no tie is lifted; of what is lit those within, of one pointed at its own, of a path its own", () => {
  expect(lifted({})).toEqual([]);
  expect(lifted({ lit: new Set(["a", "b", "c"]) })).toEqual([ab, bc]);
  expect(lifted({ lit: new Set(["a", "b", "c"]), ego: "b" })).toEqual([ab, bc]);
  expect(lifted({ lit: new Set(["a", "b", "c", "d"]), ways: [cd!] })).toEqual([cd]);
  expect(lifted({ chosen: new Set(["c"]) })).toEqual([bc, cd]);
  expect(lifted({ chosen: new Set(["b", "c"]) })).toEqual([bc]);
});

test("ties that were not asked for stay under the veil, but for a path and a tie that is selected", () => {
  const passing = new Set([ab!]);
  const lit = new Set(map.nodes.keys());
  expect(lifted({ lit, passing })).toEqual([ab]);
  expect(lifted({ lit, passing, ego: "c" })).toEqual([]);
  expect(lifted({ lit, passing, ways: [bc!] })).toEqual([bc]);
  expect(lifted({ lit, passing, chosen: new Set([cd!]) })).toEqual([ab, cd]);
});
