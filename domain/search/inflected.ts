// Names found in running text: inflected in Finnish, with Swedish and English genitives, misspelt, in another language,
// or in part. Built once from the nodes; each question is answered from tables.
import { distance } from "fastest-levenshtein";
import type { Node } from "../records/record.ts";
import { formsOf, type NameForm, type NameSort } from "./inflected/forms.ts";
import { isKindWord, isLegalForm, isTelling } from "./inflected/generic.ts";
import { type Token, tokensIn } from "./inflected/tokens.ts";
import { type WordMatch, WordTable } from "./inflected/words.ts";

export interface NameHit {
  id: string;
  /** The recorded name that was met. */
  name: string;
  /** `part`: some telling words of the name, one after the other. */
  as: NameSort | "part";
  inflected: boolean;
  /** Words of it that were misspelt by one slip each. */
  slips: number;
  /** In (0, 1]: recorded names before short ones before parts; each slip and each ending costs. */
  score: number;
}

/** A name met in a text: hits of the same words, best first; those of the first one's score are equally likely. */
export interface NameSpan {
  at: number;
  length: number;
  hits: readonly NameHit[];
}

const worth: Readonly<Record<NameHit["as"], number>> = { name: 1, otherName: 1, short: 0.95, part: 0.8 };
const cost = { inflected: 0.01, slip: 0.1, marks: 0.002, besides: 0.03 } as const;

type Place = readonly [form: number, position: number];

export class NameIndex {
  readonly #forms: NameForm[] = [];
  readonly #places = new Map<string, Place[]>();
  readonly #closed = new Map<string, number[]>();
  readonly #table = new WordTable();

  constructor(nodes: Iterable<Node>) {
    for (const node of nodes)
      for (const form of formsOf(node)) {
        const at = this.#forms.push(form) - 1;
        push(this.#closed, form.words.join(""), at);
        for (const [position, word] of form.words.entries()) {
          push(this.#places, word, [at, position]);
          this.#table.add(word);
        }
      }
  }

  /**
   * Whom a whole piece of text names, best first, one hit a node; empty where it names nobody. Words of a kind around
   * the name and legal forms don't count ("Omaan Tahtiin -yhdistyksen"). Misspellings are looked for only where nothing
   * was found without.
   */
  find(text: string): NameHit[] {
    const tokens = tokensIn(text).filter(({ word }) => !isLegalForm(word));
    if (tokens.length === 0) return [];
    for (const slips of [false, true]) {
      const hits = this.#ofAll(tokens, slips);
      if (hits.length > 0) return hits;
    }
    return [];
  }

  /**
   * The names in a running text that are surely names: recorded or short, no misspelling, the longest at each place,
   * never one within another.
   */
  scan(text: string): NameSpan[] {
    const tokens = tokensIn(text);
    const spans: NameSpan[] = [];
    for (let at = 0; at < tokens.length; ) {
      const met = this.#longest(tokens, at);
      const first = tokens[at];
      const last = met === null ? undefined : tokens[at + met.words - 1];
      if (met === null || first === undefined || last === undefined) {
        at += 1;
        continue;
      }
      spans.push({ at: first.at, length: last.at + last.length - first.at, hits: met.hits });
      at += met.words;
    }
    return spans;
  }

  /** Names that a text which names nobody may have meant, nearest first: to be offered, never assumed. */
  near(text: string, limit: number): NameHit[] {
    const asked = tokensIn(text)
      .filter(({ word }) => !isLegalForm(word))
      .map(({ word }) => word)
      .join("");
    if (asked.length < 4) return [];
    const most = Math.max(2, Math.floor(asked.length / 4));
    const found: NameHit[] = [];
    for (const [words, places] of this.#closed) {
      if (Math.abs(words.length - asked.length) > most) continue;
      const far = distance(words, asked);
      if (far > most) continue;
      for (const at of places) {
        const form = this.#forms[at];
        if (form !== undefined) found.push({ ...hitOf(form, form.sort), slips: far, score: 0.5 - far / 100 });
      }
    }
    return best(found).slice(0, limit);
  }

  #ofAll(tokens: readonly Token[], slips: boolean): NameHit[] {
    const found = [...this.#inOneWord(tokens)];
    const bounds = bare(tokens);
    for (const [from, till] of bounds) {
      const asked = tokens.slice(from, till);
      const besides = asked.length < tokens.length ? cost.besides : 0;
      for (const { count, hit } of this.#from(asked, slips))
        if (count === asked.length) found.push({ ...hit, score: hit.score - besides });
    }
    return best(found);
  }

  /** Names that are the same letters with other spaces (Pohjan kangas). */
  #inOneWord(tokens: readonly Token[]): NameHit[] {
    const head = tokens
      .slice(0, -1)
      .map(({ word }) => word)
      .join("");
    const whole = head + (tokens.at(-1)?.word ?? "");
    return (this.#closed.get(whole) ?? []).flatMap((at) => {
      const form = this.#forms[at];
      return form === undefined ? [] : [marked(hitOf(form, form.sort), form, tokens)];
    });
  }

  #longest(tokens: readonly Token[], at: number): { words: number; hits: NameHit[] } | null {
    let words = 0;
    let hits: NameHit[] = [];
    for (const { count, hit } of this.#from(tokens.slice(at, at + 14), false)) {
      if (hit.as === "part" || count < words) continue;
      if (count > words) hits = [];
      words = count;
      hits.push(hit);
    }
    return words === 0 ? null : { words, hits: best(hits) };
  }

