// How far two actors meet each other's needs.

import { byCodeUnits } from "../proposals/canonical.ts";
import type { Match } from "../surroundings.ts";

export interface PairMatch {
  /** 0 to 1: harmonic mean of how well each meets the other, or, one way only, that one times `oneSided`. */
  readonly value: number;
  readonly oneSided: boolean;
  /** What meets what, best first; equals by need, then offer. */
  readonly matches: readonly Match[];
}

/** The same for a pair of numbered actors whichever comes first. */
export function numberKey(size: number, a: number, b: number): number {
  return Math.min(a, b) * size + Math.max(a, b);
}

/**
 * Pairs of actors with a match, by `numberKey` of their places in `ids`; others are left out. One way counts as its best
 * match: one need met is reason enough to meet.
 */
export function pairMatches(
  all: readonly Match[],
  { ids, oneSided }: { ids: readonly string[]; oneSided: number },
): Map<number, PairMatch> {
  const place = new Map(ids.map((id, index) => [id, index]));
  const byPair = Map.groupBy(all, ({ needs, offers }) => {
    const [a, b] = [place.get(needs), place.get(offers)];
    return a === undefined || b === undefined ? -1 : numberKey(ids.length, a, b);
  });
  byPair.delete(-1);
  return new Map(
    [...byPair].map(([key, list]) => {
      const [first] = list;
      const best = (forFirst: boolean) =>
        list.reduce(
          (most, { needs, cover }) => ((needs === first?.needs) === forFirst ? Math.max(most, cover) : most),
          0,
        );
      const [one, other] = [best(true), best(false)];
      const both = one > 0 && other > 0;
      return [
        key,
        {
          value: both ? (2 * one * other) / (one + other) : oneSided * Math.max(one, other),
          oneSided: !both,
          matches: list.toSorted(
            (a, b) => b.cover - a.cover || byCodeUnits(a.need, b.need) || byCodeUnits(a.offer, b.offer),
          ),
        },
      ];
    }),
  );
}
