import { describe, expect, test } from "vitest";
import { deliberate } from "../../../domain/analysis/deliberate.ts";
import { type Introduction, type IntroductionInput, introduce } from "../../../domain/analysis/introduce.ts";
import { acquaintance } from "../../../domain/analysis/introductions/acquaintance.ts";
import { introductionSettings } from "../../../domain/analysis/introductions/settings.ts";
import type { Network } from "../../../domain/analysis/network.ts";
import { defaultSettings } from "../../../domain/analysis/proposals/settings.ts";
import { seeded, shuffled } from "../../../domain/analysis/random.ts";
import { heldOut } from "../../load/held-out.ts";
import { planted } from "../../load/planted.ts";
import { actorId, fixture, networkOf, pairsOf } from "./graphs.ts";
import { want } from "./wants.ts";

function found(network: Network, more: Partial<IntroductionInput> = {}): Introduction[] {
  const proposed = deliberate(network, { ...defaultSettings, runs: 6 });
  if (proposed === "cancelled") throw new Error("nobody cancelled");
  return introduce(network, {
    proposals: proposed.result,
    runs: { ids: proposed.input.ids, runs: proposed.runs },
    ...more,
  });
}

const pairOf = ({ a, b }: { a: string; b: string }) => `${a} ${b}`;

