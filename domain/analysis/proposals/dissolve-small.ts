// What is still too small is given away member by member; who finds no place is said to have none.
import { at } from "../at.ts";
import { type Community, firstRank, type Workshop } from "./workshop.ts";

/** Communities of at least window.min. Members of smaller ones join the neighbour with room they are tied to most. */
export function dissolveSmall(
  communities: readonly Community[],
  { ties, rank, settings }: Workshop,
): Community[] {
  const { min, max } = settings.window;
  const kept = communities.filter(({ members }) => members.length >= min);
  const members = kept.map((community) => [...community.members]);
  const label = new Int32Array(ties.size).fill(-1);
  members.forEach((list, index) => {
    for (const member of list) label[member] = index;
  });
  let homeless = communities
    .filter((community) => community.members.length < min)
    .map((community) => ({ list: community.members, first: firstRank(community.members, rank) }))
    .sort((a, b) => a.list.length - b.list.length || a.first - b.first)
    .flatMap(({ list }) => [...list].sort((a, b) => at(rank, a) - at(rank, b)));

  const home = (member: number): number => {
    const toward = new Map<number, number>();
    for (let slot = at(ties.offsets, member); slot < at(ties.offsets, member + 1); slot++) {
      const other = at(label, at(ties.targets, slot));
      if (other >= 0) toward.set(other, (toward.get(other) ?? 0) + at(ties.weights, slot));
    }
    let best = -1;
    let bestWeight = 0;
    for (const [other, weight] of toward) {
      const others = members[other] ?? [];
      if (others.length >= max) continue;
      const first = weight === bestWeight && firstRank(others, rank) < firstRank(members[best] ?? [], rank);
      if (weight > bestWeight || first) {
        best = other;
        bestWeight = weight;
      }
    }
    return best;
  };

  // A member that found a home may open the way for its neighbours: go round until nobody moves.
  for (let before = -1; before !== homeless.length; ) {
    before = homeless.length;
    homeless = homeless.filter((member) => {
      const target = home(member);
      members[target]?.push(member);
      if (target >= 0) label[member] = target;
      return target < 0;
    });
  }
  return members.map((list, index) => ({
    members: list.sort((a, b) => a - b),
    cut: kept[index]?.cut ?? false,
  }));
}
