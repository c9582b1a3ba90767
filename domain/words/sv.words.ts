import type { WordKey } from "./keys.ts";
import type { Phrases } from "./speak.ts";
import { svAsking } from "./sv/asking.words.ts";
import { svExplanations } from "./sv/explanations.words.ts";
import { svHistory } from "./sv/history.words.ts";
import { svRefusals } from "./sv/refusals.words.ts";
import { svTies } from "./sv/ties.words.ts";
import { svVocabulary } from "./sv/vocabulary.words.ts";

/** All the words of the domain in Swedish. */
export const sv: Phrases<WordKey> = {
  ...svVocabulary,
  ...svTies,
  ...svRefusals,
  ...svExplanations,
  ...svAsking,
  ...svHistory,
};
