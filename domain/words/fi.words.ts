import { fiAsking } from "./fi/asking.words.ts";
import { fiExplanations } from "./fi/explanations.words.ts";
import { fiHistory } from "./fi/history.words.ts";
import { fiRefusals } from "./fi/refusals.words.ts";
import { fiTies } from "./fi/ties.words.ts";
import { fiVocabulary } from "./fi/vocabulary.words.ts";
import type { WordKey } from "./keys.ts";
import type { Phrases } from "./speak.ts";

/** All the words of the domain in Finnish. */
export const fi: Phrases<WordKey> = {
  ...fiVocabulary,
  ...fiTies,
  ...fiRefusals,
  ...fiExplanations,
  ...fiAsking,
  ...fiHistory,
};
