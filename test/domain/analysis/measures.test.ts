import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import {
  attributeAssortativity,
  degreeAssortativity,
  neighbourDegreeSlope,
} from "../../../domain/analysis/measures/assortativity.ts";
import { betweenness } from "../../../domain/analysis/measures/betweenness.ts";
import { fragile } from "../../../domain/analysis/measures/bridges.ts";
import { brokerage } from "../../../domain/analysis/measures/brokerage.ts";
import {
  betweennessCentralisation,
  degreeCentralisation,
} from "../../../domain/analysis/measures/centralisation.ts";
import { clustering } from "../../../domain/analysis/measures/clustering.ts";
import { components } from "../../../domain/analysis/measures/components.ts";
import { conductance } from "../../../domain/analysis/measures/conductance.ts";
import { constraint } from "../../../domain/analysis/measures/constraint.ts";
import { corePeriphery } from "../../../domain/analysis/measures/core-periphery.ts";
import { coreNumbers } from "../../../domain/analysis/measures/cores.ts";
import { averageDegree, density } from "../../../domain/analysis/measures/density.ts";
import { distances } from "../../../domain/analysis/measures/distances.ts";
import { diversity } from "../../../domain/analysis/measures/diversity.ts";
import { effectiveSizes } from "../../../domain/analysis/measures/effective-size.ts";
import { eiIndices } from "../../../domain/analysis/measures/ei-index.ts";
import { hierarchy } from "../../../domain/analysis/measures/hierarchy.ts";
import { mixing } from "../../../domain/analysis/measures/mixing.ts";
import { modularity } from "../../../domain/analysis/measures/modularity.ts";
import { networkOf, pairsOf, tiesOf } from "./graphs.ts";

const numbers = z.array(z.number());
const perhaps = z.number().nullable();
const pair = z.tuple([z.number(), z.number()]);
const fit = z.object({ fit: z.number(), degree: z.number(), core: z.number() });

/** What networkx says, and for one graph its ties. */
const told = z.object({
  size: z.number(),
  labels: numbers,
  edges: z.array(z.tuple([z.number(), z.number(), z.number()])).optional(),
  density: z.number(),
  averageDegree: z.number(),
  components: numbers,
  isolates: numbers,
  connectedness: z.number(),
  meanPath: z.number(),
  diameter: z.number(),
  efficiency: z.number(),
  reach: numbers,
  degreeCentralisation: z.number(),
  betweenness: numbers,
  tieBetweenness: numbers,
  betweennessCentralisation: z.number(),
  transitivity: z.number(),
  clustering: numbers,
  meanClustering: z.number(),
  openTriads: z.number(),
  modularity: z.number(),
  conductance: z.array(perhaps),
  ei: z.object({
    external: z.number(),
    internal: z.number(),
    index: z.number(),
    expected: z.number(),
    groups: z.array(perhaps),
    nodes: z.array(perhaps),
  }),
  attributeAssortativity: z.number(),
  mixing: z.array(numbers),
  degreeAssortativity: z.number(),
  neighbourSlope: z.number(),
  hierarchy: z.number(),
  blau: z.number(),
  constraint: z.array(perhaps),
  effectiveSize: z.array(perhaps),
  brokerage: z.array(numbers),
  bridges: z.array(pair),
  cutPoints: numbers,
  cores: numbers,
  corePeriphery: z.tuple([fit, fit]),
});

function oracle(name: string) {
  const file = new URL(`../../../fixtures/graphs/networkx-${name}.json`, import.meta.url);
  const says = told.parse(JSON.parse(readFileSync(file, "utf8")));
  const graph = tiesOf(networkOf(says.size, says.edges ?? pairsOf(name)));
  return { says, graph, groups: Math.max(...says.labels) + 1 };
}

