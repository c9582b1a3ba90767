// Pairs with something to give each other: alike by themes, or with a need that an offer meets.
// `?? 0` is for the types: no index here leaves its array. A checked read would cost a third of the time.
import { themeVectors } from "../proposals/similarity.ts";
import type { Ground } from "./close.ts";

export interface AlikeTo {
  /** Actors after this one that share a theme with it or a match, in no order; the first `count` count. */
  readonly found: Int32Array;
  readonly count: number;
  /** Likeness to each of them, as `themeSimilarity` has it. */
  readonly likeness: Float64Array;
  /** How well needs of the two meet, 0 where they do not. */
  readonly match: Float64Array;
}

/**
 * Gives, for an actor, all after it that are somewhat alike or matched; the arrays are used again at the next call.
 * Found through shared themes: time grows with how many have each of them.
 */
export function alikeTo({ input, matches }: Ground): (actor: number) => AlikeTo {
  const size = input.ids.length;
  const { vectors, rarity, lengths } = themeVectors(input.themes);
  const having: number[][] = Array.from(rarity, () => []);
  vectors.forEach((vector, actor) => {
    for (const theme of vector) having[theme]?.push(actor);
  });
  const matched = Map.groupBy(matches, ([key]) => Math.floor(key / size));
  const found = new Int32Array(size);
  const likeness = new Float64Array(size);
  const match = new Float64Array(size);
  const seen = new Int32Array(size).fill(-1);
  return (actor) => {
    let count = 0;
    for (const [key, { value }] of matched.get(actor) ?? []) {
      const other = key % size;
      seen[other] = actor;
      likeness[other] = 0;
      match[other] = value;
      found[count++] = other;
    }
    for (const theme of vectors[actor] ?? []) {
      const weight = rarity[theme] ?? 0;
      const list = having[theme] ?? [];
      // Rising: those before this one have met it already.
      for (let index = list.length - 1; index >= 0; index--) {
        const other = list[index] ?? 0;
        if (other <= actor) break;
        if (seen[other] !== actor) {
          seen[other] = actor;
          likeness[other] = 0;
          match[other] = 0;
          found[count++] = other;
        }
        likeness[other] = (likeness[other] ?? 0) + weight;
      }
    }
    for (let index = 0; index < count; index++) {
      const other = found[index] ?? 0;
      const scale = (lengths[actor] ?? 0) * (lengths[other] ?? 0);
      likeness[other] = scale === 0 ? 0 : (likeness[other] ?? 0) / scale;
    }
    return { found, count, likeness, match };
  };
}
