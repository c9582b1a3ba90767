// Who much hangs on: the hub, the few with most ties, the one without whom others are cut off.
import type { Adjacency } from "../adjacency.ts";
import { at } from "../at.ts";
import { piecesWithout } from "../measures/bridges.ts";
import { degrees, neighbours } from "../measures/neighbours.ts";
import type { Cluster, Finding, FindingOf } from "./found.ts";
import { stepsBetween } from "./steps-between.ts";

export interface Ground {
  readonly graph: Adjacency;
  readonly ids: readonly string[];
  readonly clusters: readonly Cluster[];
  /** Of each cluster the numbers of its members. */
  readonly members: readonly (readonly number[])[];
  readonly cutPoints: readonly number[];
}

/** One stands out whose ties are so many times those of the next, and so many at least. */
const outstanding = 1.5;
const fewest = 4;

/** The one with far more ties than anybody else, the clusters it joins, and the two its loss would part most; else none. */
export function hubOf({ graph, ids, clusters, members }: Ground): FindingOf<"hub">[] {
  const degree = degrees(graph);
  const order = [...degree.keys()].sort((a, b) => at(degree, b) - at(degree, a) || a - b);
  const [hub, second] = order;
  if (hub === undefined || second === undefined) return [];
  const [ties, next] = [at(degree, hub), at(degree, second)];
  if (ties < fewest || ties < outstanding * next) return [];
  const near = new Set(neighbours(graph, hub));
  const joined = members.flatMap((those, cluster) =>
    those.filter((actor) => near.has(actor)).length > 1 ? [cluster] : [],
  );
  let farther: FindingOf<"hub">["farther"] = null;
  for (const [place, one] of joined.entries())
    for (const other of joined.slice(place + 1)) {
      const pair = [members[one] ?? [], members[other] ?? []] as const;
      const [before, after] = [stepsBetween(graph, pair), stepsBetween(graph, pair, hub)];
      if (before === null || after === null || after - before < 0.1) continue;
      const named = [clusters[one]?.id ?? "", clusters[other]?.id ?? ""] as const;
      if (farther === null || after - before > farther.after - farther.before)
        farther = { clusters: named, before, after };
    }
  const name = ids[hub] ?? "";
  const joins = joined.map((cluster) => clusters[cluster]?.id ?? "");
  return [{ type: "hub", hub: name, ties, next, all: ids.length, joins, farther, actors: [name] }];
}

/** The fewest actors that are an end of at least half of all ties, taken by most ties first. */
export function fewOf({ graph, ids }: Ground): FindingOf<"few">[] {
  const all = graph.targets.length / 2;
  if (all < 2 * fewest) return [];
  const degree = degrees(graph);
  const order = [...degree.keys()].sort((a, b) => at(degree, b) - at(degree, a) || a - b);
  const taken = new Set<number>();
  let held = 0;
  for (const actor of order) {
    if (held * 2 >= all) break;
    held += neighbours(graph, actor).filter((other) => !taken.has(other)).length;
    taken.add(actor);
  }
  const actors = [...taken].map((actor) => ids[actor] ?? "");
  return [{ type: "few", few: actors.length, all: ids.length, ties: held, of: all, actors }];
}

/** Those without whom others are cut off from the rest: who cuts off most first, three at most. */
export function cutsOf({ graph, ids, clusters, members, cutPoints }: Ground): Finding[] {
  return cutPoints
    .map((actor) => ({ actor, off: piecesWithout(graph, actor).slice(1).flat() }))
    .filter(({ off }) => off.length > 0)
    .toSorted((a, b) => b.off.length - a.off.length || a.actor - b.actor)
    .slice(0, 3)
    .map(({ actor, off }): FindingOf<"cut"> => {
      // A cluster whose other members are most of the cut off hangs on this one.
      const home = members.findIndex(
        (those) =>
          those.filter((one) => off.includes(one)).length * 2 > Math.max(off.length, those.length - 1),
      );
      return {
        type: "cut",
        cut: ids[actor] ?? "",
        count: off.length,
        cluster: clusters[home]?.id ?? null,
        actors: [actor, ...off].map((one) => ids[one] ?? ""),
      };
    });
}
