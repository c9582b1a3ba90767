import { describe, expect, test } from "vitest";
import type { Network } from "../../../domain/analysis/network.ts";
import type { Cluster, Finding, FindingOf } from "../../../domain/analysis/structure/found.ts";
import { structureOf } from "../../../domain/analysis/structure.ts";
import { pictureOf } from "../../../domain/region-picture.ts";
import { actorId, fixture, networkOf } from "./graphs.ts";

/** As a view of it would be read, with its clusters proposed. */
function read(network: Network): readonly Finding[] {
  return pictureOf({
    network,
    woven: network,
    groupings: {},
    arcs: [],
    coverage: { told: 0, actors: network.actors.length },
    surroundings: { needs: [], offers: [] },
  }).findings;
}

function one<T extends Finding["type"]>(findings: readonly Finding[], type: T): FindingOf<T> | undefined {
  return findings.find((each): each is FindingOf<T> => each.type === type);
}

const everyPair = (from: number, size: number) =>
  Array.from({ length: size }, (_, a) =>
    Array.from({ length: size - a - 1 }, (_, b): [number, number] => [from + a, from + a + b + 1]),
  ).flat();
const star = Array.from({ length: 11 }, (_, at): [number, number] => [0, at + 1]);
const ring = Array.from({ length: 12 }, (_, at): [number, number] => [at, (at + 1) % 12]);

describe("the stage of weaving", () => {
  test.each([
    ["nobody", networkOf(0, []), { stage: "empty", all: 0 }],
    ["one", networkOf(1, []), { stage: "one", all: 1 }],
    ["two who know each other", networkOf(2, [[0, 1]]), { stage: "pairTied", all: 2 }],
    ["two who don't", networkOf(2, []), { stage: "pairUntied", all: 2 }],
    ["twelve without a tie", networkOf(12, []), { stage: "untied", all: 12 }],
    ["a star", networkOf(12, star), { stage: "hubAndSpoke", largest: 12, parts: 1 }],
    ["a clique", networkOf(12, everyPair(0, 12)), { stage: "everybody", all: 12 }],
    [
      "two halves",
      networkOf(12, [...everyPair(0, 6), ...everyPair(6, 6)]),
      { stage: "scattered", parts: 2, largest: 6 },
    ],
    [
      "two halves with one tie between",
      networkOf(12, [...everyPair(0, 6), ...everyPair(6, 6), [0, 6]]),
      { stage: "multiHub", clusters: 2, largest: 12 },
    ],
    ["a ring", networkOf(12, ring), { parts: 1, largest: 12, all: 12 }],
  ])("%s", (_, network, expected) => {
    expect(one(read(network), "stage")).toMatchObject(expected);
  });

  test("of clubs with hubs of their own, and of a core with a periphery around it", () => {
    expect(one(read(fixture("karate").network), "stage")!.stage).toBe("multiHub");
    const around = Array.from({ length: 20 }, (_, at): [number, number][] => [
      [10 + at, at % 10],
      [10 + at, (at * 3 + 1) % 10],
    ]).flat();
    const whole = networkOf(30, [...everyPair(0, 10), ...around]);
    expect(one(read(whole), "stage")).toMatchObject({ stage: "corePeriphery", core: 10 });
  });
});

test("where so few are, or all know all, nothing but the stage is told", () => {
  for (const network of [
    networkOf(0, []),
    networkOf(1, []),
    networkOf(2, [[0, 1]]),
    networkOf(5, everyPair(0, 5)),
  ])
    expect(read(network).map(({ type }) => type)).toEqual(["stage"]);
});

test("a star has its middle as hub and cut point, and all others hang on one tie", () => {
  const findings = read(networkOf(12, star));
  expect(one(findings, "hub")).toMatchObject({ hub: actorId(0), ties: 11, next: 1 });
  expect(one(findings, "cut")).toMatchObject({ cut: actorId(0), count: 10 });
  expect(one(findings, "oneTie")).toMatchObject({ count: 11 });
  expect(one(findings, "reach")).toMatchObject({ mean: 11, least: 11 });
});

test("two clusters that need each other and have no tie are told to talk; those that have none in common are not", () => {
  const network = networkOf(13, [...everyPair(0, 6), ...everyPair(6, 6), [5, 12], [12, 6]]);
  const clusters = [0, 6].map(
    (from): Cluster => ({
      id: `c${from}`,
      members: Array.from({ length: 6 }, (_, at) => actorId(from + at)),
      themes: [],
    }),
  );
  const match = { need: "n", offer: "o", needs: actorId(0), offers: actorId(7), cover: 1 };
  const known = { clusters, sectorOf: new Map<string, string>() };
  const told = one(
    structureOf(network, { ...known, matches: [match, { ...match, offer: "p" }] }),
    "shouldTalk",
  )!;
  expect(told).toMatchObject({ clusters: ["c0", "c6"], ties: 0, meets: 1, themes: [] });
  expect(told.actors).toHaveLength(12);
  expect(one(structureOf(network, { ...known, matches: [] }), "shouldTalk")).toBeUndefined();
  expect(
    one(structureOf(network, { ...known, matches: [{ ...match, cover: 0.6 }] }), "shouldTalk"),
  ).toBeUndefined();
});

test("the same network in another order gives the same findings", () => {
  const { network } = fixture("lfr-fix-250-mu3");
  const turned = { actors: network.actors.toReversed(), ties: network.ties.toReversed() };
  expect(JSON.stringify(read(turned))).toBe(JSON.stringify(read(network)));
});
