// The words that a person looks for on the page, in one language: tests find things by what is written on them.
import type { Language } from "../../domain/vocabulary/languages.ts";
import { apartWords } from "../../web/apart/apart.words.ts";
import { askWords } from "../../web/ask/ask.words.ts";
import { viewsWords } from "../../web/ask/views/views.words.ts";
import { mapWords } from "../../web/canvas/map.words.ts";
import { communityWords } from "../../web/community/community.words.ts";
import { historyWords } from "../../web/history/history.words.ts";
import { speaker, wordsIn } from "../../web/i18n/words.ts";
import { interviewWords } from "../../web/interview/interview.words.ts";
import { introductionWords } from "../../web/introductions/introductions.words.ts";
import { believingWords } from "../../web/proposals/believing.words.ts";
import { proposalWords } from "../../web/proposals/proposals.words.ts";
import { notesWords } from "../../web/quick/notes/notes.words.ts";
import { quickWords } from "../../web/quick/quick.words.ts";
import { roundsWords } from "../../web/rounds/rounds.words.ts";
import { sheetWords } from "../../web/sheet/sheet.words.ts";
import { mergeWords } from "../../web/tidy/merge/merge.words.ts";
import { tidyWords } from "../../web/tidy/tidy.words.ts";

export function wordsOf(language: Language) {
  const { ui, say, refusal } = wordsIn(language);
  return {
    ui,
    say,
    refusal,
    map: speaker(mapWords, language),
    ask: speaker(askWords, language),
    views: speaker(viewsWords, language),
    proposals: speaker(proposalWords, language),
    community: speaker(communityWords, language),
    believing: speaker(believingWords, language),
    interview: speaker(interviewWords, language),
    rounds: speaker(roundsWords, language),
    meet: speaker(introductionWords, language),
    quick: speaker(quickWords, language),
    notes: speaker(notesWords, language),
    tidy: speaker(tidyWords, language),
    merge: speaker(mergeWords, language),
    apart: speaker(apartWords, language),
    history: speaker(historyWords, language),
    sheet: speaker(sheetWords, language),
  };
}
