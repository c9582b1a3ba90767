// Where the weaving of a network stands.
import { type Adjacency, induced } from "../adjacency.ts";
import { degreeCentralisation } from "../measures/centralisation.ts";
import { components } from "../measures/components.ts";
import { corePeriphery } from "../measures/core-periphery.ts";
import { modularity } from "../measures/modularity.ts";
import { degrees } from "../measures/neighbours.ts";
import type { FindingOf, Stage } from "./found.ts";

/** The largest part hangs on one actor from here on (a star is 1), and is a core with a periphery from here on. */
const hangs = 0.5;
const fits = 0.4;
/** Clusters part the network so clearly that it is theirs, whatever its core. */
const parted = 0.35;

/** @param labels the cluster of each actor, -1 where it is in none */
export function stageOf(
  graph: Adjacency,
  { ids, labels, clusters }: { ids: readonly string[]; labels: readonly number[]; clusters: number },
): FindingOf<"stage"> {
  const { labels: part, sizes } = components(graph);
  const { size } = graph;
  const largest = ids.flatMap((_, actor) => (part[actor] === 0 ? [actor] : []));
  const whole = induced(graph, largest);
  const core = corePeriphery(whole, 1);
  const told = (stage: Stage, actors: readonly string[]): FindingOf<"stage"> => ({
    type: "stage",
    stage,
    all: size,
    parts: sizes.length,
    largest: sizes[0] ?? 0,
    core: stage === "corePeriphery" ? (core?.core ?? 0) : 0,
    clusters,
    actors,
  });
  const named = (of: readonly number[]) => of.map((actor) => ids[actor] ?? "");
  const ties = graph.targets.length / 2;
  if (size === 0) return told("empty", []);
  if (size === 1) return told("one", ids);
  if (size === 2) return told(ties === 0 ? "pairUntied" : "pairTied", ids);
  if (ties === 0) return told("untied", ids);
  if (ties === (size * (size - 1)) / 2) return told("everybody", ids);
  if (largest.length <= size / 2) return told("scattered", named(largest));
  const degree = degrees(whole);
  const most = degree.indexOf(Math.max(...degree));
  if ((degreeCentralisation(whole) ?? 0) >= hangs) return told("hubAndSpoke", named([largest[most] ?? 0]));
  const inClusters = named(ids.flatMap((_, actor) => ((labels[actor] ?? -1) >= 0 ? [actor] : [])));
  if (clusters > 1 && (modularity(graph, labels) ?? 0) >= parted) return told("multiHub", inClusters);
  if (core !== null && core.fit >= fits) {
    const inCore = largest.filter((_, at) => (degree[at] ?? 0) >= core.degree);
    return told("corePeriphery", named(inCore));
  }
  return clusters > 1 ? told("multiHub", inClusters) : told("even", named(largest));
}
