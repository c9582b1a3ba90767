import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { groupsOf } from "../../../domain/analysis/introductions/groups.ts";
import { adamicAdar, eachWays, handedOn } from "../../../domain/analysis/introductions/likely.ts";
import { pairMatches } from "../../../domain/analysis/introductions/need-match.ts";
import { stepsBetween, strongestWay } from "../../../domain/analysis/introductions/steps.ts";
import { matches } from "../../../domain/analysis/matches.ts";
import { constraint, constraintWith } from "../../../domain/analysis/measures/constraint.ts";
import { neighbours, tied } from "../../../domain/analysis/measures/neighbours.ts";
import { canonical } from "../../../domain/analysis/proposals/canonical.ts";
import { cover } from "../../../domain/analysis/surroundings.ts";
import { actorId, fixture, networkOf, pairsOf, pairTies, tiesOf } from "./graphs.ts";
import { want } from "./wants.ts";

describe("ways between two", () => {
  test.each(["karate", "lesmis", "lfr-fix-250-mu3"])(
    "on %s their sums over all non-ties are networkx's",
    (name) => {
      const file = new URL(`../../../fixtures/graphs/networkx-${name}.json`, import.meta.url);
      const says = z
        .object({ size: z.number(), adamicAdar: z.number(), resourceAllocation: z.number() })
        .parse(JSON.parse(readFileSync(file, "utf8")));
      const graph = tiesOf(networkOf(says.size, pairsOf(name)));
      let [allocated, adamic] = [0, 0];
      eachWays(graph, 200, (a, { near, allocation }) => {
        for (const b of near) {
          allocated += allocation[b]!;
          adamic += adamicAdar(graph, a, b);
        }
      });
      expect(Math.abs(allocated - says.resourceAllocation)).toBeLessThan(1e-9 * says.resourceAllocation);
      expect(Math.abs(adamic - says.adamicAdar)).toBeLessThan(1e-9 * says.adamicAdar);
      if (name !== "karate") return;
      expect(adamic).toBeCloseTo(167.408619, 6);
      expect(allocated).toBeCloseTo(37.642647, 6);
    },
  );

  test("they are those counted plainly, each pair once", () => {
    const graph = tiesOf(fixture("karate").network);
    const degree = (actor: number) => neighbours(graph, actor).length;
    let told = 0;
    eachWays(graph, 200, (a, { near, allocation, paths }) => {
      for (let b = a + 1; b < 34; b++) {
        let [two, three] = [0, 0];
        for (const x of neighbours(graph, a)) {
          if (tied(graph, x, b)) two += 1 / degree(x);
          for (const y of neighbours(graph, x))
            if (y !== a && tied(graph, y, b) && y !== b) three += 1 / Math.sqrt(degree(x) * degree(y));
        }
        if (tied(graph, a, b)) continue;
        expect(allocation[b]).toBeCloseTo(two, 12);
        expect(paths[b]).toBeCloseTo(three, 12);
        expect(near.includes(b)).toBe(two > 0);
        told++;
      }
      expect(
        [...allocation.subarray(0, a + 1), ...paths.subarray(0, a + 1)].every((value) => value === 0),
      ).toBe(true);
    });
    expect(told).toBe((34 * 33) / 2 - 78);
  });

  test("a hub hands on its strongest ties only, and no ways of three", () => {
    const star = pairTies(6, [
      [0, 1, 1],
      [0, 2, 3],
      [0, 3, 2],
      [0, 4, 3],
      [4, 5, 1],
    ]);
    expect([...handedOn(star, 3)[0]!]).toEqual([2, 3, 4]);
    const pairs: string[] = [];
    eachWays(star, 3, (a, { near, allocation, paths }) => {
      for (const b of near) pairs.push(`${a} ${b} ${allocation[b]} ${paths[b]}`);
    });
    expect(pairs).toEqual(["0 5 0.5 0", "2 3 0.25 0", "2 4 0.25 0", "3 4 0.25 0"]);
  });

  test("steps are counted up to four, and the way there leads over the strongest weakest tie", () => {
    const ring = pairTies(10, [
      [0, 1, 1],
      [1, 2, 1],
      [0, 3, 2],
      [2, 3, 2],
      [2, 4, 1],
      [4, 5, 1],
      [5, 6, 1],
      [7, 8, 1],
    ]);
    const rows = handedOn(ring, 200);
    const steps = stepsBetween(rows, 4);
    expect([
      steps(0, 0),
      steps(0, 1),
      steps(0, 2),
      steps(0, 4),
      steps(0, 5),
      steps(0, 6),
      steps(6, 3),
    ]).toEqual([0, 1, 2, 3, 4, -1, 4]);
    expect([steps(0, 7), steps(7, 8), steps(9, 0)]).toEqual([-1, 1, -1]);
    expect(stepsBetween(rows, 3)(0, 5)).toBe(-1);
    expect(strongestWay(ring, rows, { a: 0, b: 4, most: 4 })).toEqual([0, 3, 2, 4]);
    expect(strongestWay(ring, rows, { a: 0, b: 6, most: 4 })).toBeNull();
    expect(strongestWay(ring, rows, { a: 0, b: 9, most: 4 })).toBeNull();
  });

  test("constraint with one more tie is the constraint of the network that has it", () => {
    const pairs: [number, number, number][] = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 2, 3],
      [2, 3, 1],
    ];
    const after = constraint(pairTies(4, [...pairs, [0, 3, 1]]), 0);
    expect(constraintWith(pairTies(4, pairs), 0, { to: 3, weight: 1 })).toBeCloseTo(after!, 12);
    expect(constraintWith(pairTies(2, []), 0, { to: 1, weight: 1 })).toBe(1);
  });
});

