// Phrases of a lexicon, found in the words of a line: "tek* yhteisty*" is two words that begin so,
// "*tieto*" a word with that in it.
import { type Token, tokensIn } from "../../search/inflected/tokens.ts";
import { type Language, languages } from "../../vocabulary/languages.ts";

export interface Phrase<Meaning> {
  words: readonly string[];
  meaning: Meaning;
}

/** A table of phrases by the first two letters of their first word. */
export type Phrasebook<Meaning> = ReadonlyMap<string, readonly Phrase<Meaning>[]>;

/** Phrases are loosely folded, bars between; the longest of those that fit is found. */
export function phrasebook<Meaning>(entries: readonly (readonly [string, Meaning])[]): Phrasebook<Meaning> {
  const book = new Map<string, Phrase<Meaning>[]>();
  for (const [phrases, meaning] of entries)
    for (const phrase of phrases.split("|")) {
      const words = phrase.trim().split(" ");
      const first = words[0] ?? "";
      const key = first.startsWith("*") ? "*" : first.replace("*", "").slice(0, 2);
      const held = book.get(key) ?? [];
      held.push({ words, meaning });
      book.set(key, held);
    }
  return book;
}

/** What the vocabulary itself calls each of a closed list, in three languages, as phrases. */
export function vocabularyPhrases<Key extends string, Meaning>(
  keys: readonly Key[],
  {
    word,
    meaning,
  }: { word: (language: Language, key: Key) => string; meaning: (key: Key, language: Language) => Meaning },
): (readonly [string, Meaning])[] {
  return languages.flatMap((language) =>
    keys.map((key) => {
      const words = tokensIn(word(language, key)).map((token) => token.word);
      return [words.join(" "), meaning(key, language)] as const;
    }),
  );
}

/** The longest phrase that begins at a token: how many tokens it takes and what it means. */
export function phraseAt<Meaning>(
  book: Phrasebook<Meaning>,
  tokens: readonly Token[],
  at: number,
): { count: number; meaning: Meaning } | null {
  let best: { count: number; words: number; letters: number; meaning: Meaning } | null = null;
  const first = tokens[at]?.word ?? "";
  for (const key of [first.slice(0, 2), first.slice(0, 1), "*"])
    for (const { words, meaning } of book.get(key) ?? []) {
      const letters = words.join("").length;
      const isLess: boolean =
        best !== null &&
        (words.length < best.words || (words.length === best.words && letters <= best.letters));
      const count: number = isLess ? 0 : fitting(words, tokens, at);
      if (count > 0) best = { count, words: words.length, letters, meaning };
    }
  return best;
}

/** Swedish puts who does it after the verb: "lär man tillsammans". */
const between = new Set(["man", "vi", "de", "han", "hon", "me", "he", "we", "they"]);

/** How many tokens the words of a phrase take; 0 where they don't fit. */
function fitting(words: readonly string[], tokens: readonly Token[], at: number): number {
  let next = at;
  for (const [i, word] of words.entries()) {
    if (i > 0 && between.has(tokens[next]?.word ?? "") && !fits(tokens[next]?.word, word)) next += 1;
    if (!fits(tokens[next]?.word, word)) return 0;
    next += 1;
  }
  return next - at;
}

function fits(word: string | undefined, pattern: string): boolean {
  if (word === undefined) return false;
  if (pattern.startsWith("*")) return word.includes(pattern.replaceAll("*", ""));
  return pattern.endsWith("*") ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}
