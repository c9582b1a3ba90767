// Words for the strength of a tie and for how sure it is; loosely folded.
import type { Certainty } from "../../vocabulary/certainties.ts";
import type { Strength } from "../../vocabulary/strengths.ts";
import { type Phrasebook, phrasebook } from "./pattern.ts";

/** After these a number, in digits or as a word, is a strength. */
export const strengthNouns: Phrasebook<true> = phrasebook([
  ["vahvuus|vahvuudella|voimakkuus|tiiviys|styrka|med styrka|styrkan|strength|with strength", true],
]);

export const numberWords: Phrasebook<Strength> = phrasebook<Strength>([
  ["yksi|yhden|ett|en|one", 1],
  ["kaksi|kahden|tva|two", 2],
  ["kolme|kolmen|tre|three", 3],
  ["nelja|neljan|fyra|four", 4],
  ["viisi|viiden|fem|five", 5],
]);

/** Words that tell a strength by themselves. */
export const strengthBook: Phrasebook<Strength> = phrasebook<Strength>([
  ["heikko|heikosti|svag|svagt|weak|weakly|barely", 1],
  ["loyha|loyhasti|losligt|losa|loose|loosely", 2],
  ["kohtalainen|kohtalaisesti|keskivahva|mattlig|mattligt|medium|moderate|moderately", 3],
  ["vahva|vahvasti|tiivis|tiiviisti|tiivista|stark|starkt|tatt|nara|strong|strongly|close|closely|tight", 4],
  [
    "hyvin vahva|erittain vahva|hyvin tiivis|erittain tiivis|mycket stark|mycket tatt|very strong|very close",
    5,
  ],
]);

export const certaintyBook: Phrasebook<Certainty> = phrasebook<Certainty>([
  ["varmasti|sakert|certainly|certain", "certain"],
  [
    "luultavasti|todennakoisesti|todennakoinen|luulta*|troligen|troligtvis|formodligen|probably|likely",
    "likely",
  ],
  [
    "ehka|kenties|epavarma|epavarmaa|epavarmaksi|mahdollisesti|kanske|eventuellt|osaker|osakert|maybe|perhaps|possibly|unsure|uncertain",
    "unsure",
  ],
]);
