import { expect, test } from "vitest";
import { deliberate } from "../../../domain/analysis/deliberate.ts";
import { leiden } from "../../../domain/analysis/engines/leiden.ts";
import { earlierCut } from "../../../domain/analysis/proposals/earlier-cut.ts";
import { identities } from "../../../domain/analysis/proposals/identity.ts";
import { defaultSettings } from "../../../domain/analysis/proposals/settings.ts";
import { seeded } from "../../../domain/analysis/random.ts";
import { churn } from "../../load/churn.ts";
import { planted } from "../../load/planted.ts";
import { fixture, pairTies } from "./graphs.ts";

const group = (id: string, letters: string) => ({ id, members: [...letters] });

test("a proposal continues the one it is most alike, one to one", () => {
  const found = identities(
    [group("x", "abcdef"), group("y", "ghij")],
    [group("1", "ghijk"), group("2", "abcdeg")],
  );
  expect(found).toEqual([
    { id: "1", continues: { id: "y", likeness: 0.8 }, mergedFrom: [], splitFrom: [] },
    { id: "2", continues: { id: "x", likeness: 5 / 7 }, mergedFrom: [], splitFrom: [] },
  ]);
});

test("of two halves only one goes on as what it was", () => {
  expect(identities([group("x", "abcdefgh")], [group("1", "efgh"), group("2", "abcd")])).toMatchObject([
    { continues: { id: "x", likeness: 0.5 } },
    { continues: null, mergedFrom: ["x"] },
  ]);
});

test("what was one and is two now was split; what was two and is one now was merged", () => {
  expect(identities([group("x", "abcdefgh")], [group("1", "abcde"), group("2", "fgh")])).toMatchObject([
    { continues: { id: "x" }, splitFrom: [] },
    { continues: null, splitFrom: ["x"] },
  ]);
  expect(identities([group("x", "abcdef"), group("y", "ghi")], [group("1", "abcdefghi")])).toMatchObject([
    { continues: { id: "x" }, mergedFrom: ["y"] },
  ]);
});

test("less than half alike is new, and nothing earlier makes everything new", () => {
  expect(identities([group("x", "abcd")], [group("1", "abefgh")])[0]).toMatchObject({ continues: null });
  expect(identities([], [group("1", "ab")])).toEqual([
    { id: "1", continues: null, mergedFrom: [], splitFrom: [] },
  ]);
});

test("small changes move few actors when what was proposed before is known, and more when not", () => {
  const { network } = fixture("lfr-fix-250-mu5");
  const warm = churn(network, { steps: 6, warm: true });
  const cold = churn(network, { steps: 6, warm: false });
  expect(warm.moved).toBeLessThanOrEqual(0.03);
  expect(warm.kept).toBeGreaterThanOrEqual(0.96);
  expect(cold.moved).toBeGreaterThan(2 * warm.moved);
});

test("where communities are cut by size, the cuts stay where they were", () => {
  const { network } = planted(400, { size: 100, degree: 10, mixing: 0.3 });
  expect(churn(network, { steps: 5, warm: true }).moved).toBeLessThanOrEqual(0.05);
  expect(churn(network, { steps: 5, warm: false }).moved).toBeGreaterThan(0.1);
});

test("what was proposed before does not make what is proposed now look surer", () => {
  const { network } = planted(200, { size: 100, degree: 6, mixing: 0.9 });
  const first = deliberate(network, defaultSettings);
  if (first === "cancelled") throw new Error("nobody cancelled");
  const { proposals, settings } = first.result;
  const earlier = {
    proposals: proposals.map(({ id, members }) => ({ id, members: members.map((each) => each.id) })),
    gamma: settings.gamma,
    actors: settings.actors,
    ties: settings.ties,
  };
  const again = deliberate(network, defaultSettings, { earlier });
  if (again === "cancelled") throw new Error("nobody cancelled");
  const mean = (list: typeof proposals) => list.reduce((sum, each) => sum + each.stability, 0) / list.length;
  expect(mean(again.result.proposals)).toBeLessThan(mean(proposals) + 0.05);
  expect(mean(again.result.proposals)).toBeLessThan(0.6);
});

test("the resolution is kept while the network is nearly the same, and found anew when it has grown", () => {
  const { network } = fixture("lfr-fix-250-mu3");
  const known = { proposals: [], gamma: 4.5, actors: 250, ties: network.ties.length };
  const gamma = (earlier: typeof known) => {
    const found = deliberate(network, { ...defaultSettings, runs: 2 }, { earlier });
    return found === "cancelled" ? 0 : found.result.settings.gamma;
  };
  expect(gamma(known)).toBe(4.5);
  expect(gamma({ ...known, actors: 200 })).not.toBe(4.5);
  expect(gamma({ ...known, ties: network.ties.length * 2 })).not.toBe(4.5);
});

test("an earlier cut is kept where it covers four in five, and who is new joins where it is tied most", () => {
  const ties = pairTies(7, [
    [0, 1],
    [0, 6],
    [1, 2],
    [3, 4],
    [4, 5],
    [5, 6, 3],
  ]);
  const workshop = {
    graph: ties,
    ties,
    engine: leiden,
    random: seeded(1),
    rank: Int32Array.from([0, 1, 2, 3, 4, 5, 6]),
    settings: defaultSettings,
  };
  const all = [0, 1, 2, 3, 4, 5, 6];
  expect(earlierCut(all, { ...workshop, earlier: Int32Array.of(0, 0, 0, 1, 1, 1, -1) })).toEqual([
    [0, 1, 2],
    [3, 4, 5, 6],
  ]);
  expect(earlierCut(all, { ...workshop, earlier: Int32Array.of(0, 0, 0, 1, 1, -1, -1) })).toBeNull();
  expect(earlierCut(all, workshop)).toBeNull();
});