/** Equal to 1e-9, where both say nothing too. */
function same(ours: ArrayLike<number | null>, theirs: readonly (number | null)[]): void {
  expect(ours.length).toBe(theirs.length);
  theirs.forEach((value, index) => {
    const own = ours[index];
    if (value === null) expect(own, `${index}`).toBeNull();
    else expect(Math.abs(own! - value), `${index}: ${own} and ${value}`).toBeLessThan(1e-9);
  });
}

const equal = (ours: number | null, theirs: number) => same([ours], [theirs]);

describe.each(["karate", "lesmis", "lfr-fix-250-mu3", "sparse"])(
  "on %s our measures are networkx's",
  (name) => {
    const { says, graph, groups } = oracle(name);
    const { labels } = says;
    const members = (group: number) => labels.flatMap((own, actor) => (own === group ? [actor] : []));

    test("density and average degree", () => {
      equal(density(graph), says.density);
      equal(averageDegree(graph), says.averageDegree);
    });

    test("components, isolates and connectedness", () => {
      const found = components(graph);
      expect(found.sizes).toEqual(says.components);
      expect(found.isolates).toBe(says.isolates.length);
      equal(found.largestShare, says.components[0]! / says.size);
      equal(found.connectedness, says.connectedness);
    });

    test("mean path, diameter, efficiency and two-step reach", () => {
      const found = distances(graph);
      equal(found.meanPath, says.meanPath);
      expect(found.diameter).toBe(says.diameter);
      equal(found.efficiency, says.efficiency);
      same(found.reach, says.reach);
    });

    test("betweenness of actors and ties, and both centralisations", () => {
      const found = betweenness(graph);
      same(found.actors, says.betweenness);
      same(found.ties, says.tieBetweenness);
      equal(degreeCentralisation(graph), says.degreeCentralisation);
      equal(betweennessCentralisation(found.actors), says.betweennessCentralisation);
    });

    test("clustering, transitivity and open triads", () => {
      const found = clustering(graph);
      same(found.local, says.clustering);
      equal(found.meanLocal, says.meanClustering);
      equal(found.transitivity, says.transitivity);
      expect(found.openTriads).toBe(says.openTriads);
    });

    test("modularity and conductance of groups, by weight", () => {
      equal(modularity(graph, labels), says.modularity);
      same(
        says.conductance.map((_, group) => conductance(graph, members(group))),
        says.conductance,
      );
    });

    test("E-I of the whole, of groups and of actors, with what sizes explain", () => {
      const found = eiIndices(graph, labels, groups);
      expect(found.whole).toMatchObject({ external: says.ei.external, internal: says.ei.internal });
      equal(found.whole.index, says.ei.index);
      equal(found.whole.expected, says.ei.expected);
      equal(found.whole.beyond, says.ei.index - says.ei.expected);
      same(
        found.groups.map(({ index }) => index),
        says.ei.groups,
      );
      same(
        found.actors.map(({ index }) => index),
        says.ei.nodes,
      );
    });

    test("assortativity by group and by degree, slopes of neighbours and ranks", () => {
      equal(attributeAssortativity(graph, labels), says.attributeAssortativity);
      equal(degreeAssortativity(graph), says.degreeAssortativity);
      equal(neighbourDegreeSlope(graph), says.neighbourSlope);
      equal(hierarchy(graph), says.hierarchy);
    });

    test("diversity and the matrix of who is tied with whom", () => {
      equal(diversity(labels, groups).blau, says.blau);
      // networkx counts a tie within a group from both ends.
      const found = mixing(graph, labels, groups).map((row, a) =>
        row.map(({ ties }, b) => (a === b ? 2 * ties : ties)),
      );
      expect(found).toEqual(says.mixing);
    });

    test("constraint by weight, and effective size", () => {
      same(
        says.constraint.map((_, actor) => constraint(graph, actor)),
        says.constraint,
      );
      same(effectiveSizes(graph, clustering(graph)), says.effectiveSize);
    });

    test("roles of brokers", () => {
      const found = brokerage(graph, labels).map((roles) => [
        roles.coordinator,
        roles.gatekeeper,
        roles.representative,
        roles.consultant,
        roles.liaison,
      ]);
      expect(found).toEqual(says.brokerage);
    });

    test("bridges, cut points, cores, and core with periphery", () => {
      const found = fragile(graph);
      expect(found.bridges).toEqual(says.bridges);
      expect(found.cutPoints).toEqual(says.cutPoints);
      expect([...coreNumbers(graph)]).toEqual(says.cores);
      for (const variant of [1, 2] as const) {
        const best = corePeriphery(graph, variant)!;
        const { fit: theirs, degree, core } = says.corePeriphery[variant - 1]!;
        equal(best.fit, theirs);
        expect(best).toMatchObject({ degree, core });
      }
    });
  },
);

