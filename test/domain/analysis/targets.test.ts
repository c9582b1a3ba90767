import { expect, test } from "vitest";
import { adjustedRandIndex, normalisedMutualInformation } from "../../../domain/analysis/compare.ts";
import type { Network } from "../../../domain/analysis/network.ts";
import { type ProposalResult, proposalResultSchema } from "../../../domain/analysis/proposals/result.ts";
import { defaultSettings } from "../../../domain/analysis/proposals/settings.ts";
import { propose } from "../../../domain/analysis/propose.ts";
import { noisy, swapped } from "../../load/changed.ts";
import { actorId, disconnected, fixture, labelsOf } from "./graphs.ts";

function proposals(network: Network, seed = 1): ProposalResult {
  const result = propose(network, { ...defaultSettings, seed });
  if (result === "cancelled") throw new Error("nobody cancelled");
  return result;
}

function stable(result: ProposalResult): number {
  return result.proposals.filter(({ stability }) => stability >= 0.75).length / result.proposals.length;
}

const targets = [
  { name: "lfr-fix-250-mu1", ari: 0.98, nmi: 0.99, seeds: 0.97, noise: 0.97 },
  { name: "lfr-fix-250-mu3", ari: 0.98, nmi: 0.99, seeds: 0.97, noise: 0.97 },
  { name: "lfr-fix-250-mu5", ari: 0.75, nmi: 0.92, seeds: 0.85, noise: 0.8 },
  { name: "lfr-fix-1000-mu1", ari: 0.98, nmi: 0.99, seeds: 0.97, noise: 0.97 },
  { name: "lfr-fix-1000-mu3", ari: 0.98, nmi: 0.99, seeds: 0.97, noise: 0.97 },
  { name: "lfr-fix-1000-mu5", ari: 0.94, nmi: 0.98, seeds: 0.93, noise: 0.93 },
];

for (const target of targets) {
  const { network, truth } = fixture(target.name);
  const result = proposals(network);
  const labels = labelsOf(network, result);

  test(`${target.name}: the planted communities are found`, () => {
    expect(adjustedRandIndex(labels, truth)).toBeGreaterThanOrEqual(target.ari);
    expect(normalisedMutualInformation(labels, truth)).toBeGreaterThanOrEqual(target.nmi);
  });

  test(`${target.name}: every proposal is connected and of 6 to 25 actors, and nobody is left out`, () => {
    expect(disconnected(network, result)).toEqual([]);
    expect(result.proposals.filter(({ members }) => members.length < 6 || members.length > 25)).toEqual([]);
    expect(result.unassigned).toEqual([]);
  });

  test(`${target.name}: another seed says the same`, () => {
    expect(adjustedRandIndex(labels, labelsOf(network, proposals(network, 2)))).toBeGreaterThanOrEqual(
      target.seeds,
    );
  });

  test(`${target.name}: one tie in a hundred drawn anew changes little`, () => {
    const after = labelsOf(network, proposals(noisy(network)));
    expect(adjustedRandIndex(labels, after)).toBeGreaterThanOrEqual(target.noise);
  });

  test(`${target.name}: members of stability .8 and more are where they belong, nine times in ten`, () => {
    const truthOf = new Map(network.actors.map(({ id }, index) => [id, truth[index]!]));
    const rightly = result.proposals.flatMap(({ members }) => {
      const groups = Map.groupBy(members, ({ id }) => truthOf.get(id));
      const most = [...groups.values()].toSorted((a, b) => b.length - a.length)[0]!;
      return members.filter((member) => member.stability >= 0.8).map((member) => most.includes(member));
    });
    expect(rightly.length).toBeGreaterThan(0);
    expect(rightly.filter(Boolean).length / rightly.length).toBeGreaterThanOrEqual(0.9);
  });
}

test("communities that are there are called stable", () => {
  for (const name of ["lfr-fix-250-mu3", "lfr-fix-1000-mu3", "lfr-fix-1000-mu5"]) {
    expect(stable(proposals(fixture(name).network)), name).toBeGreaterThanOrEqual(0.92);
  }
});

test("where ends of ties were swapped at random, at most one proposal in ten is called stable", () => {
  for (const name of ["lfr-fix-250-mu1", "lfr-fix-250-mu3", "lfr-fix-1000-mu3"]) {
    const result = proposals(swapped(fixture(name).network, 20));
    expect(stable(result), name).toBeLessThanOrEqual(0.1);
    expect(result.proposals.filter(({ word }) => word === "veryStable").length, name).toBeLessThanOrEqual(1);
  }
});

test("a little unrest in the weights tells noise in a small network from structure", () => {
  const mean = (tremor: number): number => {
    const all = Array.from({ length: 8 }, (_, index) => {
      const result = propose(swapped(fixture("karate").network, 20 + index), { ...defaultSettings, tremor });
      return result === "cancelled" ? [] : result.proposals.map(({ stability }) => stability);
    }).flat();
    return all.reduce((sum, value) => sum + value, 0) / all.length;
  };
  expect(mean(defaultSettings.tremor)).toBeLessThan(mean(0) - 0.02);
});

test("the karate network falls into groups that hardly cross its two clubs", () => {
  const { network, truth } = fixture("karate");
  const result = proposals(network);
  const crossing = result.proposals.reduce((sum, { members }) => {
    const first = members.filter(({ id }) => truth[Number(id.slice(1))] === truth[0]).length;
    return sum + Math.min(first, members.length - first);
  }, 0);
  expect(result.proposals.length).toBeGreaterThanOrEqual(2);
  expect(result.proposals.length).toBeLessThanOrEqual(4);
  expect(crossing).toBeLessThanOrEqual(2);
  expect(result.proposals.map(({ hub }) => hub)).toEqual(expect.arrayContaining([actorId(0), actorId(33)]));
});

test("the result fits its schema and survives being sent", () => {
  const result = proposals(fixture("karate").network);
  expect(proposalResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
  expect(result.settings).toMatchObject({ ...defaultSettings, actors: 34, ties: 78, dropped: 0, lambda: 0 });
});

test("proposals come by stability times internal share, highest first", () => {
  const merit = proposals(fixture("lfr-fix-250-mu5").network).proposals.map(
    ({ stability, cohesion }) => stability * cohesion.internalShare,
  );
  expect(merit).toEqual(merit.toSorted((a, b) => b - a));
});
