// When to stop interviewing: how many names each interview brought that none before it had told.
import type { Held } from "./queue.ts";

/** Interviews in which names are first gathered, and the last ones that are looked at for new ones. */
const base = 4;
const run = 3;
/** New names in the run may be this share of those in the base. */
const enough = 0.05;

export interface Point {
  source: string;
  /** Names told in it, and those of them that nobody had told before (nor was interviewed). */
  named: number;
  fresh: number;
  /** Names told so far, those interviewed among them. */
  known: number;
}

export interface Saturation {
  curve: Point[];
  /** New names in the last three interviews as a share of all names of the first four; null before there are seven. */
  share: number | null;
  /** Whether to stop: the share is at most 5 %. Null while nothing can be said. */
  saturated: boolean | null;
}

/**
 * The saturation curve of a round, interview by interview in order, and whether more of them would tell much that is new.
 * Source: G. Guest, E. Namey, M. Chen, A simple method to assess and report thematic saturation in qualitative research,
 * PLoS ONE 15(5), 2020: base size 4, run length 3, new information threshold 5 %.
 */
export function saturation(held: readonly Held[]): Saturation {
  const known = new Set<string>();
  const first = new Set<string>();
  const curve = held.map((one, at): Point => {
    const fresh = one.named.filter((id) => !known.has(id));
    for (const id of [...fresh, ...(one.node === undefined ? [] : [one.node])]) known.add(id);
    if (at < base) for (const id of one.named) first.add(id);
    return { source: one.source, named: one.named.length, fresh: fresh.length, known: known.size };
  });
  if (curve.length < base + run || first.size === 0) return { curve, share: null, saturated: null };
  const share = curve.slice(-run).reduce((sum, one) => sum + one.fresh, 0) / first.size;
  return { curve, share, saturated: share <= enough };
}
