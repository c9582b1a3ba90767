// Members who also belong elsewhere, and members without whom a proposal falls apart.
import { induced } from "../adjacency.ts";
import { at } from "../at.ts";
import type { Deliberation } from "../deliberate.ts";
import { fragile } from "../measures/bridges.ts";
import { byCodeUnits } from "./canonical.ts";

export interface BridgeMember {
  readonly actor: string;
  /** Share of its tie weight that leaves the proposal, 0 to 1, and how many other proposals that reaches. */
  readonly outside: number;
  readonly reached: number;
  /** The other proposal that most of this goes to. */
  readonly to: string | null;
  /** Another proposal it is with in a good part of the runs: mean share of runs it is with each member of it. */
  readonly alsoCloseTo: { readonly proposal: string; readonly share: number } | null;
}

export interface Between {
  readonly bridgeMembers: readonly BridgeMember[];
  /** Members whose leaving would part the others; rising by id. */
  readonly articulation: readonly string[];
}

export interface BridgeSettings {
  readonly outside: number;
  readonly reached: number;
  readonly second: number;
}

export const bridgeSettings: BridgeSettings = { outside: 0.4, reached: 2, second: 0.25 };

/**
 * For each proposal, in order: members whose ties lead out (at least `outside` of their weight, to `reached` or more
 * other proposals), or who are with another proposal in at least `second` of the runs; most outside first.
 * Sources: participation, Guimerà & Amaral 2005, doi 10.1038/nature03288, here as a share; overlap seen by repeated
 * runs, Lancichinetti & Fortunato 2012, doi 10.1038/srep00336.
 */
export function between(
  { result, input, runs }: Deliberation,
  settings: BridgeSettings = bridgeSettings,
): Between[] {
  const number = new Map(input.ids.map((id, index) => [id, index]));
  const groups = result.proposals.map(({ members }) => members.map(({ id }) => number.get(id) ?? -1));
  const own = new Int32Array(input.ids.length).fill(-1);
  groups.forEach((members, index) => {
    for (const member of members) own[member] = index;
  });
  // For each run: how many of each proposal are in each community of the run.
  const met = runs.map(({ labels }) => {
    const counts = new Map<number, Map<number, number>>();
    labels.forEach((label, actor) => {
      const group = at(own, actor);
      if (label < 0 || group < 0) return;
      const row = counts.get(label) ?? new Map<number, number>();
      counts.set(label, row.set(group, (row.get(group) ?? 0) + 1));
    });
    return counts;
  });
  const second = (actor: number): { group: number; share: number } | null => {
    const sums = new Map<number, number>();
    runs.forEach(({ labels }, run) => {
      for (const [group, count] of met[run]?.get(at(labels, actor)) ?? [])
        if (group !== at(own, actor)) sums.set(group, (sums.get(group) ?? 0) + count);
    });
    const shares = [...sums].map(([group, sum]) => ({
      group,
      share: sum / runs.length / (groups[group]?.length ?? 1),
    }));
    return shares.sort((a, b) => b.share - a.share || a.group - b.group)[0] ?? null;
  };
  const name = (group: number) => result.proposals[group]?.id ?? null;
  return groups.map((members, group) => {
    const found = members.flatMap((actor): BridgeMember[] => {
      const toward = new Map<number, number>();
      let outside = 0;
      for (let slot = at(input.ties.offsets, actor); slot < at(input.ties.offsets, actor + 1); slot++) {
        const other = at(own, at(input.ties.targets, slot));
        if (other === group) continue;
        outside += at(input.ties.weights, slot);
        if (other >= 0) toward.set(other, (toward.get(other) ?? 0) + at(input.ties.weights, slot));
      }
      const share = outside / at(input.ties.strengths, actor);
      const next = second(actor);
      const close = next !== null && next.share >= settings.second;
      if (!close && (share < settings.outside || toward.size < settings.reached)) return [];
      const [most] = [...toward].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
      const proposal = close ? name(next.group) : null;
      return [
        {
          actor: input.ids[actor] ?? "",
          outside: share,
          reached: toward.size,
          to: most === undefined ? null : name(most[0]),
          alsoCloseTo: next === null || proposal === null ? null : { proposal, share: next.share },
        },
      ];
    });
    const rising = [...members].sort((a, b) => a - b);
    return {
      bridgeMembers: found.sort((a, b) => b.outside - a.outside || byCodeUnits(a.actor, b.actor)),
      articulation: fragile(induced(input.ties, rising)).cutPoints.map(
        (index) => input.ids[rising[index] ?? -1] ?? "",
      ),
    };
  });
}
