import { expect, test } from "vitest";
import { measure } from "../../../domain/analysis/measure.ts";
import { againstChance, randomGraph } from "../../../domain/analysis/measures/against-chance.ts";
import { seeded } from "../../../domain/analysis/random.ts";
import { actorId, fixture, networkOf, pairTies, tiesOf } from "./graphs.ts";

const { network, truth } = fixture("karate");
const club = new Map(truth.map((own, actor) => [actorId(actor), own === 0 ? "hi" : "officer"]));

test("all measures of a network stand side by side, for the whole, groups, actors and ties", () => {
  const found = measure(network, { groupings: { club }, arcs: [{ from: actorId(0), to: actorId(1) }] });
  expect(found.whole).toMatchObject({
    actors: 34,
    ties: 78,
    components: 1,
    diameter: 5,
    openTriads: 393,
    bridges: 1,
    cutPoints: 1,
    highestCore: 4,
    reciprocity: { arcs: 1, edge: 0 },
    corePeriphery: { withoutBetween: { core: 10 }, withBetween: { core: 5 } },
  });
  expect(found.groupings.club).toMatchObject({
    groups: [
      { group: "hi", actors: 17, ties: 35 },
      { group: "officer", actors: 17, ties: 32 },
    ],
    unknown: 0,
    blau: 0.5,
    ei: { external: 11, internal: 67 },
    mixing: [
      [
        { ties: 35, possible: 136 },
        { ties: 11, possible: 289 },
      ],
      [{ ties: 11 }, { ties: 32 }],
    ],
  });
  expect(found.actors[0]).toMatchObject({
    id: actorId(0),
    degree: 16,
    effectiveSize: 13.75,
    // Actor 11, who knows nobody else, and the five around 5 and 6.
    cutsOff: 6,
    in: { club: { roles: { coordinator: 174, gatekeeper: 15 }, ei: { external: 1, internal: 15 } } },
  });
  const open = found.actors.reduce((sum, { openTriads }) => sum + openTriads, 0);
  expect(open).toBe(393);
  expect(found.ties.filter(({ bridge }) => bridge)).toMatchObject([{ from: actorId(0), to: actorId(11) }]);
});

test("who is of no known group is counted as unknown and takes no part in comparing groups", () => {
  const half = new Map([...club].slice(0, 20));
  const found = measure(network, { groupings: { club: half } });
  expect(found.groupings.club!.unknown).toBe(14);
  expect(found.actors[33]!.in.club).toMatchObject({
    ei: { index: null },
    roles: { coordinator: 0, liaison: 0 },
  });
});

test("the order of the rows changes no measure", () => {
  const turned = { actors: network.actors.toReversed(), ties: network.ties.toReversed() };
  expect(JSON.stringify(measure(turned, { groupings: { club } }))).toBe(
    JSON.stringify(measure(network, { groupings: { club } })),
  );
});

test("nobody, one, a star and a clique are measured without a number that is none", () => {
  const star = networkOf(
    7,
    [1, 2, 3, 4, 5, 6].map((leaf): [number, number] => [0, leaf]),
  );
  const clique = networkOf(
    5,
    [0, 1, 2, 3, 4].flatMap((a) =>
      [0, 1, 2, 3, 4].flatMap((b): [number, number][] => (a < b ? [[a, b]] : [])),
    ),
  );
  for (const of of [networkOf(0, []), networkOf(1, []), networkOf(2, []), star, clique]) {
    const groupings = {
      all: new Map(of.actors.map(({ id }) => [id, "one"])),
      none: new Map<string, string>(),
    };
    const unsound: unknown[] = [];
    JSON.stringify(measure(of, { groupings }), (key, value) => {
      if (typeof value === "number" && !Number.isFinite(value)) unsound.push([key, value]);
      return value;
    });
    expect(unsound).toEqual([]);
  }
  expect(measure(star).whole).toMatchObject({
    degreeCentralisation: 1,
    betweennessCentralisation: 1,
    cutPoints: 1,
  });
});

test("chance: random networks have the size asked for, no pair twice, and every pair now and then", () => {
  const seen = new Set<string>();
  const random = seeded(1);
  for (let turn = 0; turn < 60; turn++) {
    const graph = randomGraph(6, 5, random);
    expect([graph.size, graph.targets.length]).toEqual([6, 10]);
    for (let actor = 0; actor < 6; actor++) {
      const row = [...graph.targets.subarray(graph.offsets[actor], graph.offsets[actor + 1])];
      expect(new Set(row).size).toBe(row.length);
      for (const other of row)
        if (other !== actor) seen.add(`${Math.min(actor, other)} ${Math.max(actor, other)}`);
    }
  }
  expect(seen.size).toBe(15);
  expect(randomGraph(4, 6, random).targets).toHaveLength(12);
});

test("chance: a club clusters more than chance has it, and a random network does not", () => {
  const club = againstChance(tiesOf(network), { seed: 1 });
  expect(club.transitivity.z).toBeGreaterThan(3);
  expect(club.transitivity.mean).toBeCloseTo(0.139, 2);
  expect(club.degreeCentralisation.z).toBeGreaterThan(3);
  const drawn = againstChance(randomGraph(34, 78, seeded(9)), { seed: 1 });
  expect(Math.abs(drawn.transitivity.z!)).toBeLessThan(3);
  expect(againstChance(tiesOf(network), { seed: 1 })).toEqual(club);
  expect(againstChance(pairTies(2, [[0, 1]]), { seed: 1 }).degreeCentralisation).toEqual({
    value: null,
    mean: null,
    z: null,
  });
});
