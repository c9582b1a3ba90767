// One tie in ten is hidden; how well do the scores find it again?
import { at } from "../../domain/analysis/at.ts";
import { deliberate } from "../../domain/analysis/deliberate.ts";
import { closePairs } from "../../domain/analysis/introductions/close.ts";
import { groupsOf } from "../../domain/analysis/introductions/groups.ts";
import { adamicAdar } from "../../domain/analysis/introductions/likely.ts";
import { introductionSettings } from "../../domain/analysis/introductions/settings.ts";
import { neighbours } from "../../domain/analysis/measures/neighbours.ts";
import type { Network } from "../../domain/analysis/network.ts";
import { defaultSettings } from "../../domain/analysis/proposals/settings.ts";
import { themeSimilarity } from "../../domain/analysis/proposals/similarity.ts";
import { type Random, seeded, shuffled } from "../../domain/analysis/random.ts";

export interface Found {
  /** P(a hidden tie scores above a random pair that is not tied), equals counting half. */
  readonly auc: number;
  /** The same against pairs that are two steps apart, of the hidden ties that are. */
  readonly near: number;
  /** Share of the best pairs, as many as were hidden, that were hidden. */
  readonly precision: number;
  /** Share of the actors with a hidden tie that find one among their five best. */
  readonly hit: number;
}

export interface HeldOut {
  readonly adamicAdar: Found;
  readonly allocation: Found;
  readonly ours: Found;
  /** Precision of a draw at random among the pairs that have any score. */
  readonly chance: number;
}

type Score = (pair: { key: number; allocation: number; score: number }) => number;

/** Means over `seeds` splits. Proposals are computed without the hidden ties. */
export function heldOut(network: Network, seeds: readonly number[]): HeldOut {
  const all = seeds.map((seed) => split(network, seeded(seed)));
  const mean = (of: (one: HeldOut) => number) => all.reduce((sum, one) => sum + of(one), 0) / all.length;
  const found = (of: (one: HeldOut) => Found): Found => ({
    auc: mean((one) => of(one).auc),
    near: mean((one) => of(one).near),
    precision: mean((one) => of(one).precision),
    hit: mean((one) => of(one).hit),
  });
  return {
    adamicAdar: found((one) => one.adamicAdar),
    allocation: found((one) => one.allocation),
    ours: found((one) => one.ours),
    chance: mean((one) => one.chance),
  };
}

function split(network: Network, random: Random): HeldOut {
  const order = shuffled(network.ties.length, random);
  const hiddenRows = new Set(order.slice(0, Math.round(network.ties.length / 10)));
  const seen = { actors: network.actors, ties: network.ties.filter((_, row) => !hiddenRows.has(row)) };
  const found = deliberate(seen, defaultSettings);
  if (found === "cancelled") throw new Error("nobody cancelled");
  const { input, result } = found;
  const size = input.ids.length;
  const place = new Map(input.ids.map((id, index) => [id, index]));
  const pairs = closePairs({
    input,
    groups: groupsOf(input, result.proposals, []),
    similarity: themeSimilarity(input.themes),
    lambda: result.settings.lambda,
    matches: new Map(),
    hints: new Map(),
    common: new Map(),
    settings: introductionSettings,
  }).map(({ a, b, allocation, score }) => ({ key: a * size + b, allocation, score }));
  const tied = new Set<number>();
  for (let actor = 0; actor < size; actor++)
    for (const other of neighbours(input.ties, actor)) tied.add(actor * size + other);
  const hidden = new Set(
    [...hiddenRows].flatMap((row) => {
      const tie = network.ties[row];
      const [a, b] = [place.get(tie?.from ?? ""), place.get(tie?.to ?? "")];
      return a === undefined || b === undefined ? [] : [Math.min(a, b) * size + Math.max(a, b)];
    }),
  );
  const free = (key: number) => !tied.has(key) && !hidden.has(key);
  const strangers: number[] = [];
  while (strangers.length < 20_000) {
    const [a, b] = [Math.floor(random.next() * size), Math.floor(random.next() * size)];
    const key = Math.min(a, b) * size + Math.max(a, b);
    if (a !== b && free(key)) strangers.push(key);
  }
  const near = pairs.filter(({ allocation }) => allocation > 0).map(({ key }) => key);
  const judge = (score: Score): Found => {
    const scores = new Map(pairs.map((pair) => [pair.key, score(pair)]));
    const of = (key: number) => scores.get(key) ?? 0;
    const isNear = new Set(near);
    return {
      auc: above([...hidden].map(of), strangers.map(of)),
      near: above([...hidden].filter((key) => isNear.has(key)).map(of), near.filter(free).map(of)),
      ...best(scores, hidden, size),
    };
  };
  const adamic = new Map(
    near.map((key) => [key, adamicAdar(input.ties, Math.floor(key / size), key % size)]),
  );
  return {
    adamicAdar: judge(({ key }) => adamic.get(key) ?? 0),
    allocation: judge(({ allocation }) => allocation),
    ours: judge(({ score }) => score),
    chance: pairs.filter(({ key }) => hidden.has(key)).length / pairs.length,
  };
}

/** Mann and Whitney's U as a share. */
function above(wanted: readonly number[], others: readonly number[]): number {
  const rising = Float64Array.from(others).sort();
  const below = (value: number, orEqual: boolean): number => {
    let [low, high] = [0, rising.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const cell = at(rising, middle);
      if (cell < value || (orEqual && cell === value)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const sum = wanted.reduce((total, value) => total + (below(value, false) + below(value, true)) / 2, 0);
  return sum / (wanted.length * rising.length);
}

function best(scores: ReadonlyMap<number, number>, hidden: ReadonlySet<number>, size: number) {
  const ranked = [...scores].filter(([, score]) => score > 0).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const found = ranked.slice(0, hidden.size).filter(([key]) => hidden.has(key)).length;
  const offered = new Map<number, number>();
  const wanted = new Set([...hidden].flatMap((key) => [Math.floor(key / size), key % size]));
  const hit = new Set<number>();
  for (const [key] of ranked) {
    for (const actor of [Math.floor(key / size), key % size]) {
      const count = offered.get(actor) ?? 0;
      if (count >= 5) continue;
      offered.set(actor, count + 1);
      if (hidden.has(key)) hit.add(actor);
    }
  }
  return { precision: found / hidden.size, hit: hit.size / wanted.size };
}
