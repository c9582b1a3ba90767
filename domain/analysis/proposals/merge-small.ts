// Communities below the window join the neighbour they are tied to most.
import { at } from "../at.ts";
import { type Community, firstRank, type Workshop } from "./workshop.ts";

/**
 * Smallest first: a community c under window.min joins the neighbour d with the largest w(c, d) / sqrt(K_d), K_d the
 * weight of all d's ties, that stays within window.max with it. What finds no neighbour stays as it is.
 */
export function mergeSmall(
  communities: readonly Community[],
  { ties, rank, settings }: Workshop,
): Community[] {
  const { min, max } = settings.window;
  const members = communities.map((community) => [...community.members]);
  const cut = communities.map((community) => community.cut);
  const label = new Int32Array(ties.size).fill(-1);
  members.forEach((list, index) => {
    for (const member of list) label[member] = index;
  });
  const strength = members.map((list) => list.reduce((sum, member) => sum + at(ties.strengths, member), 0));

  const neighbour = (own: number, list: readonly number[]): number => {
    const toward = new Map<number, number>();
    for (const member of list) {
      for (let slot = at(ties.offsets, member); slot < at(ties.offsets, member + 1); slot++) {
        const other = at(label, at(ties.targets, slot));
        if (other !== own) toward.set(other, (toward.get(other) ?? 0) + at(ties.weights, slot));
      }
    }
    let best = -1;
    let bestScore = 0;
    for (const [other, weight] of toward) {
      const others = members[other] ?? [];
      if (others.length + list.length > max) continue;
      const score = weight / Math.sqrt(strength[other] ?? 1);
      const first = score === bestScore && firstRank(others, rank) < firstRank(members[best] ?? [], rank);
      if (score > bestScore || first) {
        best = other;
        bestScore = score;
      }
    }
    return best;
  };

  for (let size = 1; size < min; size++) {
    const waiting = [...members.keys()].filter((index) => members[index]?.length === size);
    const order = new Map(waiting.map((index) => [index, firstRank(members[index] ?? [], rank)]));
    waiting.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    for (const index of waiting) {
      const list = members[index] ?? [];
      // Somebody may have joined it meanwhile; then its turn comes with its new size.
      if (list.length !== size) continue;
      const target = neighbour(index, list);
      const joined = members[target];
      if (joined === undefined) continue;
      for (const member of list) label[member] = target;
      joined.push(...list);
      strength[target] = (strength[target] ?? 0) + (strength[index] ?? 0);
      members[index] = [];
    }
  }
  return members.flatMap((list, index) =>
    list.length === 0 ? [] : [{ members: list.sort((a, b) => a - b), cut: cut[index] ?? false }],
  );
}
