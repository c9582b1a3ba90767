import { expect, test } from "vitest";
import { cohesion } from "../../../domain/analysis/proposals/cohesion.ts";
import { consensusGraph } from "../../../domain/analysis/proposals/consensus.ts";
import { stability } from "../../../domain/analysis/proposals/stability.ts";
import { countThemes, terms } from "../../../domain/analysis/proposals/terms.ts";
import { tremble } from "../../../domain/analysis/proposals/tremble.ts";
import { seeded } from "../../../domain/analysis/random.ts";
import { pairTies } from "./graphs.ts";

/** Two triangles joined by one tie, and a seventh actor outside. */
const triangles = pairTies(7, [
  [0, 1],
  [0, 2],
  [1, 2],
  [2, 3],
  [3, 4],
  [3, 5],
  [4, 5],
  [5, 6, 3],
]);

function run(labels: number[], cut: number[] = []) {
  const count = Math.max(...labels) + 1;
  const communities = Array.from({ length: count }, (_, label) => ({
    members: labels.flatMap((own, actor) => (own === label ? [actor] : [])),
    cut: cut.includes(label),
  }));
  return { labels: Int32Array.from(labels), communities };
}

test("cohesion tells internal share, density, diameter and whether one tie holds all", () => {
  const { parts, hub } = cohesion(triangles, [0, 1, 2, 3, 4, 5]);
  expect(parts).toEqual({ internalShare: 14 / 17, density: 7 / 15, diameter: 3, weakLink: true });
  expect(hub).toBe(2);
});

test("a tie that only holds one or two members is no weak link", () => {
  expect(cohesion(triangles, [2, 3, 4, 5, 6]).parts.weakLink).toBe(false);
  expect(cohesion(triangles, [0, 1, 2]).parts).toEqual({
    internalShare: 6 / 7,
    density: 1,
    diameter: 1,
    weakLink: false,
  });
});

test("stability is the mean best Jaccard likeness; a member's is the share of runs with each other member", () => {
  const found = stability([0, 1, 2, 3], [run([0, 0, 0, 0, 1, 1]), run([0, 0, 0, 1, 1, -1], [0])]);
  expect(found.proposal).toBeCloseTo((1 + 3 / 4) / 2, 12);
  expect(found.members).toEqual([5 / 6, 5 / 6, 5 / 6, 3 / 6]);
  expect(found.together).toBeCloseTo(9 / 12, 12);
  expect(found.cut).toBe(0.5);
});

test("who is with nobody in a run was not together there with others who were with nobody", () => {
  const found = stability([0, 1], [run([-1, -1, 0]), run([0, 0, 1])]);
  expect(found).toMatchObject({ proposal: 0.5, members: [0.5, 0.5] });
});

test("in the consensus a tie keeps the share of runs that put its ends together, above a floor", () => {
  const path = pairTies(3, [
    [0, 1, 2],
    [1, 2, 4],
  ]);
  const agreed = consensusGraph(path, [Int32Array.of(0, 0, 1), Int32Array.of(-1, -1, -1)], 0.05);
  expect([...agreed.strengths]).toEqual([2 * 0.525, 2 * 0.525 + 4 * 0.05, 4 * 0.05]);
});

test("a trembling network sways each tie the same seen from both ends, and no further than told", () => {
  const swayed = tremble(triangles, 0.1, seeded(1));
  for (let node = 0; node < 7; node++) {
    for (let slot = triangles.offsets[node]!; slot < triangles.offsets[node + 1]!; slot++) {
      const target = triangles.targets[slot]!;
      const back = swayed.targets
        .subarray(triangles.offsets[target], triangles.offsets[target + 1])
        .indexOf(node);
      expect(swayed.weights[triangles.offsets[target]! + back]).toBe(swayed.weights[slot]);
      expect(Math.abs(swayed.weights[slot]! / triangles.weights[slot]! - 1)).toBeLessThanOrEqual(0.1);
      expect(swayed.weights[slot]).not.toBe(triangles.weights[slot]);
    }
  }
});

test("terms are told by log-odds against the rest, with a prior of 20 mentions", () => {
  const members = [["a", "b"], ["a", "b"], ["a"], ["a"], ["c"]];
  const rest = Array.from({ length: 45 }, (_, index) => (index < 40 ? ["b"] : ["c"]));
  const all = countThemes([...members, ...rest]);
  expect(all.sum).toBe(52);
  const found = terms(members, all, { prior: 20, least: 2, z: 1.96 });
  // By hand: alpha = 20 * 4 / 52; odds here (4 + alpha) / (7 + 20 - 4 - alpha), among the rest alpha / (65 - alpha).
  const alpha = 80 / 52;
  const gap = Math.log((4 + alpha) / (23 - alpha)) - Math.log(alpha / (65 - alpha));
  const z = gap / Math.sqrt(1 / (4 + alpha) + 1 / alpha);
  expect(found).toEqual([{ theme: "a", members: 4, share: 0.8, z: expect.closeTo(z, 10) }]);
  expect(z).toBeGreaterThan(1.96);
});

test("a theme of one member, and one that everybody has, is no term", () => {
  const members = [["all", "one"], ["all"], ["all"]];
  const all = countThemes([...members, ...Array.from({ length: 60 }, () => ["all"])]);
  expect(terms(members, all, { prior: 20, least: 2, z: 1.96 })).toEqual([]);
  expect(terms([[], []], countThemes([[], []]), { prior: 20, least: 2, z: 1.96 })).toEqual([]);
});
