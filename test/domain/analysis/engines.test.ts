import { expect, test } from "vitest";
import { leiden } from "../../../domain/analysis/engines/leiden.ts";
import { louvain } from "../../../domain/analysis/engines/louvain.ts";
import { pieces } from "../../../domain/analysis/proposals/pieces.ts";
import { findResolution } from "../../../domain/analysis/proposals/resolution.ts";
import { seeded } from "../../../domain/analysis/random.ts";
import { fixture, modularity, tiesOf } from "./graphs.ts";

const karate = fixture("karate");
const graph = tiesOf(karate.network);
const seeds = Array.from({ length: 20 }, (_, seed) => seed);
const engines = { leiden, louvain };

test("the two clubs of the karate network have a modularity of 0.35823", () => {
  expect(modularity(graph, karate.truth)).toBeCloseTo(0.35823, 5);
});

for (const [name, engine] of Object.entries(engines)) {
  test(`${name} finds the best known modularity of the karate network, 0.41979, in four groups`, () => {
    const found = seeds.map((seed) => engine(graph, { resolution: 1, random: seeded(seed), iterations: 3 }));
    const best = found.toSorted((a, b) => modularity(graph, b) - modularity(graph, a))[0]!;
    expect(modularity(graph, best)).toBeCloseTo(0.41979, 5);
    expect(new Set(best).size).toBe(4);
  });

  test(`${name} gives the same labels for the same seed`, () => {
    const run = () => engine(graph, { resolution: 1.5, random: seeded(3), iterations: 3 });
    expect(run()).toEqual(run());
  });

  test(`${name} leaves actors without ties alone`, () => {
    const lonely = tiesOf({
      actors: [
        { id: "a", themes: [] },
        { id: "b", themes: [] },
      ],
      ties: [],
    });
    expect([...engine(lonely, { resolution: 1, random: seeded(1), iterations: 3 })]).toEqual([0, 1]);
  });
}

test("leiden's communities are connected, and no single move would improve them", () => {
  const { network } = fixture("lfr-fix-250-mu5");
  const ties = tiesOf(network);
  for (const seed of seeds.slice(0, 5)) {
    const labels = leiden(ties, { resolution: 3, random: seeded(seed), iterations: 10 });
    const groups = Map.groupBy(labels.keys(), (node) => labels[node]!);
    expect(
      pieces(
        ties,
        [...groups.values()].map((group) => [...group]),
      ).length,
    ).toBe(groups.size);
    const reached = modularity(ties, labels, 3);
    for (let node = 0; node < ties.size; node += 7) {
      for (const label of groups.keys()) {
        const moved = labels.slice();
        moved[node] = label;
        expect(modularity(ties, moved, 3)).toBeLessThanOrEqual(reached + 1e-9);
      }
    }
  }
});

test("the resolution rises above 1 where communities are small, and cancelling ends the search", () => {
  const ties = tiesOf(fixture("lfr-fix-1000-mu3").network);
  const found = findResolution(ties, leiden, { seed: 1, cancelled: () => false });
  expect(found).toBeGreaterThan(7.5);
  expect(found).toBeLessThan(9);
  expect(findResolution(ties, leiden, { seed: 1, cancelled: () => true })).toBeNull();
});
