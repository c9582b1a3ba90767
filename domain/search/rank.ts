// Ordering of the candidates that a store or the replica found: the same list everywhere.

import { distance } from "fastest-levenshtein";
import { fold, foldLoose, trigrams } from "./fold.ts";

export type SearchEntry = Readonly<{ id: string; names: readonly string[] }>;

/** `score` is in (0, 6]: its whole part tells the way of matching, the rest how much of the name was asked for. */
export type SearchHit = Readonly<{ id: string; score: number; matched: string }>;

const tiers = { wholeName: 5, anyWord: 4, contained: 3, oneLetterOff: 2, alike: 1 } as const;

/** A name is alike when this share of the query's trigrams is in it. */
const leastAlike = 0.4;

/**
 * The entries that answer the query, best first: start of a whole name, then start of any word (every word of the
 * query starts a word of the name), then contained, then one letter off (whole name or word by word; words of four
 * letters or more), then sharing enough trigrams. Names are compared folded, and without å, ä, ö where the exact
 * letters do not decide. Equal scores go by matched name, then id; both by code point, so that every machine agrees.
 * @param limit the most hits to give
 * @returns for each entry its best name only; an empty query finds nothing
 */
export function search(query: string, entries: readonly SearchEntry[], limit: number): SearchHit[] {
  const asked = { exact: fold(query), loose: foldLoose(query) };
  if (asked.loose === "") return [];
  const hits = entries.flatMap((entry) => bestName(asked, entry) ?? []);
  return hits.sort(compareHits).slice(0, Math.max(0, limit));
}

type Asked = Readonly<{ exact: string; loose: string }>;

function bestName(asked: Asked, { id, names }: SearchEntry): SearchHit | undefined {
  let best: SearchHit | undefined;
  for (const matched of names) {
    const score = scoreOf(asked, matched);
    if (score === 0) continue;
    const hit = { id, score, matched };
    if (best === undefined || compareHits(hit, best) < 0) best = hit;
  }
  return best;
}

function scoreOf(asked: Asked, name: string): number {
  const loose = foldLoose(name);
  const tier = tierOf(asked.loose, loose);
  if (tier === 0) return 0;
  const share = tier === tiers.alike ? alike(asked.loose, loose) : shareOf(asked.loose, loose);
  const letters = fold(name).includes(asked.exact) ? 0.1 : 0;
  return tier + 0.9 * share + letters;
}

function tierOf(query: string, name: string): number {
  if (name.startsWith(query)) return tiers.wholeName;
  const asked = query.split(" ");
  const words = name.split(" ");
  if (asked.every((part) => words.some((word) => word.startsWith(part)))) return tiers.anyWord;
  if (name.includes(query)) return tiers.contained;
  if (oneLetterOff(query, name)) return tiers.oneLetterOff;
  if (asked.every((part) => words.some((word) => word.startsWith(part) || oneLetterOff(part, word)))) {
    return tiers.oneLetterOff;
  }
  return alike(query, name) >= leastAlike ? tiers.alike : 0;
}

function oneLetterOff(query: string, text: string): boolean {
  if (query.length < 4 || Math.abs(query.length - text.length) > 1) return false;
  return distance(query, text) <= 1;
}

function alike(query: string, name: string): number {
  const asked = trigrams(query);
  const known = new Set(trigrams(name));
  return asked.filter((piece) => known.has(piece)).length / asked.length;
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
