// Which words of the names a word of a line may be: the word itself, a form of it, or one slip away from a form.
import { placesNamed } from "../place-words.ts";
import { strippedOf } from "./endings.ts";
import { isKindWord } from "./generic.ts";
import { stemsOf } from "./stems.ts";

export interface WordMatch {
  word: string;
  inflected: boolean;
  /** Letters typed wrong, left out, put in, or two that changed places. */
  slips: 0 | 1;
}

/** Shorter words are one slip from anything. */
const shortest = 5;
/** A place's name may slip only in a word as long as this, and only beside another word that is right. */
const longPlace = 7;

export class WordTable {
  readonly #byStem = new Map<string, Set<string>>();
  readonly #known = new Set<string>();
  #byEdge: Map<string, string[]> | undefined;

  add(word: string): void {
    if (this.#known.has(word)) return;
    this.#known.add(word);
    this.#byEdge = undefined;
    for (const stem of stemsOf(word)) {
      const held = this.#byStem.get(stem);
      if (held === undefined) this.#byStem.set(stem, new Set([word]));
      else held.add(word);
    }
  }

  /** The words this one is, or is a form of. Digits are never bent. */
  forms(word: string): WordMatch[] {
    const found = new Map<string, WordMatch>();
    if (this.#known.has(word)) found.set(word, { word, inflected: false, slips: 0 });
    if (/\d/.test(word)) return [...found.values()];
    for (const stem of strippedOf(word))
      for (const each of this.#byStem.get(stem) ?? [])
        if (!found.has(each)) found.set(each, { word: each, inflected: true, slips: 0 });
    return [...found.values()];
  }

  /** The words one slip away from this one or from a stem of it, those vetoed left out (see `mayBe`). */
  slips(word: string): WordMatch[] {
    if (word.length < shortest || /\d/.test(word)) return [];
    const found = new Map<string, WordMatch>();
    for (const stem of strippedOf(word)) {
      if (stem.length < shortest - 1) continue;
      for (const each of this.#near(stem))
        if (oneSlip(stem, each))
          for (const known of this.#byStem.get(each) ?? [])
            if (!found.has(known) && known.length >= shortest && mayBe(word, known))
              found.set(known, { word: known, inflected: stem !== word, slips: 1 });
    }
    return [...found.values()];
  }

  /** Stems that begin or end with the same two letters: one slip cannot spoil both ends of a long enough word. */
  #near(stem: string): Iterable<string> {
    this.#byEdge ??= this.#edges();
    const first = this.#byEdge.get(`${stem.slice(0, 2)}…${stem.length}`) ?? [];
    const last = this.#byEdge.get(`…${stem.slice(-2)}${stem.length}`) ?? [];
    return new Set([...first, ...last]);
  }

  #edges(): Map<string, string[]> {
    const edges = new Map<string, string[]>();
    for (const stem of this.#byStem.keys())
      for (const length of [stem.length - 1, stem.length, stem.length + 1])
        for (const edge of [`${stem.slice(0, 2)}…${length}`, `…${stem.slice(-2)}${length}`]) {
          const held = edges.get(edge);
          if (held === undefined) edges.set(edge, [stem]);
          else held.push(stem);
        }
    return edges;
  }
}

/**
 * A slip must not make one place another, nor a word of a kind a name (PRODUCT: proposed, never assumed, where the
 * difference touches a place). A long word that names no place may be a misspelt place.
 */
function mayBe(asked: string, known: string): boolean {
  const [ours, theirs] = [placesNamed(asked), placesNamed(known)];
  if (ours.size > 0) return [...ours].some((place) => theirs.has(place));
  if (theirs.size > 0 && asked.length < longPlace) return false;
  return !isKindWord(asked) || isKindWord(known);
}

/** One letter changed, left out or put in, or two neighbours that changed places (Damerau 1964). */
export function oneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a === b) return false;
  let head = 0;
  while (head < short.length && short[head] === long[head]) head += 1;
  let tail = 0;
  while (tail < short.length - head && short.at(-1 - tail) === long.at(-1 - tail)) tail += 1;
  const rest = [short.slice(head, short.length - tail), long.slice(head, long.length - tail)] as const;
  if (rest[0].length + rest[1].length <= 2) return rest[0].length <= 1;
  return rest[0].length === 2 && rest[0] === `${rest[1].charAt(1)}${rest[1].charAt(0)}`;
}
