// Whether friends of a friend are friends.
import type { Adjacency } from "../adjacency.ts";
import { at } from "../at.ts";
import { degrees, neighbours } from "./neighbours.ts";

export interface Clustering {
  /** Triangles each actor is in. */
  readonly triangles: Int32Array;
  /** Share of each actor's pairs of neighbours that are tied, 0 to 1; 0 with fewer than two. */
  readonly local: Float64Array;
  /** Mean of these over all actors; null without actors. Not the same as transitivity: show one. */
  readonly meanLocal: number | null;
  /** 3 x triangles / connected triples, 0 to 1; 0 without triples. */
  readonly transitivity: number;
  /** Pairs of each actor's neighbours that are not tied: what it could close as a go-between. */
  readonly open: Int32Array;
  /** All of these together: open triads. */
  readonly openTriads: number;
}

/**
 * Sources: transitivity, Newman, Watts & Strogatz 2002, doi 10.1073/pnas.012582999; local, Watts & Strogatz 1998,
 * doi 10.1038/30918; open triads as a work list, Krebs & Holley 2002, Building Smart Communities through Network
 * Weaving. Time grows with the sum of squared degrees.
 */
export function clustering(graph: Adjacency): Clustering {
  const { size } = graph;
  const triangles = new Int32Array(size);
  const near = new Int32Array(size).fill(-1);
  for (let actor = 0; actor < size; actor++) {
    const own = neighbours(graph, actor);
    for (const other of own) near[other] = actor;
    let twice = 0;
    for (const other of own) for (const third of neighbours(graph, other)) if (near[third] === actor) twice++;
    triangles[actor] = twice / 2;
  }
  const local = new Float64Array(size);
  const open = new Int32Array(size);
  let triples = 0;
  let closed = 0;
  degrees(graph).forEach((degree, actor) => {
    const pairs = (degree * (degree - 1)) / 2;
    const tied = at(triangles, actor);
    local[actor] = pairs === 0 ? 0 : tied / pairs;
    open[actor] = pairs - tied;
    triples += pairs;
    closed += tied;
  });
  return {
    triangles,
    local,
    meanLocal: size === 0 ? null : local.reduce((sum, share) => sum + share, 0) / size,
    transitivity: triples === 0 ? 0 : closed / triples,
    open,
    openTriads: triples - closed,
  };
}
