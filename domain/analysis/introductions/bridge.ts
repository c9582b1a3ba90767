// Pairs over a structural hole: of two groups that hardly meet, with something to give each other.
import { at } from "../at.ts";
import { constraint, constraintWith } from "../measures/constraint.ts";
import { alikeTo } from "./alike.ts";
import type { Ground } from "./close.ts";
import { handedOn } from "./likely.ts";
import { stepsBetween } from "./steps.ts";

export interface BridgePair {
  /** Numbers of the two, a < b. */
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly likeness: number;
  readonly match: number;
  /** Share of the tie weight to be expected between the two groups that is missing, 0 to 1, and the ties there are. */
  readonly gap: number;
  readonly ties: number;
  /** Mean share by which Burt's constraint of the two would fall, 0 to 1. */
  readonly gain: number;
  /** Steps between them, 2 to `bridge.steps`. */
  readonly steps: number;
}

/** Most pairs of each actor that are looked at more closely. */
const CLOSER = 8;
/** Pairs found for each that a list may hold: some fall to the cap, or were answered already. */
const SPARE = 10;
/** A new tie begins as acquaintances': the weight of strength 1. */
const NEW_TIE = 1;

/**
 * Pairs of different groups, untied and at most `bridge.steps` apart, whose themes are alike or whose needs meet: score
 * max(likeness, match) x gap x (gain, and 1 more where the groups have fewer than `bridge.ties` ties). Highest first,
 * equals by a, then b; no more than a list of `limit` can need. Likeness counts whether or not themes go with ties here:
 * to differ from habit is the point.
 * Source: brokerage as the fall of constraint, Burt 1992, Structural Holes, chapter 2.
 */
export function bridgePairs(ground: Ground): BridgePair[] {
  const { settings } = ground;
  const { ties } = ground.input;
  const steps = stepsBetween(handedOn(ties, settings.hub), settings.bridge.steps);
  const now = new Map<number, number>();
  const fall = (actor: number, to: number): number => {
    const before = now.get(actor) ?? constraint(ties, actor) ?? 0;
    now.set(actor, before);
    const after = constraintWith(ties, actor, { to, weight: NEW_TIE });
    return before === 0 ? 0 : Math.max(0, (before - after) / before);
  };
  const wanted = SPARE * settings.limit;
  const pairs: BridgePair[] = [];
  // Highest possible score first: once enough are found that no later one can beat, the rest need no closer look.
  const scores: number[] = [];
  for (const { most, a, b, likeness, match, gap, ties: between } of promising(ground)) {
    if (scores.length >= wanted && (scores[wanted - 1] ?? 0) > most) break;
    const far = steps(a, b);
    if (far < 2) continue;
    const gain = (fall(a, b) + fall(b, a)) / 2;
    const score = Math.max(likeness, match) * gap * (gain + apart(ground, between));
    if (!(score > 0)) continue;
    pairs.push({ a, b, score, likeness, match, gap, ties: between, gain, steps: far });
    insert(scores, score, wanted);
  }
  return pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

interface Prospect {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
  readonly match: number;
  readonly gap: number;
  readonly ties: number;
  /** The score it can have at most. */
  readonly most: number;
}

/** For each actor the pairs that can score highest, all of them together by what they can score, highest first. */
function promising(ground: Ground): Prospect[] {
  const { groups, settings, input } = ground;
  const { least } = settings.bridge;
  const alike = alikeTo(ground);
  // A new tie leaves of all old shares s / (s + 1): constraint can't fall further than by the square of that.
  const ceiling = input.ties.strengths.map((strength) => 1 - (strength / (strength + NEW_TIE)) ** 2);
  const members = Map.groupBy(groups.of.keys(), (actor) => at(groups.of, actor));
  const all: Prospect[] = [];
  for (const [own, list] of members) {
    if (own < 0) continue;
    const rest = groups.ids.map((_, other) =>
      other === own ? { ties: 0, gap: 0 } : groups.between(own, other),
    );
    const gaps = Float64Array.from(rest, ({ gap }) => gap);
    const aparts = Float64Array.from(rest, ({ ties }) => apart(ground, ties));
    for (const a of list) {
      const { found, count, likeness, match } = alike(a);
      const best: Prospect[] = [];
      let bar = 0;
      for (let index = 0; index < count; index++) {
        const b = at(found, index);
        const benefit = Math.max(at(likeness, b), at(match, b));
        if (benefit < least) continue;
        const group = at(groups.of, b);
        if (group < 0) continue;
        const most = benefit * at(gaps, group) * ((at(ceiling, a) + at(ceiling, b)) / 2 + at(aparts, group));
        if (most === 0 || most < bar) continue;
        best.push({
          a,
          b,
          likeness: at(likeness, b),
          match: at(match, b),
          gap: at(gaps, group),
          ties: rest[group]?.ties ?? 0,
          most,
        });
        if (best.length < 2 * CLOSER) continue;
        best.sort(highest).length = CLOSER;
        bar = best[CLOSER - 1]?.most ?? 0;
      }
      all.push(...best.sort(highest).slice(0, CLOSER));
    }
  }
  return all.sort(highest);
}

function highest(x: Prospect, y: Prospect): number {
  return y.most - x.most || x.a - y.a || x.b - y.b;
}

function apart({ settings }: Ground, ties: number): number {
  return ties < settings.bridge.ties ? 1 : 0;
}

/** Puts a value into falling values, of which at most so many are kept. */
function insert(falling: number[], value: number, most: number): void {
  let [low, high] = [0, falling.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((falling[middle] ?? 0) >= value) low = middle + 1;
    else high = middle;
  }
  falling.splice(low, 0, value);
  if (falling.length > most) falling.pop();
}
