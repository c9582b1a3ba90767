// Dates, numbers and yes or no as people and spreadsheets write them, in the three languages.
import { dateOf } from "../../../domain/quick/dates.ts";
import { languages } from "../../../domain/vocabulary/languages.ts";
import { wordsIn } from "../../i18n/words.ts";

/** The told date that a cell means, no more exact than it is written; null where it is none. */
export function readDate(text: string): string | null {
  const plain = text
    .trim()
    // A spreadsheet's midnight says nothing.
    .replace(/[T ]0{1,2}[:.]00([:.]00)?(\.0+)?Z?$/, "")
    // 21/4/2026 is a day; 4/2026 a month.
    .replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, "$1.$2.$3")
    // “21 apr. 2026”
    .replace(/(\p{L})\.(?=\s)/u, "$1");
  return dateOf(plain);
}

const yes = new Set([
  "kyllä",
  "kylla",
  "k",
  "on",
  "ja",
  "j",
  "yes",
  "y",
  "x",
  "✓",
  "1",
  "true",
  "tosi",
  "sant",
]);
const no = new Set(["ei", "e", "nej", "n", "no", "0", "-", "–", "false", "epätosi", "falskt", ""]);

export function readYesNo(text: string): boolean | null {
  const word = text.trim().toLowerCase();
  if (yes.has(word)) return true;
  return no.has(word) ? false : null;
}

/** 1–5, also as `4/5` or in the words of a strength. */
export function readStrength(text: string): number | null {
  const digit = /^([1-5])(?![\d.,])/.exec(text.trim())?.[1];
  if (digit !== undefined) return Number(digit);
  const asked = text.trim().toLowerCase();
  for (const strength of [1, 2, 3, 4, 5] as const)
    for (const language of languages)
      if (wordsIn(language).say(`strength.${strength}`) === asked) return strength;
  return null;
}
