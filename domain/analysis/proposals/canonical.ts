// The same network, however its rows were ordered, becomes the same numbers.
import { type Adjacency, adjacency, type Edges } from "../adjacency.ts";
import type { Network } from "../network.ts";

export interface Canonical {
  /** Ids in rising order; actor i of everything else is `ids[i]`. */
  readonly ids: readonly string[];
  /** Each actor's themes, rising, none twice. */
  readonly themes: readonly (readonly string[])[];
  readonly edges: Edges;
  readonly ties: Adjacency;
  /** Rows of ties that could not be used: loops, unknown ends, weights that are not finite and > 0. */
  readonly dropped: number;
}

/** Several ties between the same two actors add up, but to no more than this times the strongest of them. */
const PARALLEL_CAP = 1.5;

/** Sorts actors by id and ties by their ends, merges parallels, leaves out (and counts) what cannot be used. */
export function canonical(network: Network): Canonical {
  const themesOf = new Map<string, Set<string>>();
  for (const actor of network.actors) {
    const themes = themesOf.get(actor.id) ?? new Set();
    for (const theme of actor.themes) themes.add(theme);
    themesOf.set(actor.id, themes);
  }
  const ids = [...themesOf.keys()].sort(byCodeUnits);
  const place = new Map(ids.map((id, index) => [id, index]));
  const rows: { from: number; to: number; weight: number }[] = [];
  for (const tie of network.ties) {
    const from = place.get(tie.from);
    const to = place.get(tie.to);
    if (from === undefined || to === undefined || from === to) continue;
    if (!Number.isFinite(tie.weight) || tie.weight <= 0) continue;
    rows.push({ from: Math.min(from, to), to: Math.max(from, to), weight: tie.weight });
  }
  // Weight is part of the order: sums of floats depend on it. The strongest comes first.
  rows.sort((a, b) => a.from - b.from || a.to - b.to || b.weight - a.weight);
  const merged: { from: number; to: number; strongest: number; sum: number }[] = [];
  for (const { from, to, weight } of rows) {
    const last = merged.at(-1);
    if (last?.from === from && last.to === to) last.sum += weight;
    else merged.push({ from, to, strongest: weight, sum: weight });
  }
  const edges = {
    from: Int32Array.from(merged, (tie) => tie.from),
    to: Int32Array.from(merged, (tie) => tie.to),
    weights: Float64Array.from(merged, (tie) => Math.min(tie.sum, PARALLEL_CAP * tie.strongest)),
  };
  return {
    ids,
    themes: ids.map((id) => [...(themesOf.get(id) ?? [])].sort(byCodeUnits)),
    edges,
    ties: adjacency(ids.length, edges),
    dropped: network.ties.length - rows.length,
  };
}

/** Not the order of any language: the same on every machine. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
