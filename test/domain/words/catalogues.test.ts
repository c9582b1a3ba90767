import { describe, expect, test } from "vitest";
import { languages } from "../../../domain/vocabulary/languages.ts";
import { tieKindOf, tieKinds } from "../../../domain/vocabulary/tie-kinds.ts";
import { en } from "../../../domain/words/en.words.ts";
import { fi } from "../../../domain/words/fi.words.ts";
import { refusalKeys } from "../../../domain/words/refusals.ts";
import type { Phrase } from "../../../domain/words/speak.ts";
import { sv } from "../../../domain/words/sv.words.ts";
import { fixtureRows } from "../fixture-rows.ts";

const catalogues = { fi, sv, en };

/** Where a glossary prefix is called otherwise in the domain. */
const prefixes = { helix: "sector", rel: "tieKind", need: "needKind", event: "gatheringKind" };

function forms(phrase: Phrase): string[] {
  return typeof phrase === "string" ? [phrase] : [phrase.one, phrase.other];
}

function placeholders(phrase: Phrase): string[] {
  return [...new Set(forms(phrase).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();
}

describe("the catalogues", () => {
  test("all three languages have the same keys", () => {
    expect(Object.keys(sv).sort()).toEqual(Object.keys(fi).sort());
    expect(Object.keys(en).sort()).toEqual(Object.keys(fi).sort());
  });

  test("a phrase has the same placeholders in all three languages", () => {
    const of = (catalogue: Record<string, Phrase>) =>
      Object.fromEntries(Object.entries(catalogue).map(([key, phrase]) => [key, placeholders(phrase)]));
    expect(of(sv)).toEqual(of(fi));
    expect(of(en)).toEqual(of(fi));
  });

  test.each(languages)("no phrase of %s is empty, has stray braces or spaces at its ends", (language) => {
    const odd = Object.entries<Phrase>(catalogues[language]).filter(([, phrase]) =>
      forms(phrase).some(
        (form) => form.trim() !== form || form === "" || /[{}]/.test(form.replace(/\{\w+\}/g, "")),
      ),
    );
    expect(odd).toEqual([]);
  });

  test("every refusal is one or more whole sentences", () => {
    for (const language of languages) {
      for (const key of refusalKeys.filter((one) => one !== "importRow")) {
        for (const form of forms(catalogues[language][`refusal.${key}`]))
          expect(form).toMatch(/^\p{Lu}|^“.*\.$/u);
      }
    }
  });

  test("every kind of tie names both ends in its sentence and the far end from each side", () => {
    for (const kind of tieKinds) {
      expect(placeholders(fi[`tieSentence.${kind}`])).toEqual(["{from}", "{to}"]);
      expect(placeholders(fi[`tieOut.${kind}`])).toEqual(["{to}"]);
      expect(placeholders(fi[`tieIn.${kind}`])).toEqual(["{from}"]);
    }
  });

  test("exactly the kinds that go either way have a sentence for both ways", () => {
    const either = tieKinds.filter((kind) => tieKindOf(kind).directed === "either");
    const spoken = tieKinds.filter((kind) => `tieSentenceBoth.${kind}` in fi);
    expect(spoken).toEqual(either);
  });

  test("where the glossary has a word for a value, the catalogues say the same", () => {
    const compared = fixtureRows("glossary.csv").flatMap(({ key = "", ...words }) => {
      const [prefix = "", name = ""] = key.split(".");
      const renamed = new Map(Object.entries(prefixes)).get(prefix) ?? prefix;
      const own = prefix === "inno" ? [`initiativeKind.${name}`, `phase.${name}`] : [`${renamed}.${name}`];
      return own.filter((one) => one in fi).map((one) => ({ one, words }));
    });
    expect(compared.length).toBeGreaterThan(100);
    for (const { one, words } of compared) {
      for (const language of languages) {
        expect(new Map(Object.entries(catalogues[language])).get(one), one).toBe(words[language]);
      }
    }
  });
});
