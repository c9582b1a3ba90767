import { expect, test } from "vitest";
import { languages } from "../../../domain/vocabulary/languages.ts";
import { en, type UiKey } from "../../../web/i18n/en.words.ts";
import { fi } from "../../../web/i18n/fi.words.ts";
import { sv } from "../../../web/i18n/sv.words.ts";

const keys: readonly UiKey[] = Object.keys(en).filter((key): key is UiKey => key in en);
const catalogues = { fi, sv, en };

function holes(phrase: (typeof fi)[keyof typeof fi]): string[] {
  const texts = typeof phrase === "string" ? [phrase] : [phrase.one, phrase.other];
  return texts.map((text) =>
    [...text.matchAll(/\{(\w+)\}/g)]
      .map(([, name]) => name)
      .toSorted()
      .join(" "),
  );
}

test("every phrase of the page has the same placeholders in every language", () => {
  for (const language of languages)
    for (const key of keys)
      expect([language, key, new Set(holes(catalogues[language][key]))]).toEqual([
        language,
        key,
        new Set(holes(en[key])),
      ]);
});

test("no phrase of the page is empty", () => {
  for (const language of languages)
    for (const phrase of Object.values(catalogues[language]))
      expect((typeof phrase === "string" ? phrase : phrase.one + phrase.other).trim()).not.toBe("");
});
