// How far the base runs agree that a proposal, and each of its members, belongs together.
import { at } from "../at.ts";
import type { Repaired } from "./repair.ts";

export interface Stability {
  /**
   * Mean over runs of the best Jaccard likeness to any community of that run
   * (Hennig 2007, Cluster-wise assessment of cluster stability, doi 10.1016/j.csda.2006.11.025).
   */
  readonly proposal: number;
  /** For each member, the mean share of runs in which it is with each of the others. */
  readonly members: readonly number[];
  /** Mean of the members': the share of runs that two members are together, on average. */
  readonly together: number;
  /** Share of the runs in which the community most like it was cut from a larger one. */
  readonly cut: number;
}

/**
 * The runs have been through the same repair as the proposal: measured before it, stability would say 1 where
 * communities of a hundred are cut anew at other places in each run.
 */
export function stability(members: readonly number[], runs: readonly Repaired[]): Stability {
  const met = new Float64Array(members.length);
  let likeness = 0;
  let cut = 0;
  for (const { labels, communities } of runs) {
    const shared = new Map<number, number>();
    for (const member of members) {
      const label = at(labels, member);
      if (label >= 0) shared.set(label, (shared.get(label) ?? 0) + 1);
    }
    let best = { likeness: 0, cut: false };
    for (const [label, count] of shared) {
      const other = communities[label];
      if (other === undefined) continue;
      const alike = count / (members.length + other.members.length - count);
      if (alike > best.likeness) best = { likeness: alike, cut: other.cut };
    }
    likeness += best.likeness;
    if (best.cut) cut++;
    members.forEach((member, index) => {
      met[index] = at(met, index) + (shared.get(at(labels, member)) ?? 1) - 1;
    });
  }
  const scale = runs.length * Math.max(1, members.length - 1);
  const shares = Array.from(met, (count) => count / scale);
  return {
    proposal: likeness / runs.length,
    members: shares,
    together: shares.reduce((sum, share) => sum + share, 0) / members.length,
    cut: cut / runs.length,
  };
}
