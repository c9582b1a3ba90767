// Chance by a seed, as tests that try much want to have it: the same seed asks the same.
import { seeded } from "../../domain/analysis/random.ts";

export interface Dice {
  /** 0 <= x < 1 */
  next(): number;
  /** A whole number, 0 <= x < below. */
  upTo(below: number): number;
  /** Whether it happens, so many times out of one. */
  odds(share: number): boolean;
  pick<T>(from: readonly [T, ...T[]]): T;
  /** One of a list that may be empty. */
  some<T>(from: readonly T[]): T | undefined;
}

export function dice(seed: number, stream = 0): Dice {
  const random = seeded(seed, stream);
  const next = () => random.next();
  const upTo = (below: number) => Math.floor(random.next() * below);
  return {
    next,
    upTo,
    odds: (share) => random.next() < share,
    pick: (from) => from[upTo(from.length)] ?? from[0],
    some: (from) => from[upTo(from.length)],
  };
}