  /** Every name, or part of one, that begins at the first token: how many tokens it takes. */
  #from(tokens: readonly Token[], slips: boolean): { count: number; hit: NameHit }[] {
    const first = tokens[0];
    if (first === undefined) return [];
    const later = new Map<number, Map<string, WordMatch>>();
    const matchOf = (position: number) => {
      const known = later.get(position);
      if (known !== undefined) return known;
      const word = tokens[position]?.word ?? "";
      const made = new Map([
        ...(slips ? this.#table.slips(word) : []).map((each): [string, WordMatch] => [each.word, each]),
        ...this.#table.forms(word).map((each): [string, WordMatch] => [each.word, each]),
      ]);
      later.set(position, made);
      return made;
    };
    const found: { count: number; hit: NameHit }[] = [];
    for (const start of matchOf(0).values())
      for (const [at, position] of this.#places.get(start.word) ?? []) {
        const form = this.#forms[at];
        if (form === undefined) continue;
        const matches = [start];
        while (position + matches.length < form.words.length && matches.length < tokens.length) {
          const next = matchOf(matches.length).get(form.words[position + matches.length] ?? "");
          if (next === undefined) break;
          matches.push(next);
        }
        const count = matches.length;
        const hit = hitFrom(form, matches, tokens.slice(0, count));
        if (hit !== null) found.push({ count, hit });
      }
    return found;
  }
}

/** The pieces of the tokens that may be the name: all of them, and without words of a kind before or after. */
function bare(tokens: readonly Token[]): (readonly [number, number])[] {
  let [from, till] = [0, tokens.length];
  while (from < till - 1 && (isKindWord(tokens[from]?.word ?? "") || tokens[from]?.word === "the")) from += 1;
  while (till > from + 1 && isKindWord(tokens[till - 1]?.word ?? "")) till -= 1;
  const starts = [...new Set([0, from])];
  const ends = [...new Set([tokens.length, till])];
  return starts.flatMap((start) => ends.map((end) => [start, end] as const)).filter(([a, b]) => b > a);
}

function hitFrom(form: NameForm, matches: readonly WordMatch[], tokens: readonly Token[]): NameHit | null {
  const whole = matches.length === form.words.length;
  if (!whole && !matches.some(({ word }) => isTelling(word))) return null;
  const slips = matches.filter((each) => each.slips > 0).length;
  // One misspelt word of a longer name is too little to know it by.
  if (!whole && slips > 0 && matches.length < 2) return null;
  // A misspelt name needs a word in it that tells, and a misspelt place a right word beside it.
  if (slips === matches.length && matches.every(({ word }) => !isTelling(word))) return null;
  const inflected = matches.some((each) => each.inflected) || tokens.some(({ bent }) => bent);
  const hit = hitOf(form, whole ? form.sort : "part");
  const score = hit.score - (inflected ? cost.inflected : 0) - slips * cost.slip;
  return marked({ ...hit, inflected, slips, score }, form, tokens);
}

/** A name typed without its marks is a little less sure than one typed with them. */
function marked(hit: NameHit, form: NameForm, tokens: readonly Token[]): NameHit {
  if (hit.inflected || hit.slips > 0 || hit.as === "part") return hit;
  const same = tokens.map(({ exact }) => exact).join(" ") === form.exact;
  return same ? hit : { ...hit, score: hit.score - cost.marks };
}

function hitOf(form: NameForm, as: NameHit["as"]): NameHit {
  return { id: form.id, name: form.name, as, inflected: false, slips: 0, score: worth[as] };
}

/** One hit a node, best first, equals by id. */
function best(hits: readonly NameHit[]): NameHit[] {
  const kept = new Map<string, NameHit>();
  for (const hit of hits) {
    const known = kept.get(hit.id);
    if (known === undefined || hit.score > known.score) kept.set(hit.id, hit);
  }
  return [...kept.values()].toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function push<Key, Item>(table: Map<Key, Item[]>, key: Key, item: Item): void {
  const held = table.get(key);
  if (held === undefined) table.set(key, [item]);
  else held.push(item);
}
