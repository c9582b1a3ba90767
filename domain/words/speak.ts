// The engine under every catalogue of words, the domain's and the web's: a key and its values become a sentence.

import type { Language } from "../vocabulary/languages.ts";

/** A sentence with `{placeholders}`; with two forms where the number `{count}` decides. */
export type Phrase = string | Readonly<{ one: string; other: string }>;

/** One language's phrases: a missing or an unknown key does not compile. */
export type Phrases<Key extends string> = Readonly<Record<Key, Phrase>>;

export type Catalogue<Key extends string> = Readonly<Record<Language, Phrases<Key>>>;

/** What stands for the placeholders. Numbers are written as the language writes them; pass a year as text. */
export type Values = Readonly<Record<string, string | number>>;

const plurals = byLanguage((language) => new Intl.PluralRules(language));
const numbers = byLanguage((language) => new Intl.NumberFormat(language, { useGrouping: "min2" }));
const lists = byLanguage((language) => new Intl.ListFormat(language, { type: "conjunction" }));

/**
 * The phrase of a key in a language, its placeholders filled. Names go in uninflected, so phrases are written to let
 * them ("Rahoittaa: {to}"). A placeholder without a value stays as it is written.
 */
export function speak<Key extends string>(
  catalogue: Catalogue<Key>,
  language: Language,
  { key, values = {} }: { key: Key; values?: Values },
): string {
  const phrase = catalogue[language][key];
  const text = typeof phrase === "string" ? phrase : phrase[pluralForm(language, values.count)];
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) return placeholder;
    return typeof value === "number" ? numbers[language].format(value) : value;
  });
}

/** Names in a row, as a sentence has them: "Diak, Sitra ja THL". */
export function speakList(language: Language, items: readonly string[]): string {
  return lists[language].format(items);
}

function pluralForm(language: Language, count: string | number | undefined): "one" | "other" {
  return plurals[language].select(Number(count)) === "one" ? "one" : "other";
}

function byLanguage<Tool>(make: (language: Language) => Tool): Readonly<Record<Language, Tool>> {
  return { fi: make("fi"), sv: make("sv"), en: make("en") };
}
