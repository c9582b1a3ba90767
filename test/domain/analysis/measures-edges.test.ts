import { expect, test } from "vitest";
import type { Adjacency } from "../../../domain/analysis/adjacency.ts";
import {
  attributeAssortativity,
  degreeAssortativity,
  neighbourDegreeSlope,
} from "../../../domain/analysis/measures/assortativity.ts";
import { betweenness } from "../../../domain/analysis/measures/betweenness.ts";
import { fragile, piecesWithout } from "../../../domain/analysis/measures/bridges.ts";
import {
  betweennessCentralisation,
  degreeCentralisation,
} from "../../../domain/analysis/measures/centralisation.ts";
import { clustering } from "../../../domain/analysis/measures/clustering.ts";
import { components } from "../../../domain/analysis/measures/components.ts";
import { corePeriphery } from "../../../domain/analysis/measures/core-periphery.ts";
import { averageDegree, density } from "../../../domain/analysis/measures/density.ts";
import { distances } from "../../../domain/analysis/measures/distances.ts";
import { eiIndices } from "../../../domain/analysis/measures/ei-index.ts";
import { hierarchy } from "../../../domain/analysis/measures/hierarchy.ts";
import { mixing } from "../../../domain/analysis/measures/mixing.ts";
import { modularity } from "../../../domain/analysis/measures/modularity.ts";
import { networkOf, tiesOf } from "./graphs.ts";

test("nothing, one actor and a pair are measured without a number that is none", () => {
  for (const size of [0, 1, 2]) {
    const graph: Adjacency = tiesOf(networkOf(size, size === 2 ? [[0, 1]] : []));
    const all = {
      density: density(graph),
      degree: averageDegree(graph),
      parts: { ...components(graph), labels: [] },
      far: { ...distances(graph), reach: [] },
      centre: degreeCentralisation(graph),
      between: betweennessCentralisation(betweenness(graph).actors),
      near: clustering(graph).meanLocal,
      inside: modularity(graph, [0, 0]),
      ei: eiIndices(graph, [0, 0], 1),
      assortative: [
        attributeAssortativity(graph, [0, 1]),
        degreeAssortativity(graph),
        neighbourDegreeSlope(graph),
      ],
      steep: hierarchy(graph),
      mixed: mixing(graph, [0, 0], 2),
      fits: [corePeriphery(graph, 1), corePeriphery(graph, 2)],
    };
    expect(JSON.stringify(all)).not.toMatch(/NaN|Infinity/);
    expect(JSON.stringify(all, (_, value) => (Number.isNaN(value) ? "NaN" : value))).not.toContain("NaN");
  }
});

test("who holds two rings together is a cut point, though no tie is a bridge", () => {
  const graph = tiesOf(
    networkOf(6, [
      [0, 1],
      [0, 2],
      [1, 2],
      [2, 3],
      [2, 4],
      [3, 4],
    ]),
  );
  expect(fragile(graph)).toEqual({ bridges: [], cutPoints: [2] });
  expect(piecesWithout(graph, 2)).toEqual([
    [0, 1],
    [3, 4],
  ]);
});
