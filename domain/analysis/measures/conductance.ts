// How closed a group is.
import type { Adjacency } from "../adjacency.ts";
import { at } from "../at.ts";

/**
 * Share of the weight of a group's ties that leads out of it, each tie inside counted from both ends, 0 (nothing leaves)
 * to 1; null where the group has no ties. It is networkx's `cut_size` / `volume`; networkx's own `conductance` takes the
 * lesser volume of group and rest, which is the same as long as the group is the lesser.
 * Source: Yang & Leskovec 2015, Defining and evaluating network communities, doi 10.1007/s10115-013-0693-z.
 */
export function conductance(graph: Adjacency, members: readonly number[]): number | null {
  const group = new Set(members);
  let volume = 0;
  let leaving = 0;
  for (const member of members) {
    for (let slot = at(graph.offsets, member); slot < at(graph.offsets, member + 1); slot++) {
      const weight = at(graph.weights, slot);
      volume += weight;
      if (!group.has(at(graph.targets, slot))) leaving += weight;
    }
  }
  return volume === 0 ? null : leaving / volume;
}
