// A division of the actors by something that is known of them: sector, municipality, community.

/** Which group each actor is of, by id; an actor that is not in it is of none that is known. */
export type Grouping = ReadonlyMap<string, string>;

export interface Labelled {
  /** Names of the groups, rising by code units; label i is `groups[i]`. */
  readonly groups: readonly string[];
  /** Label of each numbered actor, -1 where its group is not known. */
  readonly labels: Int32Array;
}

export function labelled(ids: readonly string[], grouping: Grouping): Labelled {
  const found = ids.flatMap((id) => grouping.get(id) ?? []);
  const groups = [...new Set(found)].sort();
  const numbers = new Map(groups.map((group, index) => [group, index]));
  return { groups, labels: Int32Array.from(ids, (id) => numbers.get(grouping.get(id) ?? "") ?? -1) };
}
