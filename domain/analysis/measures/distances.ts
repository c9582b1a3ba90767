// How many steps it is from one actor to another. `?? 0` is for the types: no index here leaves its array.
import type { Adjacency } from "../adjacency.ts";

export interface Distances {
  /** Mean steps between two actors that can reach each other; null where no two can. */
  readonly meanPath: number | null;
  /** Most steps between two that can reach each other; null where no two can. */
  readonly diameter: number | null;
  /** Mean of 1 / steps over all pairs, 0 where there is no way, 0 to 1: fit for networks in parts. Null below two. */
  readonly efficiency: number | null;
  /** For each actor, the share of all actors within two steps, itself included, 0 to 1. */
  readonly reach: Float64Array;
  /** Mean of these; null without actors. */
  readonly meanReach: number | null;
}

/**
 * One breadth-first search from each actor; time grows with actors x ties. Strength of ties plays no part.
 * Sources: Wasserman & Faust 1994, chapter 4; efficiency: Latora & Marchiori 2001, doi 10.1103/PhysRevLett.87.198701;
 * two-step reach: Kumu's metric of that name.
 */
export function distances({ size, offsets, targets }: Adjacency): Distances {
  const steps = new Int32Array(size);
  const seen = new Int32Array(size).fill(-1);
  const queue = new Int32Array(size);
  const reach = new Float64Array(size);
  // How many ordered pairs are so many steps apart: whole numbers, so that no order of adding shows.
  const pairs: number[] = [];
  for (let start = 0; start < size; start++) {
    seen[start] = start;
    steps[start] = 0;
    queue[0] = start;
    let tail = 1;
    let near = 0;
    for (let head = 0; head < tail; head++) {
      const actor = queue[head] ?? 0;
      const far = steps[actor] ?? 0;
      if (far > 0) pairs[far] = (pairs[far] ?? 0) + 1;
      if (far <= 2) near++;
      for (let slot = offsets[actor] ?? 0; slot < (offsets[actor + 1] ?? 0); slot++) {
        const next = targets[slot] ?? 0;
        if (seen[next] === start) continue;
        seen[next] = start;
        steps[next] = far + 1;
        queue[tail++] = next;
      }
    }
    reach[start] = near / size;
  }
  let count = 0;
  let sum = 0;
  let inverse = 0;
  pairs.forEach((many, far) => {
    count += many;
    sum += many * far;
    inverse += many / far;
  });
  const possible = size * (size - 1);
  return {
    meanPath: count === 0 ? null : sum / count,
    diameter: count === 0 ? null : pairs.length - 1,
    efficiency: possible === 0 ? null : inverse / possible,
    reach,
    meanReach: size === 0 ? null : reach.reduce((total, share) => total + share, 0) / size,
  };
}
