// Whether groups (sectors, municipalities, communities) look outward or keep to themselves.
import type { Adjacency } from "../adjacency.ts";
import { at } from "../at.ts";
import { eachTie } from "./neighbours.ts";

export interface EiIndex {
  /** Ties between groups, and within. */
  readonly external: number;
  readonly internal: number;
  /** (E - I) / (E + I), -1 (all within) to 1 (all between); null without ties. */
  readonly index: number | null;
  /** What it would be if ties fell on any pair alike: small groups are bound to look open. Null where no pair is. */
  readonly expected: number | null;
  /** index - expected: below 0 = more to themselves than their sizes explain. Show this. */
  readonly beyond: number | null;
}

export interface EiIndices {
  readonly whole: EiIndex;
  /** Of the ties that touch a group; in order of label. */
  readonly groups: readonly EiIndex[];
  /** Of each actor's own ties; all null where its group is not known. */
  readonly actors: readonly EiIndex[];
}

/**
 * E-I index of the whole, of each group 0 to k - 1 and of each actor; ties are counted, not weighed. A label below 0
 * means not known: such actors and their ties are left out. Expected: the same index over all pairs of actors, for the
 * whole 1 - 2 Σ n_k(n_k-1) / (n(n-1)).
 * Source: Krackhardt & Stern 1988, Informal networks and organizational crises, doi 10.2307/2786835.
 */
export function eiIndices(graph: Adjacency, labels: ArrayLike<number>, groups: number): EiIndices {
  const sizes = new Float64Array(groups);
  for (let actor = 0; actor < graph.size; actor++) {
    const own = labels[actor] ?? -1;
    if (own >= 0) sizes[own] = at(sizes, own) + 1;
  }
  const known = sizes.reduce((sum, size) => sum + size, 0);
  const counts = () => ({ external: 0, internal: 0 });
  const whole = counts();
  const byGroup = Array.from(sizes, counts);
  const byActor = Array.from({ length: graph.size }, counts);
  eachTie(graph, (from, to) => {
    const [a, b] = [labels[from] ?? -1, labels[to] ?? -1];
    if (a < 0 || b < 0) return;
    const touched = [whole, byActor[from], byActor[to], byGroup[a], a === b ? undefined : byGroup[b]];
    for (const each of touched) if (each !== undefined) each[a === b ? "internal" : "external"]++;
  });
  const pairsInside = sizes.reduce((sum, size) => sum + size * (size - 1), 0) / 2;
  const pairs = (known * (known - 1)) / 2;
  return {
    whole: told(whole, pairs - pairsInside, pairsInside),
    groups: byGroup.map((each, group) => {
      const size = at(sizes, group);
      return told(each, size * (known - size), (size * (size - 1)) / 2);
    }),
    actors: byActor.map((each, actor) => {
      const own = labels[actor] ?? -1;
      const size = own < 0 ? 0 : at(sizes, own);
      return told(each, size === 0 ? 0 : known - size, size === 0 ? 0 : size - 1);
    }),
  };
}

function told(counts: { external: number; internal: number }, outside: number, inside: number): EiIndex {
  const index = ratio(counts.external, counts.internal);
  const expected = ratio(outside, inside);
  return {
    ...counts,
    index,
    expected,
    beyond: index === null || expected === null ? null : index - expected,
  };
}

function ratio(external: number, internal: number): number | null {
  return external + internal === 0 ? null : (external - internal) / (external + internal);
}
