import fc from "fast-check";
import { expect, test } from "vitest";
import { counted, lastConfirmed, strength, toldBy } from "../../domain/strength.ts";
import { certainties } from "../../domain/vocabulary/certainties.ts";
import { said, tie } from "./making.ts";

test("the strength shown is the mean of each source's latest word, rounded half up", () => {
  expect(strength()).toBeUndefined();
  expect(strength([said("a")])).toBeUndefined();
  expect(strength([said("a", { strength: 4 })])).toBe(4);
  expect(strength([said("a", { strength: 1, at: "2020" }), said("a", { strength: 5, at: "2024-05" })])).toBe(
    5,
  );
  expect(strength([said("a", { strength: 3 }), said("b", { strength: 4 })])).toBe(4);
  expect(strength([said("a", { strength: 2, at: "2020" }), said("a", { at: "2024" })])).toBe(2);
});

test("an unsure word counts half", () => {
  expect(strength([said("a", { strength: 5, certainty: "unsure" }), said("b", { strength: 2 })])).toBe(3);
  expect(strength([said("a", { strength: 5, certainty: "unsure" })])).toBe(5);
});

test("the strength lies between the weakest and the strongest word", () => {
  const statements = fc.array(
    fc.record({
      source: fc.constantFrom("a", "b", "c"),
      at: fc.constantFrom("2020", "2021-05", "2024"),
      strength: fc.integer({ min: 1, max: 5 }),
      certainty: fc.constantFrom(...certainties),
      sides: fc.constant("from" as const),
    }),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(statements, (list) => {
      const all = list.map((one) => one.strength);
      const shown = strength(list)!;
      expect(shown).toBeGreaterThanOrEqual(Math.min(...all));
      expect(shown).toBeLessThanOrEqual(Math.max(...all));
    }),
  );
});

test("it is told by one side, by both, or by neither", () => {
  expect(toldBy([said("a", { sides: "from" })])).toBe("one");
  expect(toldBy([said("a", { sides: "from" }), said("b", { sides: "to" })])).toBe("both");
  expect(toldBy([said("a", { sides: "both" })])).toBe("both");
  expect(toldBy([said("a", { sides: "neither" })])).toBe("neither");
  expect(toldBy()).toBe("neither");
});

test("it was last confirmed on the latest day anybody spoke of it", () => {
  expect(lastConfirmed([said("a", { at: "2024-05" }), said("b", { at: "2023-12-31" })])).toBe("2024-05");
  expect(lastConfirmed()).toBeUndefined();
});

test("proposed, ended and merely noted ties are not counted", () => {
  const today = "2026-11-24";
  const counts = (more: Parameters<typeof tie>[2]) => counted(tie("tie", ["one", "two"], more), today);
  expect(counts({})).toBe(true);
  expect(counts({ until: "2026" })).toBe(true);
  expect(counts({ until: "2025" })).toBe(false);
  for (const kind of ["potential", "introduced", "overlaps"] as const) expect(counts({ kind })).toBe(false);
  for (const existence of ["planned", "proposed", "ended"] as const)
    expect(counts({ existence })).toBe(false);
});
