// How a result was asked for, in a line.
import { tieFamilies } from "../../domain/ask/tie-families.ts";
import { evenWeights, type FamilyWeights } from "../../domain/network.ts";
import type { Language } from "../../domain/vocabulary/languages.ts";
import { speaker } from "../i18n/words.ts";
import { believingWords } from "./believing.words.ts";
import type { Wishes } from "./store.ts";

/** “Raha 2, Tuki ja ohjaus 0”: only what differs from the usual; empty where nothing does. */
export function weightsText(weights: FamilyWeights, language: Language): string {
  const words = speaker(believingWords, language);
  const { format } = new Intl.NumberFormat(language);
  return tieFamilies
    .filter((family) => weights[family] !== evenWeights[family])
    .map((family) => `${words(`family.${family}`)} ${format(weights[family])}`)
    .join(", ");
}

export function askedText(wishes: Wishes, language: Language): string {
  const words = speaker(believingWords, language);
  const weights = weightsText(wishes.weights, language);
  const more = [
    wishes.across ? words("compareAcross") : "",
    wishes.settled ? "" : words("compareIn"),
    weights === "" ? "" : words("compareWeights", { weights }),
  ];
  return words("compareAsked", {
    seed: String(wishes.seed),
    min: wishes.min,
    max: wishes.max,
    themes: words(wishes.themes ? "compareThemes" : "compareNoThemes"),
    more: more.join(""),
  });
}
