// Connected pieces: a community in two parts is two communities.
import type { Adjacency } from "../adjacency.ts";
import { at } from "../at.ts";

/** Splits each group of actors into what hangs together within it; members rise, pieces keep the groups' order. */
export function pieces(ties: Adjacency, groups: readonly (readonly number[])[]): number[][] {
  return groups.flatMap((members) => {
    const left = new Set(members);
    const found: number[][] = [];
    for (const start of members) {
      if (!left.delete(start)) continue;
      const piece = [start];
      // The list grows while it is walked.
      for (const node of piece) {
        const end = at(ties.offsets, node + 1);
        for (let slot = at(ties.offsets, node); slot < end; slot++) {
          const next = at(ties.targets, slot);
          if (left.delete(next)) piece.push(next);
        }
      }
      found.push(piece.sort((a, b) => a - b));
    }
    return found;
  });
}
