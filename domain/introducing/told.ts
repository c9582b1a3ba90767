// Progress, continuity and what-ifs as sentences; every number in them is the data's.
import type { Language } from "../vocabulary/languages.ts";
import { speak } from "../words/speak.ts";
import type { Ending } from "./continuity.ts";
import type { Progress } from "./progress.ts";
import { type ToldKey, toldWords } from "./told.words.ts";
import type { WhatIf } from "./what-if.ts";

const counted = ["introduced", "met", "together", "triads", "sectors", "needs"] as const;

/** A sentence for each count of a time, in the order of weaving, and what was left out of them. */
export function sayProgress(progress: Progress, language: Language): string[] {
  const told = counted.map((key) => count(language, key, progress[key]));
  return progress.undated === 0 ? told : [...told, count(language, "undated", progress.undated)];
}

/** What would go with an initiative that ends. */
export function sayEnding(one: Pick<Ending, "ties" | "pairs">, language: Language): string[] {
  const told: string[] = [];
  if (one.ties.length > 0) told.push(count(language, "endingTies", one.ties.length));
  if (one.pairs.length > 0) told.push(count(language, "endingPairs", one.pairs.length));
  return told.length > 0 ? told : [speak(toldWords, language, { key: "endingNone" })];
}

/** What would fall apart without an actor. */
export function sayWhatIf({ now, without, cutOff }: WhatIf, language: Language): string[] {
  const told = [
    cutOff.length === 0
      ? speak(toldWords, language, { key: "cutNone" })
      : count(language, "cutOff", cutOff.length),
  ];
  // Who stands alone is a part of its own, too; the one that left was none.
  const more = without.parts + without.untied - now.parts - now.untied;
  if (more > 0) told.push(count(language, "partsMore", more));
  const [from, to] = [tenths(now.steps), tenths(without.steps)];
  if (from !== null && to !== null)
    told.push(
      to > from
        ? speak(toldWords, language, { key: "stepsMore", values: { from, to } })
        : speak(toldWords, language, { key: "stepsSame" }),
    );
  return told;
}

function count(language: Language, key: ToldKey, count: number): string {
  return speak(toldWords, language, { key, values: { count } });
}

function tenths(steps: number | null): number | null {
  return steps === null ? null : Math.round(steps * 10) / 10;
}