describe("the list of introductions", () => {
  const { network } = fixture("lfr-fix-250-mu3");
  const themed = {
    ties: network.ties,
    actors: network.actors.map(({ id }, index) => ({ id, themes: [`t${index % 25}`, `u${index % 4}`] })),
  };
  const surroundings = {
    actors: new Map(),
    needs: Array.from({ length: 60 }, (_, index) =>
      want(`n${index}`, index * 4, ["space", `t${index % 20}`]),
    ),
    offers: Array.from({ length: 60 }, (_, index) =>
      want(`o${index}`, index * 4 + 1, ["space", `t${index % 20}`]),
    ),
  };
  const list = found(themed, { surroundings });
  const knownPairs = new Set(
    network.ties.map(({ from, to }) => (from < to ? `${from} ${to}` : `${to} ${from}`)),
  );

  test("never names a tied pair, a pair twice or anybody more than three times, and always says why", () => {
    expect(list.length).toBeGreaterThan(50);
    expect(list.filter((one) => knownPairs.has(pairOf(one)))).toEqual([]);
    expect(new Set(list.map(pairOf)).size).toBe(list.length);
    const times = Map.groupBy(
      list.flatMap(({ a, b }) => [a, b]),
      (id) => id,
    );
    expect(Math.max(...[...times.values()].map(({ length }) => length))).toBe(3);
    expect(list.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
  });

  test("keeps close ones and bridges apart, each list by its score", () => {
    const kinds = list.map((one) => one.list);
    expect(kinds.filter((kind) => kind === "bridge").length).toBeGreaterThan(5);
    expect(kinds).toEqual(kinds.toSorted((a, b) => (a === b ? 0 : a === "close" ? -1 : 1)));
    for (const kind of ["close", "bridge"]) {
      const scores = list.filter((one) => one.list === kind).map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    }
  });

  test("bridges join two different groups, over at most four steps", () => {
    const proposed = deliberate(themed, { ...defaultSettings, runs: 6 });
    if (proposed === "cancelled") throw new Error("nobody cancelled");
    const home = new Map(
      proposed.result.proposals.flatMap(({ id, members }) => members.map((each) => [each.id, id])),
    );
    const bridges = list.filter((one) => one.list === "bridge");
    expect(bridges.length).toBeGreaterThan(5);
    for (const { a, b, parts } of bridges) {
      expect(home.get(a)).toBeDefined();
      expect(home.get(b)).toBeDefined();
      expect(home.get(a)).not.toBe(home.get(b));
      if (!("steps" in parts)) throw new Error("a bridge has steps");
      expect(parts.steps).toBeGreaterThanOrEqual(2);
      expect(parts.steps).toBeLessThanOrEqual(4);
      expect(Math.max(parts.likeness, parts.match)).toBeGreaterThanOrEqual(0.3);
    }
  });

  test("a close score is made of its parts", () => {
    for (const { list: kind, score, parts } of list) {
      if (kind === "bridge" || !("paths" in parts)) continue;
      const base = parts.allocation + 0.1 * parts.paths + 0.2 * parts.same;
      expect(score).toBeGreaterThanOrEqual(base * (1 + 8 * parts.match) - 1e-9);
      expect(score).toBeLessThanOrEqual((base + 0.2 * parts.likeness) * (1 + 8 * parts.match) + 1e-9);
    }
  });

  test("an offer on the other's theme counts inside a network of both, and half as much as a told need", () => {
    // Two contacts in common, and all the same: only what is offered and where the two belong differs.
    const square = networkOf(4, [
      [0, 1],
      [1, 3],
      [0, 2],
      [2, 3],
    ]);
    const of = {
      ...square,
      actors: square.actors.map(({ id }) => ({ id, themes: id === actorId(3) ? ["t1"] : [] })),
    };
    const offers = [want("o1", 0, ["space", "t1"])];
    const belongs = new Map([0, 3].map((index) => [actorId(index), [actorId(1)]]));
    const ends = ({ a, b }: Introduction) => a === actorId(0) && b === actorId(3);
    const base = found(of).find(ends)!;
    const alone = found(of, { surroundings: { actors: new Map(), needs: [], offers } }).find(ends)!;
    expect(alone.score).toBe(base.score);
    const vouched = { actors: new Map(), needs: [], offers, belongs };
    const hinted = found(of, { surroundings: vouched }).find(ends)!;
    expect(hinted.parts).toMatchObject({ hint: 0.5, match: 0 });
    expect(hinted.score).toBeCloseTo(base.score * 3, 12);
    expect(hinted.reasons.map(({ type }) => type)).toEqual(["offerOnTheme", "bothKnow", "bothBelong"]);
    const needs = [want("n1", 3, ["space", "t1"])];
    const told = found(of, { surroundings: { ...vouched, needs } }).find(ends)!;
    expect(told.score).toBeCloseTo(base.score * 5, 12);
    expect(told.reasons.map(({ type }) => type)).toEqual(["needMetByOffer", "bothKnow", "bothBelong"]);
  });

  test("who introduces is the contact of both whose weaker tie is strongest", () => {
    const weighed = networkOf(4, [
      [0, 1, 3],
      [1, 3, 1],
      [0, 2, 2],
      [2, 3, 2],
    ]);
    const [first] = found(weighed).filter(({ a }) => a === actorId(0));
    expect(first).toMatchObject({ b: actorId(3), connector: actorId(2) });
    expect(first!.reasons).toContainEqual({ type: "bothKnow", actors: [actorId(2), actorId(1)] });
  });

  test("is the same to the byte whatever the order of rows", () => {
    const order = (size: number) => [...shuffled(size, seeded(8))];
    const turned = {
      actors: order(themed.actors.length).map((index) => themed.actors[index]!),
      ties: order(themed.ties.length).map((index) => themed.ties[index]!),
    };
    const wants = {
      actors: new Map(),
      needs: order(60).map((index) => surroundings.needs[index]!),
      offers: order(60).map((index) => surroundings.offers[index]!),
    };
    expect(JSON.stringify(found(turned, { surroundings: wants }))).toBe(JSON.stringify(list));
  });

  test("pairs that were declined don't come again, and open ones count against the cap", () => {
    const [first, second] = list;
    const closed = found(themed, { surroundings, closed: [[first!.b, first!.a]] });
    expect(closed.map(pairOf)).not.toContain(pairOf(first!));
    const busy = second!.a;
    const others = network.actors.filter(({ id }) => id !== busy && !knownPairs.has(`${busy} ${id}`));
    const open = others.slice(0, 3).map(({ id }): [string, string] => [busy, id]);
    const rest = found(themed, { surroundings, open });
    expect(rest.flatMap(({ a, b }) => [a, b])).not.toContain(busy);
    expect(
      found(themed, { surroundings, open: open.slice(0, 2) })
        .flatMap(({ a, b }) => [a, b])
        .filter((id) => id === busy).length,
    ).toBeLessThanOrEqual(1);
  });

  test("a need that the other meets goes before a few more shared contacts", () => {
    const wanting = list.filter((one) => one.list === "close" && one.parts.match > 0);
    expect(wanting.length).toBeGreaterThan(0);
    for (const { reasons } of wanting) expect(reasons[0]).toMatchObject({ type: "needMetByOffer", cover: 1 });
    const without = found(themed);
    const rank = (all: Introduction[]) => all.findIndex((one) => pairOf(one) === pairOf(wanting.at(-1)!));
    expect(rank(list)).toBeGreaterThanOrEqual(0);
    expect(rank(without) === -1 || rank(without) > rank(list)).toBe(true);
  });

  test("what both took part in, but too many to know each other by it, is a reason and no tie", () => {
    const crowd = Array.from({ length: 6 }, (_, a) => a).flatMap((a) =>
      Array.from({ length: 6 }, (_, b) => b).flatMap((b) =>
        a < b ? [{ from: actorId(a), to: actorId(b), weight: 0.2, shared: "gathering" }] : [],
      ),
    );
    const small = [{ from: actorId(0), to: actorId(1), weight: 0.5, shared: "project" }];
    const ties = [...crowd, ...small, { from: actorId(0), to: actorId(2), weight: 2 }];
    const of = { actors: networkOf(6, []).actors, ties };
    const { input, common } = acquaintance(of, introductionSettings.acquainted);
    expect(Array.from(input.edges.from, (from, row) => `${from} ${input.edges.to[row]}`)).toEqual([
      "0 1",
      "0 2",
    ]);
    expect(common.get(`${actorId(1)} ${actorId(2)}`)).toEqual(["gathering"]);
    const [one] = found(of);
    const [unmet] = found(of, { settings: { ...introductionSettings, met: 1 } });
    expect(one!.score).toBeCloseTo(unmet!.score * introductionSettings.met, 12);
    expect(one).toMatchObject({ a: actorId(1), b: actorId(2), connector: actorId(0) });
    expect(one!.reasons).toContainEqual({ type: "bothIn", things: ["gathering"] });
  });

  test("members of one adopted community are close, and it is named", () => {
    const members = Array.from({ length: 6 }, (_, index) => actorId(index));
    const chain = networkOf(
      6,
      [0, 1, 2, 3, 4].map((first): [number, number] => [first, first + 1]),
    );
    const settings = { ...introductionSettings, cap: 9 };
    const all = found(chain, { adopted: [{ id: "ours", members }], settings });
    expect(all).toHaveLength(10);
    expect(all.map(pairOf)).toContain(`${actorId(0)} ${actorId(5)}`);
    for (const one of all) {
      expect(one.parts).toMatchObject({ same: 1 });
      expect(one.reasons).toContainEqual({ type: "sameGroup", group: "ours", together: 0, runs: null });
    }
  });

  test("nobody, one, a pair, a star and a clique give no introduction that can't be explained", () => {
    const star = networkOf(
      7,
      [1, 2, 3, 4, 5, 6].map((leaf): [number, number] => [0, leaf]),
    );
    const clique = networkOf(
      5,
      [0, 1, 2, 3].flatMap((a) => [1, 2, 3, 4].flatMap((b): [number, number][] => (a < b ? [[a, b]] : []))),
    );
    for (const of of [networkOf(0, []), networkOf(1, []), networkOf(2, [[0, 1]]), clique])
      expect(found(of)).toEqual([]);
    for (const one of found(star)) {
      expect(one.connector).toBe(actorId(0));
      expect(one.reasons.length).toBeGreaterThan(0);
    }
    expect(found(star).length).toBeGreaterThan(3);
  });

  test("a crowd of like-minded in two far groups gives bridges, and never more than asked for", () => {
    const { network: two } = planted(60, { size: 30, degree: 6, mixing: 0.05 });
    const alike = {
      ties: two.ties,
      actors: two.actors.map(({ id }, index) => ({ id, themes: [index % 2 ? "a" : "b"] })),
    };
    const few = found(alike, { settings: { ...introductionSettings, limit: 2 } });
    expect(few.filter((one) => one.list === "bridge").length).toBeLessThanOrEqual(2);
    expect(few.filter((one) => one.list === "close")).toHaveLength(2);
  });
});

test("ties that were hidden are found again, better than by shared contacts alone", () => {
  const { allocation, ours } = heldOut(fixture("lfr-fix-1000-mu3").network, [1]);
  expect(ours.auc).toBeGreaterThanOrEqual(0.8);
  expect(ours.near).toBeGreaterThanOrEqual(0.85);
  expect(ours.hit).toBeGreaterThanOrEqual(0.45);
  expect(ours.hit).toBeGreaterThanOrEqual(allocation.hit + 0.08);
  const lesmis = networkOf(77, pairsOf("lesmis"));
  const club = heldOut(lesmis, [1, 2, 3, 4, 5]);
  expect(club.ours.auc).toBeGreaterThanOrEqual(0.86);
  expect(club.ours.precision).toBeGreaterThanOrEqual(0.5);
});
