// Ordering of the candidates that a store or the replica found: the same list everywhere.

import { fold, foldLoose, trigrams } from "./fold.ts";
import { beginsWithSlip, oneSlip } from "./slip.ts";
import { sameBent } from "./stems.ts";

export type SearchEntry = Readonly<{ id: string; names: readonly string[] }>;

/** `score` is in [1, 7): its whole part tells the way of matching, the rest how much of the name was asked for. */
export type SearchHit = Readonly<{ id: string; score: number; matched: string }>;

export const tiers = { wholeName: 6, anyWord: 5, contained: 4, bent: 3, oneSlip: 2, alike: 1 } as const;

/** A name is alike when this share of the query's trigrams is in it. */
const leastAlike = 0.4;

/**
 * The entries that answer the query, best first: start of a whole name, then start of any word (every word of the
 * query starts a word of the name), then contained, then the same words otherwise bent (Turussa: Turun), then one slip
 * off (whole name or word by word; words of four letters or more), then sharing enough trigrams. Names are compared folded, and without å, ä, ö where the exact
 * letters do not decide. Equal scores go by matched name, then id; both by code point, so that every machine agrees.
 * @param limit the most hits to give
 * @returns for each entry its best name only; an empty query finds nothing
 */
export function search(query: string, entries: readonly SearchEntry[], limit: number): SearchHit[] {
  const asked = folding(query);
  if (asked.loose === "") return [];
  const hits = entries.flatMap((entry) => bestName(asked, entry) ?? []);
  return hits.sort(compareHits).slice(0, Math.max(0, limit));
}

type Folded = Readonly<{
  exact: string;
  loose: string;
  words: readonly string[];
  pieces: ReadonlySet<string>;
}>;

/** Folding costs more than comparing, and who types asks the same entries letter by letter. */
const foldedNames = new WeakMap<SearchEntry, readonly (Folded & { name: string })[]>();

function namesOf(entry: SearchEntry): readonly (Folded & { name: string })[] {
  const known = foldedNames.get(entry);
  if (known) return known;
  const folded = entry.names.map((name) => ({ name, ...folding(name) }));
  foldedNames.set(entry, folded);
  return folded;
}

function folding(text: string): Folded {
  const loose = foldLoose(text);
  return { exact: fold(text), loose, words: loose.split(" "), pieces: new Set(trigrams(loose)) };
}

function bestName(asked: Folded, entry: SearchEntry): SearchHit | undefined {
  let best: SearchHit | undefined;
  for (const name of namesOf(entry)) {
    const score = scoreOf(asked, name);
    if (score === 0) continue;
    const hit = { id: entry.id, score, matched: name.name };
    if (best === undefined || compareHits(hit, best) < 0) best = hit;
  }
  return best;
}

function scoreOf(asked: Folded, name: Folded): number {
  const tier = tierOf(asked, name);
  if (tier === 0) return 0;
  const share = tier === tiers.alike ? alike(asked, name) : shareOf(asked.loose, name.loose);
  const letters = name.exact.includes(asked.exact) ? 0.09 : 0;
  return tier + 0.9 * share + letters;
}

function tierOf(asked: Folded, name: Folded): number {
  if (name.loose.startsWith(asked.loose)) return tiers.wholeName;
  if (asked.words.every((part) => name.words.some((word) => word.startsWith(part)))) return tiers.anyWord;
  if (name.loose.includes(asked.loose)) return tiers.contained;
  const every = (meets: (part: string, word: string) => boolean) =>
    asked.words.every((part) => name.words.some((word) => word.startsWith(part) || meets(part, word)));
  if (every(sameBent)) return tiers.bent;
  if (oneSlip(asked.loose, name.loose) || every(isSlipOf)) return tiers.oneSlip;
  return alike(asked, name) >= leastAlike ? tiers.alike : 0;
}

function isSlipOf(part: string, word: string): boolean {
  return oneSlip(part, word) || beginsWithSlip(part, word);
}

function alike(asked: Folded, name: Folded): number {
  let shared = 0;
  for (const piece of asked.pieces) if (name.pieces.has(piece)) shared++;
  return shared / asked.pieces.size;
}

function shareOf(query: string, name: string): number {
  return Math.min(query.length, name.length) / Math.max(query.length, name.length);
}

function compareHits(a: SearchHit, b: SearchHit): number {
  return b.score - a.score || compareText(a.matched, b.matched) || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
