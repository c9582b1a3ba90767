// The measures of a whole network, side by side.
import type { Adjacency } from "../adjacency.ts";
import { degreeAssortativity, neighbourDegreeSlope } from "./assortativity.ts";
import type { Betweenness } from "./betweenness.ts";
import type { Fragile } from "./bridges.ts";
import { betweennessCentralisation, degreeCentralisation } from "./centralisation.ts";
import type { Clustering } from "./clustering.ts";
import { components } from "./components.ts";
import { corePeriphery } from "./core-periphery.ts";
import { averageDegree, density } from "./density.ts";
import type { Distances } from "./distances.ts";
import { hierarchy } from "./hierarchy.ts";
import { type Arc, reciprocity } from "./reciprocity.ts";

/** What several measures are made of, worked out once. */
export interface Groundwork {
  readonly graph: Adjacency;
  readonly far: Distances;
  readonly near: Clustering;
  readonly between: Betweenness;
  readonly fragile: Fragile;
  readonly cores: Int32Array;
}

/** Formulas, units and sources stand at each measure; null where a measure says nothing of so small a network. */
export function ofWhole(ground: Groundwork, arcs: readonly Arc[]) {
  const { graph, far, near, between, fragile, cores } = ground;
  const { sizes, isolates, largestShare, connectedness } = components(graph);
  return {
    actors: graph.size,
    ties: graph.targets.length / 2,
    density: density(graph),
    averageDegree: averageDegree(graph),
    reciprocity: reciprocity(arcs, graph.size),
    components: sizes.length,
    largestShare,
    isolates,
    connectedness,
    meanPath: far.meanPath,
    diameter: far.diameter,
    efficiency: far.efficiency,
    meanReach: far.meanReach,
    degreeCentralisation: degreeCentralisation(graph),
    betweennessCentralisation: betweennessCentralisation(between.actors),
    transitivity: near.transitivity,
    meanClustering: near.meanLocal,
    openTriads: near.openTriads,
    degreeAssortativity: degreeAssortativity(graph),
    neighbourDegreeSlope: neighbourDegreeSlope(graph),
    hierarchy: hierarchy(graph),
    bridges: fragile.bridges.length,
    cutPoints: fragile.cutPoints.length,
    highestCore: cores.reduce((most, core) => Math.max(most, core), 0),
    corePeriphery: { withoutBetween: corePeriphery(graph, 1), withBetween: corePeriphery(graph, 2) },
  };
}
