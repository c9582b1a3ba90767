import { expect, test } from "vitest";
import { reciprocity } from "../../../domain/analysis/measures/reciprocity.ts";

const arcs = (text: string) => text.split(" ").map((word) => ({ from: word[0]!, to: word[1]! }));

test("reciprocity tells answered arcs, pairs alike both ways, and mutual among tied pairs", () => {
  // a and b name each other; a names c; d names c. Four actors are six pairs.
  expect(reciprocity(arcs("ab ba ac dc"), 4)).toEqual({
    arcs: 4,
    mutual: 1,
    edge: 0.5,
    dyadic: 4 / 6,
    nonNull: 1 / 3,
  });
});

test("the same said twice counts once, and nobody is tied to itself", () => {
  expect(reciprocity(arcs("ab ab aa ba ba"), 2)).toEqual({
    arcs: 2,
    mutual: 1,
    edge: 1,
    dyadic: 1,
    nonNull: 1,
  });
});

test("where nothing was said there is no reciprocity to tell", () => {
  expect(reciprocity([], 1)).toEqual({ arcs: 0, mutual: 0, edge: null, dyadic: null, nonNull: null });
});
