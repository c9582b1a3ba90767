// Connected pieces: a community in two parts is two communities.
import type { Adjacency } from "../adjacency.ts";
import { at } from "../at.ts";

/** Splits each group of actors into what hangs together within it; members rise, pieces keep the groups' order. */
export function pieces(ties: Adjacency, groups: readonly (readonly number[])[]): number[][] {
  const group = new Int32Array(ties.size).fill(-1);
  groups.forEach((members, index) => {
    for (const member of members) group[member] = index;
  });
  const found: number[][] = [];
  groups.forEach((members, index) => {
    for (const start of members) {
      if (at(group, start) !== index) continue;
      const piece = [start];
      group[start] = -1;
      // The list grows while it is walked.
      for (const node of piece) {
        const end = at(ties.offsets, node + 1);
        for (let slot = at(ties.offsets, node); slot < end; slot++) {
          const next = at(ties.targets, slot);
          if (at(group, next) !== index) continue;
          group[next] = -1;
          piece.push(next);
        }
      }
      found.push(piece.sort((a, b) => a - b));
    }
  });
  return found;
}
