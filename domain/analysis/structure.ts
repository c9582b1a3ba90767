// What the structure of a network comes to, as findings that can be told in sentences.
import { at } from "./at.ts";
import { fragile } from "./measures/bridges.ts";
import { components } from "./measures/components.ts";
import { degrees } from "./measures/neighbours.ts";
import type { OfGroups } from "./measures/of-groups.ts";
import type { Network } from "./network.ts";
import { canonical } from "./proposals/canonical.ts";
import { cutsOf, fewOf, type Ground, hubOf } from "./structure/dependence.ts";
import type { Cluster, Finding, FindingOf } from "./structure/found.ts";
import { stageOf } from "./structure/stage.ts";
import { stepsFrom } from "./structure/steps-between.ts";
import { pairsToTalk, sectorsTalking } from "./structure/talking.ts";
import type { Match } from "./surroundings.ts";

export interface Known {
  /** Clusters of the actors, none of them in two. */
  readonly clusters: readonly Cluster[];
  readonly matches: readonly Match[];
  /** The measures of the division by sector, and the sector of each actor where it is known. */
  readonly sectors?: OfGroups | undefined;
  readonly sectorOf: ReadonlyMap<string, string>;
}

/**
 * Findings in the order in which they are told: the stage of weaving first, then what depends on few, who hardly talks,
 * how far one reaches, and who is at the edge. What a network is too small to tell is left out. Ties are counted as
 * pairs of actors; time grows with actors x ties.
 */
export function structureOf(network: Network, known: Known): Finding[] {
  const { ids, ties: graph } = canonical(network);
  const number = new Map(ids.map((id, actor) => [id, actor]));
  const clusters = known.clusters.toSorted(
    (a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1),
  );
  const members = clusters.map((one) => one.members.flatMap((id) => number.get(id) ?? []));
  const labels = ids.map(() => -1);
  for (const [cluster, those] of members.entries()) for (const actor of those) labels[actor] = cluster;
  const ground: Ground = { graph, ids, clusters, members, cutPoints: fragile(graph).cutPoints };
  const stage = stageOf(graph, { ids, labels, clusters: clusters.length });
  if (ids.length < 3 || graph.targets.length === 0 || stage.stage === "everybody") return [stage];
  const ofSector = (sector: string) => ids.filter((id) => known.sectorOf.get(id) === sector);
  return [
    stage,
    ...(clusters.length > 1 ? [clustersOf(clusters)] : []),
    ...pairsToTalk(ground, known.matches),
    ...hubOf(ground),
    ...cutsOf(ground),
    ...fewOf(ground),
    ...sectorsTalking(known.sectors, ofSector),
    reachOf(ground),
    ...edgeOf(ground),
  ];
}

function clustersOf(clusters: readonly Cluster[]): FindingOf<"clusters"> {
  return {
    type: "clusters",
    clusters: clusters.map(({ id }) => id),
    sizes: clusters.map(({ members }) => members.length),
    actors: clusters.flatMap(({ members }) => members),
  };
}

/** How many others one reaches in two steps, on average; and those of the largest part who reach fewest. */
function reachOf({ graph, ids }: Ground): FindingOf<"reach"> {
  const reached = ids.map((_, actor) =>
    stepsFrom(graph, actor).reduce((sum, steps) => sum + (steps > 0 && steps <= 2 ? 1 : 0), 0),
  );
  const { labels } = components(graph);
  const inside = ids.flatMap((_, actor) => (at(labels, actor) === 0 ? [actor] : []));
  const least = Math.min(...inside.map((actor) => reached[actor] ?? 0));
  return {
    type: "reach",
    mean: reached.reduce((sum, one) => sum + one, 0) / ids.length,
    all: ids.length - 1,
    least,
    actors: inside.filter((actor) => reached[actor] === least).map((actor) => ids[actor] ?? ""),
  };
}

/** Who has no tie, who is in a part of its own, who hangs on one tie. */
function edgeOf({ graph, ids }: Ground): Finding[] {
  const degree = degrees(graph);
  const { labels, sizes } = components(graph);
  const those = (fits: (actor: number) => boolean) => ids.filter((_, actor) => fits(actor));
  const untied = those((actor) => at(degree, actor) === 0);
  const apart = those((actor) => at(degree, actor) > 0 && at(labels, actor) > 0);
  const oneTie = those((actor) => at(degree, actor) === 1 && at(labels, actor) === 0);
  const parts = sizes.filter((size) => size > 1).length - 1;
  return [
    ...(untied.length > 0 ? [{ type: "untied" as const, count: untied.length, actors: untied }] : []),
    ...(apart.length > 0 ? [{ type: "apart" as const, count: apart.length, parts, actors: apart }] : []),
    ...(oneTie.length > 0 ? [{ type: "oneTie" as const, count: oneTie.length, actors: oneTie }] : []),
  ];
}
