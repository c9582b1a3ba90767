// Pairs who plausibly should know each other: shared contacts, the same circle, a need that an offer meets.
import { at } from "../at.ts";
import { tied } from "../measures/neighbours.ts";
import type { Canonical } from "../proposals/canonical.ts";
import type { Similarity } from "../proposals/similarity.ts";
import { pairKey } from "./acquaintance.ts";
import type { Groups } from "./groups.ts";
import type { Hint } from "./hints.ts";
import { eachWays } from "./likely.ts";
import { numberKey, type PairMatch } from "./need-match.ts";
import type { IntroductionSettings } from "./settings.ts";

/** What the lists are made of. */
export interface Ground {
  readonly input: Canonical;
  readonly groups: Groups;
  readonly similarity: Similarity;
  /** How far themes count in this network, 0 to 1. */
  readonly lambda: number;
  /** By `numberKey`. */
  readonly matches: ReadonlyMap<number, PairMatch>;
  /** By `numberKey`. */
  readonly hints: ReadonlyMap<number, Hint>;
  /** Initiatives and gatherings of both that don't make them acquainted, by `pairKey`. */
  readonly common: ReadonlyMap<string, readonly string[]>;
  readonly settings: IntroductionSettings;
}

export interface ClosePair {
  /** Numbers of the two, a < b. */
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly allocation: number;
  readonly paths: number;
  /** Lesser stability of the two in the group they are both in; 0 where in none together. */
  readonly same: number;
  readonly likeness: number;
  readonly match: number;
  /** An offer on the other's theme in a network of both, 0 to 1. */
  readonly hint: number;
  /** 1, or what is left where both took part in the same thing. */
  readonly met: number;
}

/**
 * Every pair with shared contacts, in the same group, or three steps apart with a need that the other meets, untied:
 * score (RA + w_paths L3 + w_same same + w_likeness λ likeness) (1 + max(w_match match, w_hint hint)) met, above 0. In
 * order of a, then b.
 */
export function closePairs(ground: Ground): ClosePair[] {
  const { input, groups, similarity, lambda, matches, hints, common, settings } = ground;
  const { weights } = settings;
  const { ties } = input;
  const size = input.ids.length;
  const members = Map.groupBy(groups.of.keys(), (actor) => at(groups.of, actor));
  const meets = Map.groupBy(matches.keys(), (key) => Math.floor(key / size));
  const pairs: ClosePair[] = [];
  eachWays(ties, settings.hub, (a, { near, allocation, paths }) => {
    const own = at(groups.of, a);
    const beside = own < 0 ? [] : (members.get(own) ?? []).filter((b) => b > a);
    const far = (meets.get(a) ?? []).map((key) => key % size).filter((b) => at(paths, b) > 0);
    const more = [...beside, ...far].filter((b) => at(allocation, b) === 0 && !tied(ties, a, b));
    const candidates = more.length === 0 ? near : [...new Set([...near, ...more])].sort((x, y) => x - y);
    for (const b of candidates) {
      const together = own >= 0 && at(groups.of, b) === own;
      const same = together ? Math.min(at(groups.stability, a), at(groups.stability, b)) : 0;
      const match = matches.get(numberKey(size, a, b))?.value ?? 0;
      const likeness = lambda === 0 ? 0 : similarity(a, b);
      const base =
        at(allocation, b) +
        weights.paths * at(paths, b) +
        weights.same * same +
        weights.likeness * lambda * likeness;
      const hint = hints.get(numberKey(size, a, b))?.value ?? 0;
      const met = common.has(pairKey(input.ids[a] ?? "", input.ids[b] ?? "")) ? settings.met : 1;
      const score = base * (1 + Math.max(weights.match * match, weights.hint * hint)) * met;
      if (score > 0)
        pairs.push({
          a,
          b,
          score,
          allocation: at(allocation, b),
          paths: at(paths, b),
          same,
          likeness,
          match,
          hint,
          met,
        });
    }
  });
  return pairs;
}
