// Regions too small, too even or too closed for communities: sensible words, no crash, nothing invented.
import { expect, test } from "vitest";
import { consider } from "../../domain/analysis/consider.ts";
import { defaultSettings } from "../../domain/analysis/proposals/settings.ts";
import { propose } from "../../domain/analysis/propose.ts";
import { evenWeights, network, networkBy } from "../../domain/network.ts";
import { resultChange } from "../../domain/proposal-change.ts";
import { whatSpeaksAgainst, whoCouldCome, whyProposed } from "../../domain/proposal-words.ts";
import { structureOf } from "../../domain/structure.ts";
import { surroundingsOf } from "../../domain/surroundings.ts";
import { hullsOf } from "../../web/proposals/hulls.ts";
import { actor, tableOf, tampere, tie } from "./making.ts";

const today = "2026-11-25";
const upTo = (size: number) => Array.from({ length: size }, (_, at) => at);
const name = (at: number) => `actor-${String(at).padStart(2, "0")}`;
const clique = (size: number, first = 0) =>
  upTo(size).flatMap((a) => upTo(a).map((b): [number, number] => [first + b, first + a]));

function region(size: number, pairs: readonly [number, number][]) {
  return tableOf(
    ...upTo(size).map((at) => actor(name(at))),
    ...pairs.map(([a, b]) => tie(`tie-${a}-${b}`, [name(a), name(b)])),
  );
}

function told(size: number, pairs: readonly [number, number][]) {
  const facts = region(size, pairs);
  const net = network(facts, "04", today);
  const found = consider(net, defaultSettings, { surroundings: surroundingsOf(facts, today) });
  if (found === "cancelled") throw new Error("nobody cancelled");
  const { result } = found;
  const structure = structureOf(result);
  const against = result.proposals.map((proposal, at) => {
    expect(whyProposed(proposal, facts, "fi")).toContain("%");
    whoCouldCome(found.around[at]!.completion, facts, "fi");
    return whatSpeaksAgainst(proposal, {
      facts,
      network: net,
      language: "en",
      articulation: found.around[at]!.articulation,
      whole: structure === "whole",
    });
  });
  const hulls = hullsOf(facts, { result, leftOut: 0 }, "fi");
  return { structure, sizes: result.proposals.map(({ members }) => members.length), against, hulls, result };
}

test("a region of nobody, of two, and of twelve who are not tied: nothing is proposed, and it is said why", () => {
  expect(told(0, [])).toMatchObject({ structure: "few", sizes: [] });
  expect(told(2, [[0, 1]])).toMatchObject({ structure: "few", sizes: [] });
  expect(told(12, [])).toMatchObject({ structure: "untied", sizes: [] });
  expect(
    told(12, [
      [0, 1],
      [2, 3],
    ]),
  ).toMatchObject({ structure: "none", sizes: [] });
});

test("a region of twelve in one ring, of one star, of one clique is one whole: no outline, and what speaks against it", () => {
  const ring = told(
    12,
    upTo(12).map((at) => [at, (at + 1) % 12]),
  );
  const star = told(
    12,
    upTo(11).map((at) => [0, at + 1]),
  );
  const all = told(12, clique(12));
  for (const one of [ring, star, all])
    expect(one).toMatchObject({ structure: "whole", sizes: [12], hulls: [] });
  expect(star.against[0]?.join()).toContain("without one member: actor-00");
  expect(all.against[0]?.join()).toContain("Everybody knows everybody");
  for (const one of [ring, star, all]) expect(one.against[0]?.join()).toContain("whole network");
});

test("a large star and a large clique are cut only for their size, and every part is loose", () => {
  for (const one of [
    told(
      41,
      upTo(40).map((at) => [0, at + 1]),
    ),
    told(40, clique(40)),
  ])
    expect(one).toMatchObject({ structure: "loose", hulls: [] });
});

test("two equal halves are two communities, tied by one or by none", () => {
  for (const bridge of [[], [[0, 6]]] satisfies [number, number][][])
    expect(told(12, [...clique(6), ...clique(6, 6), ...bridge])).toMatchObject({
      structure: "clear",
      sizes: [6, 6],
    });
});

test("one group that is left when adopted communities are set aside is not called the whole", () => {
  expect(structureOf(told(12, clique(12)).result, 5)).toBe("clear");
});

test("weights of families weigh and leave out ties, and neighbours of other regions come only when asked for", () => {
  const facts = tableOf(
    actor("one"),
    actor("two"),
    actor("far", { place: tampere }),
    tie("pays", ["one", "two"], { kind: "funds", directed: true }),
    tie("works", ["one", "far"]),
  );
  const of = (more: object) => networkBy(facts, { view: "04", today, ...more });
  expect(of({}).ties).toEqual(network(facts, "04", today).ties);
  expect(of({ weights: { ...evenWeights, money: 2 } }).ties[0]?.weight).toBe(2 * of({}).ties[0]!.weight);
  expect(of({ weights: { ...evenWeights, money: 0 } }).ties).toEqual([]);
  expect(of({ across: true }).actors.map(({ id }) => id)).toEqual(["one", "two", "far"]);
  expect(of({ across: true }).ties).toHaveLength(2);
});

test("two results side by side tell what stayed, what parted, who moved, and agree with themselves", () => {
  const twice = (pairs: [number, number][], max = 25) => {
    const settings = { ...defaultSettings, window: { min: 4, max } };
    const found = propose(network(region(16, pairs), "04", today), settings);
    if (found === "cancelled") throw new Error("nobody cancelled");
    return found;
  };
  const halves: [number, number][] = [...clique(8), ...clique(8, 8), [0, 8]];
  const before = twice(halves);
  expect(resultChange(before, before)).toMatchObject({ word: "same", agreement: 1, movers: [], gone: [] });
  // One goes over to the others.
  const moved = twice([...clique(7), ...clique(9, 7), [0, 8]]);
  const change = resultChange(before, moved);
  expect(change.groups.map(({ what }) => what)).toEqual(["changed", "changed"]);
  expect(change.movers.map(({ id }) => id)).toEqual([name(7)]);
  expect(change.groups.flatMap(({ came }) => came)).toEqual([name(7)]);
  expect(change.groups.flatMap(({ went }) => went)).toEqual([name(7)]);
  expect(change.word).toBe("partly");
  const parted = resultChange(
    before,
    twice([...clique(4), ...clique(4, 4), ...clique(8, 8), [0, 8], [0, 4]]),
  );
  expect(parted.groups.filter(({ what }) => what === "same")).toHaveLength(1);
  expect(parted.movers).toHaveLength(4);
  expect(resultChange(twice(halves), { proposals: [], unassigned: [] })).toMatchObject({
    groups: [],
    word: "hardly",
  });
});
