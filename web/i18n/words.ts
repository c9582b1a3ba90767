// The page's words: its own catalogue and, for what the domain names, the domain's.
import type { Refusal } from "../../domain/refusal.ts";
import type { Language } from "../../domain/vocabulary/languages.ts";
import type { WordKey } from "../../domain/words/keys.ts";
import { say, sayRefusal } from "../../domain/words/say.ts";
import { type Catalogue, speak, speakList, type Values } from "../../domain/words/speak.ts";
import { catalogue } from "./catalogue.ts";
import type { UiKey } from "./en.words.ts";

/** Everything a component needs to speak one language. */
export interface Words {
  language: Language;
  /** The page's own words. */
  ui(key: UiKey, values?: Values): string;
  /** The domain's words: kinds, sectors, strengths, fields. */
  say(key: WordKey, values?: Values): string;
  refusal(refusal: Refusal): string;
  list(items: readonly string[]): string;
}

const made = new Map<Language, Words>();

export function wordsIn(language: Language): Words {
  const known = made.get(language);
  if (known !== undefined) return known;
  const words: Words = {
    language,
    ui: (key, values) => speak(catalogue, language, values === undefined ? { key } : { key, values }),
    say: (key, values) => say(language, key, values),
    refusal: (refusal) => sayRefusal(language, refusal),
    list: (items) => speakList(language, items),
  };
  made.set(language, words);
  return words;
}

/** Words of a room of its own (a catalogue kept beside its components). */
export function speaker<Key extends string>(rooms: Catalogue<Key>, language: Language) {
  return (key: Key, values?: Values) =>
    speak(rooms, language, values === undefined ? { key } : { key, values });
}
