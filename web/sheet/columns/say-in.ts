import type { Language } from "../../../domain/vocabulary/languages.ts";
import type { WordKey } from "../../../domain/words/keys.ts";
import { say } from "../../../domain/words/say.ts";

/** A word of the domain in a language. In the page a language that was not fetched is spoken in the one that was. */
export function sayIn(key: WordKey, language: Language): string {
  return say(language, key);
}