describe("needs and offers", () => {
  test("kind and theme must not differ; what one does not tell counts less", () => {
    const offer = want("o", 1, ["space", "youth"]);
    expect(cover(want("n", 0, ["space", "youth"]), offer)).toBe(1);
    expect(cover(want("n", 0, ["funding", "youth"]), offer)).toBe(0);
    expect(cover(want("n", 0, ["space", "rural"]), offer)).toBe(0);
    expect(cover(want("n", 0, [undefined, "youth"]), offer)).toBe(0.6);
    expect(cover(want("n", 0, ["space"]), offer)).toBe(0.3);
    expect(cover(want("n", 0, []), offer)).toBe(0);
  });

  test("all matches are found that pairwise comparing finds, and nobody meets its own need", () => {
    const kind = fc.constantFrom("space", "funding", undefined);
    const theme = fc.constantFrom("a", "b", undefined);
    const wants = fc.array(fc.tuple(fc.nat(4), kind, theme), { maxLength: 12 });
    fc.assert(
      fc.property(wants, wants, (some, others) => {
        const needs = some.map(([actor, k, t], index) => want(`n${index}`, actor, [k, t]));
        const offers = others.map(([actor, k, t], index) => want(`o${index}`, actor, [k, t]));
        const plain = needs.flatMap((need) =>
          offers.flatMap((offer) =>
            need.actor !== offer.actor && cover(need, offer) > 0 ? [`${need.id} ${offer.id}`] : [],
          ),
        );
        expect(matches({ needs, offers }).map(({ need, offer }) => `${need} ${offer}`)).toEqual(plain.sort());
      }),
    );
  });

  test("met both ways is the harmonic mean, one way half of it", () => {
    const ids = [actorId(0), actorId(1), actorId(2)];
    const all = matches({
      needs: [want("n0", 0, ["space", "a"]), want("n1", 1, ["funding"]), want("n2", 2, ["space", "a"])],
      offers: [want("o0", 0, ["funding", "b"]), want("o1", 1, ["space", "a"])],
    });
    const found = pairMatches(all, { ids, oneSided: 0.5 });
    expect(found.get(1)).toMatchObject({ value: (2 * 1 * 0.3) / 1.3, oneSided: false });
    expect(found.get(1)!.matches.map(({ need }) => need)).toEqual(["n0", "n1"]);
    expect(found.get(3 + 2)).toMatchObject({ value: 0.5, oneSided: true });
    expect(found.size).toBe(2);
  });
});

test("two groups are as far apart as tie weight is missing that their strengths let expect", () => {
  const network = networkOf(6, [
    [0, 1, 2],
    [1, 2, 2],
    [3, 4, 2],
    [4, 5, 2],
    [2, 3, 1],
  ]);
  const input = canonical(network);
  const member = (actor: number) => ({
    id: actorId(actor),
    grade: "core" as const,
    stability: 0.5 + actor / 10,
  });
  const groups = groupsOf(
    input,
    [{ ...proposal, id: "p", members: [3, 4, 5].map(member) }],
    [{ id: "ours", members: [0, 1, 2].map(actorId) }],
  );
  expect([...groups.of]).toEqual([0, 0, 0, 1, 1, 1]);
  expect([...groups.stability]).toEqual([1, 1, 1, 0.8, 0.9, 1]);
  // Strengths 9 and 9 of 18: 4.5 to be expected between, 1 there is.
  expect(groups.between(0, 1)).toEqual({ ties: 1, gap: 1 - 1 / 4.5 });
});

const proposal = {
  stability: 1,
  word: "stable" as const,
  cohesion: { internalShare: 1, density: 1, diameter: 1, weakLink: false },
  terms: [],
  hub: "",
  runs: 1,
  together: 1,
};
