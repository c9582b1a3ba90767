// `#theme`: a theme of the list in any language, in any form; else a new one, marked as new.
import type { Facts } from "../facts.ts";
import type { Theme } from "../records/theme.ts";
import { strippedOf } from "../search/inflected/endings.ts";
import { stemsOf } from "../search/inflected/stems.ts";
import { tokensIn } from "../search/inflected/tokens.ts";
import { oneSlip } from "../search/inflected/words.ts";

export interface ThemeForm {
  id: string;
  name: string;
  words: readonly string[];
  stems: ReadonlySet<string>;
}

/** Every name of every theme, ready to be compared. */
export function themeForms(facts: Facts): ThemeForm[] {
  const forms: ThemeForm[] = [];
  for (const one of facts.all())
    if (one.type === "theme")
      forms.push(...[...Object.values(one.names), ...ownWords(one)].map((name) => formOf(one, name)));
  return forms;
}

/** The id that a theme has in its set, where it is words (youth-employment). */
function ownWords({ keys }: Theme): string[] {
  return (keys ?? []).flatMap(({ id }) => (/^[a-z]+(?:-[a-z]+)*$/.test(id) ? [id.replaceAll("-", " ")] : []));
}

function formOf(theme: Theme, name: string): ThemeForm {
  const words = tokensIn(name).map(({ word }) => word);
  return { id: theme.id, name, words, stems: stemsOf(words.at(-1) ?? "") };
}

/** Longer words may be misspelt by one slip. */
const longEnough = 7;

/**
 * The themes that these words are a name of, each once: exactly or inflected; where there are none, misspelt by one
 * slip. Words come loosely folded.
 */
export function themesNamed(words: readonly string[], forms: readonly ThemeForm[]): string[] {
  const last = words.at(-1) ?? "";
  const stripped = strippedOf(last);
  const head = words.slice(0, -1).join(" ");
  const same = forms.filter(
    (form) =>
      form.words.length === words.length &&
      form.words.slice(0, -1).join(" ") === head &&
      (form.words.at(-1) === last || [...stripped].some((stem) => stem.length > 2 && form.stems.has(stem))),
  );
  if (same.length > 0) return [...new Set(same.map(({ id }) => id))];
  const whole = words.join(" ");
  if (whole.length < longEnough) return [];
  return [...new Set(forms.filter((form) => oneSlip(form.words.join(" "), whole)).map(({ id }) => id))];
}

/** Most words that a theme without quotation marks may have. */
export const mostWords = 6;