describe("Zachary's club, as printed", () => {
  const { says, graph } = oracle("karate");
  const printed = (value: number | null, text: number, digits: number) =>
    expect(value).toBeCloseTo(text, digits);

  test("the whole", () => {
    printed(density(graph), 0.13904, 5);
    printed(averageDegree(graph), 4.588, 3);
    const far = distances(graph);
    printed(far.meanPath, 2.4082, 4);
    expect(far.diameter).toBe(5);
    printed(far.meanReach, 0.6228, 4);
    printed(far.efficiency, 0.49201, 5);
    printed(degreeCentralisation(graph), 0.39962, 5);
    printed(betweennessCentralisation(betweenness(graph).actors), 0.40556, 5);
    const near = clustering(graph);
    printed(near.transitivity, 0.25568, 5);
    printed(near.meanLocal, 0.57064, 5);
    expect(near.openTriads).toBe(393);
    printed(modularity(graph, says.labels), 0.35823, 5);
    printed(degreeAssortativity(graph), -0.47561, 5);
    printed(neighbourDegreeSlope(graph), -0.4224, 4);
    printed(hierarchy(graph), -0.747, 4);
    expect([...coreNumbers(graph)].filter((core) => core === 4)).toHaveLength(10);
    expect(corePeriphery(graph, 1)).toEqual({ fit: expect.closeTo(0.53631, 5), degree: 5, core: 10 });
    expect(corePeriphery(graph, 2)).toEqual({ fit: expect.closeTo(0.43148, 5), degree: 9, core: 5 });
  });

  test("the two clubs and single actors", () => {
    const { whole } = eiIndices(graph, says.labels, 2);
    expect(whole).toMatchObject({ external: 11, internal: 67 });
    printed(whole.index, -0.71795, 5);
    printed(whole.expected, 0.0303, 4);
    printed(attributeAssortativity(graph, says.labels), 0.71753, 5);
    expect(diversity(says.labels, 2)).toEqual({ blau: 0.5, iqv: 1, counts: [17, 17], unknown: 0 });
    printed(constraint(graph, 0), 0.15542, 5);
    printed(constraint(graph, 33), 0.15642, 5);
    printed(constraint(graph, 2), 0.18518, 5);
    const effective = effectiveSizes(graph, clustering(graph));
    expect([effective[0], effective[33]]).toEqual([13.75, expect.closeTo(15.2353, 4)]);
    const roles = brokerage(graph, says.labels);
    expect(roles[0]).toMatchObject({ coordinator: 174, gatekeeper: 15, representative: 15 });
    expect(roles[33]).toMatchObject({ coordinator: 156, gatekeeper: 40, representative: 40, consultant: 6 });
    const sum = (role: keyof (typeof roles)[0]) => roles.reduce((total, each) => total + each[role], 0);
    expect([
      sum("coordinator"),
      sum("gatekeeper"),
      sum("representative"),
      sum("consultant"),
      sum("liaison"),
    ]).toEqual([510, 128, 128, 20, 0]);
    expect(fragile(graph)).toEqual({ bridges: [[0, 11]], cutPoints: [0] });
  });
});
