// How many steps it is to everybody near, a few steps far, and the way there.
import type { Adjacency } from "../adjacency.ts";
import { at } from "../at.ts";

/**
 * Steps between two actors, -1 where more than `most` (at most 4). `rows`: whom each hands on to (`handedOn`): ways
 * through a hub lead over its strongest ties only. Quick when asked for one actor again and again.
 */
export function stepsBetween(rows: readonly Int32Array[], most: number): (a: number, b: number) => number {
  const near = new Int32Array(rows.length).fill(-1);
  const marked = new Int32Array(rows.length).fill(-1);
  let center = -1;
  let asked = 0;
  const gather = (start: number): number[] => {
    const reached = [start];
    asked++;
    marked[start] = asked;
    let from = 0;
    for (let step = 0; step < 2; step++) {
      const end = reached.length;
      for (; from < end; from++) {
        for (const other of rows[reached[from] ?? 0] ?? []) {
          if (marked[other] === asked) continue;
          marked[other] = asked;
          reached.push(other);
        }
      }
      ends[step] = reached.length;
    }
    return reached;
  };
  const ends = [0, 0];
  return (a, b) => {
    if (a !== center) {
      near.fill(-1);
      gather(a).forEach((actor, index) => {
        near[actor] = index === 0 ? 0 : index < (ends[0] ?? 0) ? 1 : 2;
      });
      center = a;
    }
    let least = most + 1;
    gather(b).forEach((actor, index) => {
      const there = at(near, actor);
      const here = index === 0 ? 0 : index < (ends[0] ?? 0) ? 1 : 2;
      if (there >= 0) least = Math.min(least, there + here);
    });
    return least > most ? -1 : least;
  };
}

/**
 * The shortest way from a to b whose weakest tie is strongest (equals: whose ties are strongest together, then the way
 * over lesser actors), both ends included; null where there is none of `most` steps or fewer.
 */
export function strongestWay(
  graph: Adjacency,
  rows: readonly Int32Array[],
  { a, b, most }: { a: number; b: number; most: number },
): number[] | null {
  // From b, so that the way is told from a on.
  let layer = new Map<number, Leg>([[b, { weakest: Number.POSITIVE_INFINITY, sum: 0, next: -1 }]]);
  const known = new Map(layer);
  for (let step = 0; step < most && !known.has(a); step++) {
    const following = new Map<number, Leg>();
    for (const [actor, leg] of [...layer].sort((x, y) => x[0] - y[0])) {
      for (const other of rows[actor] ?? []) {
        if (known.has(other)) continue;
        const weight = weightOf(graph, actor, other);
        const through = { weakest: Math.min(leg.weakest, weight), sum: leg.sum + weight, next: actor };
        const best = following.get(other);
        if (best === undefined || stronger(through, best)) following.set(other, through);
      }
    }
    for (const [actor, leg] of following) known.set(actor, leg);
    layer = following;
  }
  if (!known.has(a)) return null;
  const way = [a];
  for (let actor = known.get(a)?.next ?? -1; actor >= 0; actor = known.get(actor)?.next ?? -1)
    way.push(actor);
  return way;
}

interface Leg {
  readonly weakest: number;
  readonly sum: number;
  readonly next: number;
}

function stronger(one: Leg, other: Leg): boolean {
  return one.weakest > other.weakest || (one.weakest === other.weakest && one.sum > other.sum);
}

/** Weight of the tie between two; 0 where there is none. */
export function weightOf(graph: Adjacency, a: number, b: number): number {
  const begin = at(graph.offsets, a);
  const slot = graph.targets.subarray(begin, at(graph.offsets, a + 1)).indexOf(b);
  return slot < 0 ? 0 : at(graph.weights, begin + slot);
}
