import { expect, test } from "vitest";
import { adjustedRandIndex, normalisedMutualInformation } from "../../../domain/analysis/compare.ts";

test("the adjusted Rand index has the values that scikit-learn's documentation gives", () => {
  expect(adjustedRandIndex([0, 0, 1, 1], [1, 1, 0, 0])).toBe(1);
  expect(adjustedRandIndex([0, 0, 1, 1], [0, 0, 1, 2])).toBeCloseTo(0.571428, 5);
  expect(adjustedRandIndex([0, 0, 1, 2], [0, 0, 1, 1])).toBeCloseTo(0.571428, 5);
  expect(adjustedRandIndex([0, 0, 0, 0], [0, 1, 2, 3])).toBe(0);
  expect(adjustedRandIndex([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-0.5, 10);
});

test("mutual information is divided by the mean of both entropies", () => {
  expect(normalisedMutualInformation([0, 0, 1, 1], [1, 1, 0, 0])).toBeCloseTo(1, 10);
  expect(normalisedMutualInformation([0, 0, 1, 1], [0, 0, 1, 2])).toBeCloseTo(0.8, 10);
  expect(normalisedMutualInformation([0, 0, 0, 0], [0, 1, 2, 3])).toBeCloseTo(0, 10);
  expect(normalisedMutualInformation([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(0, 10);
});

test("two groupings that both say nothing are the same", () => {
  expect(adjustedRandIndex([], [])).toBe(1);
  expect(adjustedRandIndex([3, 3], [5, 5])).toBe(1);
  expect(normalisedMutualInformation([3, 3], [5, 5])).toBe(1);
});

test("groupings of different actors are not compared", () => {
  expect(() => adjustedRandIndex([0, 1], [0])).toThrow(RangeError);
});
