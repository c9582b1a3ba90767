import { enAsking } from "./en/asking.words.ts";
import { enExplanations } from "./en/explanations.words.ts";
import { enHistory } from "./en/history.words.ts";
import { enRefusals } from "./en/refusals.words.ts";
import { enTies } from "./en/ties.words.ts";
import { enVocabulary } from "./en/vocabulary.words.ts";
import type { WordKey } from "./keys.ts";
import type { Phrases } from "./speak.ts";

/** All the words of the domain in English. */
export const en: Phrases<WordKey> = {
  ...enVocabulary,
  ...enTies,
  ...enRefusals,
  ...enExplanations,
  ...enAsking,
  ...enHistory,
};
