// Which proposal or adopted community each actor is in, and what runs between these.
import { at } from "../at.ts";
import { eachTie } from "../measures/neighbours.ts";
import type { Adopted } from "../proposals/adopted.ts";
import type { Canonical } from "../proposals/canonical.ts";
import type { ProposalResult } from "../proposals/result.ts";

export interface Groups {
  readonly ids: readonly string[];
  /** Group of each actor, -1: none. An adopted community goes before a proposal, the first before others. */
  readonly of: Int32Array;
  /** Stability of each actor in its group; 1 in an adopted community. */
  readonly stability: Float64Array;
  /** Ties between two groups, and the share of the expected tie weight between them that is missing, 0 to 1. */
  between(a: number, b: number): { readonly ties: number; readonly gap: number };
}

export function groupsOf(
  { ids, ties }: Canonical,
  proposals: ProposalResult["proposals"],
  adopted: readonly Adopted[],
): Groups {
  const number = new Map(ids.map((id, index) => [id, index]));
  const of = new Int32Array(ids.length).fill(-1);
  const stability = new Float64Array(ids.length);
  const names: string[] = [];
  const put = (id: string, members: readonly { readonly id: string; readonly stability: number }[]) => {
    for (const member of members) {
      const actor = number.get(member.id);
      if (actor === undefined || at(of, actor) >= 0) continue;
      of[actor] = names.length;
      stability[actor] = member.stability;
    }
    names.push(id);
  };
  for (const { id, members } of adopted)
    put(
      id,
      members.map((member) => ({ id: member, stability: 1 })),
    );
  for (const { id, members } of proposals) put(id, members);

  const strength = new Float64Array(names.length);
  of.forEach((group, actor) => {
    if (group >= 0) strength[group] = at(strength, group) + at(ties.strengths, actor);
  });
  const tiesBetween = new Map<number, { ties: number; weight: number }>();
  const key = (a: number, b: number) => Math.min(a, b) * names.length + Math.max(a, b);
  eachTie(ties, (from, to, weight) => {
    const [a, b] = [at(of, from), at(of, to)];
    if (a < 0 || b < 0 || a === b) return;
    const known = tiesBetween.get(key(a, b)) ?? { ties: 0, weight: 0 };
    tiesBetween.set(key(a, b), { ties: known.ties + 1, weight: known.weight + weight });
  });
  return {
    ids: names,
    of,
    stability,
    between(a, b) {
      const { ties: count, weight } = tiesBetween.get(key(a, b)) ?? { ties: 0, weight: 0 };
      const expected = ties.total === 0 ? 0 : (at(strength, a) * at(strength, b)) / ties.total;
      return { ties: count, gap: expected === 0 ? 1 : Math.max(0, 1 - weight / expected) };
    },
  };
}
