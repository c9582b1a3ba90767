import { expect, test } from "vitest";
import type { Adjacency } from "../../../domain/analysis/adjacency.ts";
import { leiden } from "../../../domain/analysis/engines/leiden.ts";
import { dissolveSmall } from "../../../domain/analysis/proposals/dissolve-small.ts";
import { mergeSmall } from "../../../domain/analysis/proposals/merge-small.ts";
import { repair } from "../../../domain/analysis/proposals/repair.ts";
import { defaultSettings } from "../../../domain/analysis/proposals/settings.ts";
import type { Workshop } from "../../../domain/analysis/proposals/workshop.ts";
import { seeded } from "../../../domain/analysis/random.ts";
import { pairTies } from "./graphs.ts";

type Pair = [number, number, number?];

function workshop(ties: Adjacency, graph = ties): Workshop {
  const rank = Int32Array.from({ length: ties.size }, (_, node) => node);
  return { graph, ties, engine: leiden, random: seeded(1), rank, settings: defaultSettings };
}

function clique(first: number, size: number, weight = 1): Pair[] {
  return Array.from({ length: size }, (_, b) =>
    Array.from({ length: b }, (_, a): Pair => [first + a, first + b, weight]),
  ).flat();
}

const upTo = (size: number, first = 0) => Array.from({ length: size }, (_, index) => first + index);
const whole = (members: number[]) => ({ members, cut: false });

test("a community in two parts becomes two, even if themes would hold it together", () => {
  const apart = [...clique(0, 8), ...clique(8, 8)];
  const ties = pairTies(16, apart);
  const withTheme = pairTies(16, [...apart, [3, 12, 5]]);
  const { communities } = repair(new Int32Array(16), workshop(ties, withTheme));
  expect(communities).toEqual([whole(upTo(8)), whole(upTo(8, 8))]);
});

test("a community of 40 is cut where it is weakest, and says so", () => {
  const ties = pairTies(40, [...clique(0, 20), ...clique(20, 20), [0, 20], [1, 21]]);
  const { communities, labels } = repair(new Int32Array(40), workshop(ties));
  expect(communities.map(({ members }) => members)).toEqual([upTo(20), upTo(20, 20)]);
  expect(communities.every(({ cut }) => cut)).toBe(true);
  expect([...labels]).toEqual([...Array(20).fill(0), ...Array(20).fill(1)]);
});

test("a small group joins whom it is tied to most, as compared with all ties of that neighbour", () => {
  // Two with a tie of 2 to a strongly tied group and one of 1.5 to a weakly tied one.
  const ties = pairTies(18, [...clique(0, 8, 4), ...clique(8, 8), [16, 17], [0, 16, 2], [8, 17, 1.5]]);
  const groups = [whole(upTo(8)), whole(upTo(8, 8)), whole([16, 17])];
  expect(mergeSmall(groups, workshop(ties)).map(({ members }) => members)).toEqual([upTo(8), upTo(10, 8)]);
});

test("a small group does not join where it would be too many", () => {
  const ties = pairTies(27, [...clique(0, 24), [24, 25], [25, 26], [0, 24]]);
  const groups = [whole(upTo(24)), whole([24, 25, 26])];
  expect(mergeSmall(groups, workshop(ties))).toEqual(groups);
});

test("its members then join one by one while there is room; the others are with nobody", () => {
  const ties = pairTies(27, [...clique(0, 24), [24, 25], [25, 26], [0, 24]]);
  const groups = [whole(upTo(24)), whole([24, 25, 26])];
  expect(dissolveSmall(groups, workshop(ties))).toEqual([whole(upTo(25))]);
  const { labels } = repair(Int32Array.from([...Array(24).fill(0), 1, 1, 1]), workshop(ties));
  expect([...labels.subarray(24)]).toEqual([0, -1, -1]);
});

test("a member that found a home opens the way for the next", () => {
  const ties = pairTies(9, [...clique(0, 6), [5, 8], [7, 8], [6, 7]]);
  const groups = [whole(upTo(6)), whole([6]), whole([7]), whole([8])];
  expect(dissolveSmall(groups, workshop(ties))).toEqual([whole(upTo(9))]);
});
