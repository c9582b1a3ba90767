import { expect, test } from "vitest";
import type { Network } from "../../../domain/analysis/network.ts";
import { defaultSettings } from "../../../domain/analysis/proposals/settings.ts";
import { propose } from "../../../domain/analysis/propose.ts";
import { seeded } from "../../../domain/analysis/random.ts";
import { disconnected, networkOf } from "./graphs.ts";

type Pair = [number, number];

const upTo = (size: number) => Array.from({ length: size }, (_, index) => index);

function clique(size: number, first = 0): Pair[] {
  return upTo(size).flatMap((a) => upTo(a).map((b): Pair => [first + b, first + a]));
}

function star(leaves: number, hub = 0): Pair[] {
  return upTo(leaves).map((leaf): Pair => [hub, hub + 1 + leaf]);
}

function grid(side: number): Pair[] {
  return upTo(side * side).flatMap((cell): Pair[] => [
    ...(cell % side < side - 1 ? [[cell, cell + 1] satisfies Pair] : []),
    ...(cell + side < side * side ? [[cell, cell + side] satisfies Pair] : []),
  ]);
}

function random(size: number, ties: number): Pair[] {
  const { next } = seeded(9);
  return upTo(ties).map((): Pair => [Math.floor(next() * size), Math.floor(next() * size)]);
}

function tree(size: number): Pair[] {
  const { next } = seeded(9);
  return upTo(size - 1).map((child): Pair => [Math.floor(next() * (child + 1)), child + 1]);
}

const shapes: Record<string, Network> = {
  "a star of 100 leaves": networkOf(101, star(100)),
  "five stars of 60 in a row": networkOf(305, [
    ...upTo(5).flatMap((index) => star(60, 61 * index)),
    ...upTo(4).map((index): Pair => [61 * index, 61 * (index + 1)]),
  ]),
  "a clique of 60": networkOf(60, clique(60)),
  "a clique of 26": networkOf(26, clique(26)),
  "a clique of 28": networkOf(28, clique(28)),
  "a path of 100": networkOf(
    100,
    upTo(99).map((actor): Pair => [actor, actor + 1]),
  ),
  "a ring of 240": networkOf(
    240,
    upTo(240).map((actor): Pair => [actor, (actor + 1) % 240]),
  ),
  "a grid of 20 by 20": networkOf(400, grid(20)),
  "a tree of 1000": networkOf(1000, tree(1000)),
  "three actors that all of 80 others know": networkOf(
    83,
    upTo(240).map((index): Pair => [index % 3, 3 + Math.floor(index / 3)]),
  ),
  "a sparse random network": networkOf(1000, random(1000, 900)),
  "a dense random network": networkOf(60, random(60, 400)),
  "two cliques with one tie between them": networkOf(20, [...clique(10), ...clique(10, 10), [0, 10]]),
  nobody: networkOf(0, []),
};

function proposed(network: Network, seed = 1) {
  const result = propose(network, { ...defaultSettings, seed });
  if (result === "cancelled") throw new Error("nobody cancelled");
  return result;
}

for (const [name, network] of Object.entries(shapes)) {
  test(`${name}: connected, within the window, everybody placed once or given a reason`, () => {
    const result = proposed(network);
    expect(disconnected(network, result)).toEqual([]);
    for (const { members, cohesion } of result.proposals) {
      expect(members.length).toBeGreaterThanOrEqual(6);
      expect(members.length).toBeLessThanOrEqual(name === "a clique of 26" ? 26 : 25);
      expect(cohesion.diameter).toBeGreaterThan(0);
    }
    const told = [
      ...result.proposals.flatMap(({ members }) => members.map(({ id }) => id)),
      ...result.unassigned.map(({ id }) => id),
    ];
    expect(told.toSorted()).toEqual(network.actors.map(({ id }) => id));
  });
}

test("a star gives one loose proposal of 25 around its hub; the other leaves fit nowhere", () => {
  const { proposals, unassigned } = proposed(shapes["a star of 100 leaves"]!);
  expect(proposals).toMatchObject([{ hub: "a000000", word: "loose", cutOf: true }]);
  expect(proposals[0]!.members).toHaveLength(25);
  expect(unassigned).toHaveLength(76);
  expect(unassigned.every(({ reason }) => reason === "noFit")).toBe(true);
});

test("an indivisible group of 26 stays whole, one of 28 gets a core of 25 and says it was cut", () => {
  expect(proposed(shapes["a clique of 26"]!).proposals).toMatchObject([{ word: "veryStable" }]);
  expect(proposed(shapes["a clique of 26"]!).proposals[0]).not.toHaveProperty("cutOf");
  expect(proposed(shapes["a clique of 28"]!).proposals).toMatchObject([{ cutOf: true }]);
  expect(proposed(shapes["a clique of 28"]!).unassigned).toHaveLength(3);
});

test("a clique of 60 can be cut anywhere, and no cut of it is called stable", () => {
  const { proposals, unassigned } = proposed(shapes["a clique of 60"]!);
  expect(unassigned).toEqual([]);
  for (const proposal of proposals) expect(proposal).toMatchObject({ word: "loose", cutOf: true });
});

test("actors without ties, in small components, and without room have each their own reason", () => {
  const network = networkOf(40, [...star(30), ...clique(5, 32)]);
  const { unassigned } = proposed(network);
  const reason = new Map(unassigned.map((entry) => [entry.id, entry.reason]));
  expect(reason.get("a000031")).toBe("untied");
  expect(reason.get("a000032")).toBe("tinyComponent");
  expect(reason.get("a000037")).toBe("untied");
  expect([...reason.values()].filter((value) => value === "noFit")).toHaveLength(6);
});

test("another window is held as well", () => {
  const network = shapes["a grid of 20 by 20"]!;
  const result = propose(network, { ...defaultSettings, window: { min: 4, max: 8 } });
  if (result === "cancelled") throw new Error("nobody cancelled");
  expect(disconnected(network, result)).toEqual([]);
  const sizes = result.proposals.map(({ members }) => members.length);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(4);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(8);
});
