// A value of a closed list, by its word in any of the three languages.
import { type Phrasebook, phraseAt } from "../../../domain/quick/lexicon/pattern.ts";
import { foldLoose } from "../../../domain/search/fold.ts";
import { tokensIn } from "../../../domain/search/inflected/tokens.ts";
import { oneSlip } from "../../../domain/search/slip.ts";
import { type Language, languages } from "../../../domain/vocabulary/languages.ts";

export interface Choices<Value extends string> {
  values: readonly Value[];
  word(value: Value, language: Language): string;
  /** By what else people call them. */
  called?(text: string): Value | null;
}

/** The meaning of a text that a phrasebook has as a whole. */
export function calledIn<Meaning>(book: Phrasebook<Meaning>): (text: string) => Meaning | null {
  return (text) => {
    const tokens = tokensIn(text);
    const met = phraseAt(book, tokens, 0);
    return met !== null && met.count === tokens.length ? met.meaning : null;
  };
}

/** Shorter beginnings could be anything. */
const shortest = 3;

/** The value that is meant: by its whole word, by what else it is called, by a beginning that only it has, or one slip off. */
export function readChoice<Value extends string>(text: string, list: Choices<Value>): Value | null {
  const asked = foldLoose(text);
  if (asked === "") return null;
  const named = wordsOf(list);
  const exact = named.find(({ folded }) => folded === asked)?.value;
  if (exact !== undefined) return exact;
  const key = list.values.find((value) => value.toLowerCase() === text.trim().toLowerCase());
  if (key !== undefined) return key;
  const called = list.called?.(text) ?? null;
  if (called !== null && list.values.includes(called)) return called;
  const begun = asked.length < shortest ? [] : named.filter(({ folded }) => folded.startsWith(asked));
  return sole(begun) ?? sole(named.filter(({ folded }) => oneSlip(asked, folded)));
}

/** The values in the reader's words, those that begin with the text first. */
export function wordsFor<Value extends string>(list: Choices<Value>, language: Language): string[] {
  return list.values.map((value) => list.word(value, language));
}

function wordsOf<Value extends string>({ values, word }: Choices<Value>) {
  return languages.flatMap((language) =>
    values.map((value) => ({ value, folded: foldLoose(word(value, language)) })),
  );
}

function sole<Value>(found: readonly { value: Value }[]): Value | null {
  const values = new Set(found.map(({ value }) => value));
  const [only] = values;
  return values.size === 1 && only !== undefined ? only : null;
}
