import { expect, test } from "vitest";
import { languages } from "../../../domain/vocabulary/languages.ts";
import { historyWords } from "../../../web/history/history.words.ts";
import { mergeWords } from "../../../web/tidy/merge/merge.words.ts";
import { tidyWords } from "../../../web/tidy/tidy.words.ts";

test.each([
  ["the page", tidyWords],
  ["the merge", mergeWords],
  ["the history", historyWords],
])("%s is filled in alike in every language", (_, words) => {
  const holes = (phrases: object) =>
    Object.fromEntries(
      Object.entries(phrases).map(([key, phrase]) => [
        key,
        [...new Set(JSON.stringify(phrase).match(/\{\w+\}/g))].toSorted(),
      ]),
    );
  for (const language of languages) expect(holes(words[language])).toEqual(holes(words.fi));
});
