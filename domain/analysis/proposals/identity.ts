// Which proposal of today is which of yesterday.
import { byCodeUnits } from "./canonical.ts";

interface Group {
  readonly id: string;
  readonly members: readonly string[];
}

export interface Identity {
  /** Id of the proposal of today. */
  readonly id: string;
  /** The proposal of yesterday that it is, and how alike the two are (Jaccard, 0.5 to 1); null where it is new. */
  readonly continues: { readonly id: string; readonly likeness: number } | null;
  /** Proposals of yesterday of which at least half went into this one, beside the one it continues; rising. */
  readonly mergedFrom: readonly string[];
  /** Proposals of yesterday that it was a part of, and that gave at least `other` of its members; rising. */
  readonly splitFrom: readonly string[];
}

const defaults = { same: 0.5, other: 0.3 };

/**
 * One identity for each proposal of today, in their order. Matched one to one by Jaccard likeness of members, the most
 * alike first (equals by id), from `same` on: more than half alike with two is not possible, so nobody is robbed.
 * Source: Greene, Doyle & Cunningham 2010, Tracking the evolution of communities, doi 10.1109/ASONAM.2010.17.
 */
export function identities(
  earlier: readonly Group[],
  today: readonly Group[],
  { same, other }: { same: number; other: number } = defaults,
): Identity[] {
  const homes = new Map<string, number[]>();
  earlier.forEach(({ members }, index) => {
    for (const id of members) homes.set(id, [...(homes.get(id) ?? []), index]);
  });
  const overlaps = today.flatMap((group, now) => {
    const shared = new Map<number, number>();
    for (const id of group.members)
      for (const index of homes.get(id) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    return [...shared].flatMap(([before, count]) => {
      const old = earlier[before];
      if (old === undefined) return [];
      const likeness = count / (group.members.length + old.members.length - count);
      return [
        {
          now,
          before,
          likeness,
          id: group.id,
          old: old.id,
          ofOld: count / old.members.length,
          ofNow: count / group.members.length,
        },
      ];
    });
  });
  overlaps.sort((a, b) => b.likeness - a.likeness || byCodeUnits(a.old, b.old) || byCodeUnits(a.id, b.id));
  const heir = new Map<number, { id: string; likeness: number; before: number }>();
  const taken = new Set<number>();
  for (const { now, before, likeness, old } of overlaps) {
    if (likeness < same || heir.has(now) || taken.has(before)) continue;
    heir.set(now, { id: old, likeness, before });
    taken.add(before);
  }
  return today.map(({ id }, now): Identity => {
    const own = heir.get(now);
    const others = overlaps.filter((one) => one.now === now && one.before !== own?.before);
    const ids = (list: typeof others) => list.map(({ old }) => old).sort(byCodeUnits);
    return {
      id,
      continues: own === undefined ? null : { id: own.id, likeness: own.likeness },
      mergedFrom: ids(others.filter(({ ofOld }) => ofOld >= 0.5)),
      splitFrom: ids(others.filter(({ ofOld, ofNow }) => ofOld < 0.5 && ofNow >= other)),
    };
  });
}
