// Whom and which ties the shortest ways lead through. `?? 0` is for the types: no index here leaves its array.
import type { Adjacency } from "../adjacency.ts";

export interface Betweenness {
  /** Share of the pairs of others that an actor stands between, 0 to 1; 0 below three actors. */
  readonly actors: Float64Array;
  /** Share of all pairs whose shortest ways use a tie, 0 to 1, in the order of `eachTie`. */
  readonly ties: Float64Array;
}

/**
 * Betweenness of actors and ties by steps, strength left aside; where several ways are shortest, each counts its part.
 * Sources: Freeman 1977, doi 10.2307/3033543; computed as by Brandes 2001, doi 10.1080/0022250X.2001.9990249;
 * of ties: Girvan & Newman 2002, doi 10.1073/pnas.122653799. Normalised as in networkx: actors by 2 / ((n-1)(n-2)),
 * ties by 2 / (n(n-1)). Time grows with actors x ties.
 */
export function betweenness({ size, offsets, targets }: Adjacency): Betweenness {
  const actors = new Float64Array(size);
  const bySlot = new Float64Array(targets.length);
  const steps = new Int32Array(size);
  const ways = new Float64Array(size);
  const shares = new Float64Array(size);
  const order = new Int32Array(size);
  for (let start = 0; start < size; start++) {
    steps.fill(-1);
    ways.fill(0);
    shares.fill(0);
    steps[start] = 0;
    ways[start] = 1;
    order[0] = start;
    let tail = 1;
    for (let head = 0; head < tail; head++) {
      const actor = order[head] ?? 0;
      const far = (steps[actor] ?? 0) + 1;
      for (let slot = offsets[actor] ?? 0; slot < (offsets[actor + 1] ?? 0); slot++) {
        const next = targets[slot] ?? 0;
        if (steps[next] === -1) {
          steps[next] = far;
          order[tail++] = next;
        }
        if (steps[next] === far) ways[next] = (ways[next] ?? 0) + (ways[actor] ?? 0);
      }
    }
    for (let index = tail - 1; index > 0; index--) {
      const actor = order[index] ?? 0;
      const before = (steps[actor] ?? 0) - 1;
      const part = (1 + (shares[actor] ?? 0)) / (ways[actor] ?? 1);
      for (let slot = offsets[actor] ?? 0; slot < (offsets[actor + 1] ?? 0); slot++) {
        const previous = targets[slot] ?? 0;
        if (steps[previous] !== before) continue;
        const share = (ways[previous] ?? 0) * part;
        shares[previous] = (shares[previous] ?? 0) + share;
        bySlot[slot] = (bySlot[slot] ?? 0) + share;
      }
      actors[actor] = (actors[actor] ?? 0) + (shares[actor] ?? 0);
    }
  }
  // Every pair was walked from both ends.
  const actorScale = size < 3 ? 0 : 1 / ((size - 1) * (size - 2));
  const tieScale = size < 2 ? 0 : 1 / (size * (size - 1));
  return {
    actors: actors.map((sum) => sum * actorScale),
    ties: bothEnds({ size, offsets, targets }, bySlot).map((sum) => sum * tieScale),
  };
}

/** What was gathered at the two slots of each tie, added; one number a tie. */
function bothEnds(
  { size, offsets, targets }: Pick<Adjacency, "size" | "offsets" | "targets">,
  bySlot: Float64Array,
): Float64Array {
  const ties = new Float64Array(targets.length / 2);
  // Rows rise: seen from below, the other end's own slots for this tie come up in the same order.
  const mirrors = offsets.slice();
  let tie = 0;
  for (let actor = 0; actor < size; actor++) {
    for (let slot = offsets[actor] ?? 0; slot < (offsets[actor + 1] ?? 0); slot++) {
      const target = targets[slot] ?? 0;
      if (target < actor) continue;
      const mirror = mirrors[target] ?? 0;
      mirrors[target] = mirror + 1;
      ties[tie++] = (bySlot[slot] ?? 0) + (bySlot[mirror] ?? 0);
    }
  }
  return ties;
}
