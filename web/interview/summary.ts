// An interview as sentences: what stands in its rows, and what is read back at its end.
import type { Facts } from "../../domain/facts.ts";
import type { Need, Offer } from "../../domain/records/need.ts";
import type { Tie } from "../../domain/records/tie.ts";
import { sayTie } from "../../domain/words/say.ts";
import { nameOf, nearest, nodeName } from "../i18n/named.ts";
import type { Words } from "../i18n/words.ts";
import { speaker } from "../i18n/words.ts";
import { dayText } from "../panels/dates.ts";
import { strengthWord } from "../panels/strength-word.ts";
import { interviewWords } from "./interview.words.ts";
import type { Told } from "./told.ts";

/** “Diak ja Silta tekevät yhteistyötä: ruoka-apu (4/5: tekevät työtä yhdessä)” */
export function tieText(tie: Tie, source: string, { facts, words }: { facts: Facts; words: Words }): string {
  const { language } = words;
  const sentence = sayTie(language, tie, {
    from: nodeName(tie.from, facts, language),
    to: nodeName(tie.to, facts, language),
  });
  const strength = tie.statements?.find((one) => one.source === source)?.strength;
  const about = nearest(tie.context, language)?.text;
  return [
    sentence,
    ...(about === undefined ? [] : [`: ${about}`]),
    ...(strength === undefined
      ? []
      : [` (${words.ui("panel.strength", { strength, word: strengthWord(strength, words) })})`]),
  ].join("");
}

/** “Tiloja ryhmille (tila, 31.12.2027 asti)” */
export function wantText(one: Need | Offer, words: Words): string {
  const say = speaker(interviewWords, words.language);
  const more = [
    ...(one.kind === undefined ? [] : [words.say(`needKind.${one.kind}`)]),
    ...(one.until === undefined ? [] : [say("untilDay", { date: dayText(one.until, words.language) })]),
  ];
  const text = nameOf(one.text, words.language);
  return more.length === 0 ? text : `${text} (${more.join(", ")})`;
}

/** The sentences of the whole, in the order of the run. */
export function summary(
  told: Told,
  source: string,
  { facts, words }: { facts: Facts; words: Words },
): string[] {
  const say = speaker(interviewWords, words.language);
  const next = told.next.map((one) => nameOf(one.names, words.language));
  return [
    ...told.ties.map((tie) => tieText(tie, source, { facts, words })),
    ...told.needs.map((one) => say("needsAre", { text: wantText(one, words) })),
    ...told.offers.map((one) => say("offersAre", { text: wantText(one, words) })),
    ...(next.length === 0 ? [] : [say("nextAre", { names: words.list(next) })]),
  ].map((each) => `${each}.`);
}
