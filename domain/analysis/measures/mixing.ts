// Which groups talk with which: sector by sector.
import type { Adjacency } from "../adjacency.ts";
import { eachTie } from "./neighbours.ts";

export interface MixingCell {
  /** Ties between the two groups, and pairs of actors that could be tied. */
  readonly ties: number;
  readonly possible: number;
  /** ties / possible, 0 to 1; null where nothing is possible. */
  readonly density: number | null;
  /** Ties there would be if they fell on any pair alike. */
  readonly expected: number;
  /** ties - expected; and ties / expected, null where nothing is expected. */
  readonly beyond: number;
  readonly ratio: number | null;
}

/**
 * Ties between groups 0 to k - 1, as a square matrix that is the same read either way; ties are counted, not weighed.
 * A label below 0 means not known: left out, with its ties.
 * Source: Newman 2003, Mixing patterns in networks, doi 10.1103/PhysRevE.67.026126, section II.
 */
export function mixing(graph: Adjacency, labels: ArrayLike<number>, groups: number): MixingCell[][] {
  const sizes = Array.from({ length: groups }, () => 0);
  for (let actor = 0; actor < graph.size; actor++) {
    const own = labels[actor] ?? -1;
    if (own >= 0) sizes[own] = (sizes[own] ?? 0) + 1;
  }
  const counts = sizes.map(() => sizes.map(() => 0));
  let all = 0;
  eachTie(graph, (from, to) => {
    const [a, b] = [labels[from] ?? -1, labels[to] ?? -1];
    if (a < 0 || b < 0) return;
    all++;
    for (const [row, column] of a === b
      ? [[a, b]]
      : [
          [a, b],
          [b, a],
        ]) {
      const cells = counts[row ?? 0];
      if (cells !== undefined) cells[column ?? 0] = (cells[column ?? 0] ?? 0) + 1;
    }
  });
  const known = sizes.reduce((sum, size) => sum + size, 0);
  const pairs = (known * (known - 1)) / 2;
  return counts.map((row, a) =>
    row.map((ties, b): MixingCell => {
      const [left, right] = [sizes[a] ?? 0, sizes[b] ?? 0];
      const possible = a === b ? (left * (left - 1)) / 2 : left * right;
      const expected = pairs === 0 ? 0 : (all * possible) / pairs;
      return {
        ties,
        possible,
        density: possible === 0 ? null : ties / possible,
        expected,
        beyond: ties - expected,
        ratio: expected === 0 ? null : ties / expected,
      };
    }),
  );
}
