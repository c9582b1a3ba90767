// A reading in sentences: what it will do, why it will not, how a name was met.
import type { Facts } from "../facts.ts";
import { wordsIn } from "../proposal-name.ts";
import { municipality, regionName } from "../regions/regions.ts";
import type { NameHit } from "../search/inflected.ts";
import type { Language } from "../vocabulary/languages.ts";
import { say, sayTie } from "../words/say.ts";
import { type Catalogue, speak, speakList, type Values } from "../words/speak.ts";
import type { Doing, Fault, Reading, Ref } from "./reading.ts";
import { en } from "./words/en.words.ts";
import { fi } from "./words/fi.words.ts";
import type { QuickKey } from "./words/keys.ts";
import { sv } from "./words/sv.words.ts";

const catalogue: Catalogue<QuickKey> = { fi, sv, en };

/** A phrase of quick add. */
export function sayQuick(language: Language, key: QuickKey, values?: Values): string {
  return speak(catalogue, language, values === undefined ? { key } : { key, values });
}

/** What the reading will do, a sentence a record; none where it has faults. */
export function sentencesOf(reading: Reading, facts: Facts, language: Language): string[] {
  return reading.doings.map((one) => sentence(one, facts, language));
}

/** Why a piece of the line could not be read. */
export function sayFault({ reason, piece }: Fault, language: Language): string {
  return sayQuick(language, `fault.${reason}`, { piece });
}

/** How a name was met where it was not met as it is recorded; undefined where it was. */
export function sayMet(hit: NameHit, language: Language): string | undefined {
  if (hit.slips > 0) return sayQuick(language, "met.misspelt");
  if (hit.as !== "name") return sayQuick(language, `met.${hit.as}`);
  return hit.inflected ? sayQuick(language, "met.inflected") : undefined;
}

function sentence(one: Doing, facts: Facts, language: Language): string {
  const named = (ref: Ref) => nameOf(ref, facts, language);
  switch (one.type) {
    case "tie": {
      const told = sayTie(language, one, { from: named(one.from), to: named(one.to) });
      return withDetails(told, [
        ...(one.context === undefined ? [] : [one.context]),
        ...(one.strength === undefined
          ? []
          : [
              `${sayQuick(language, "with.strength", { strength: one.strength })}: ${say(language, `strength.${one.strength}`)}`,
            ]),
        ...period(one, language),
        ...(one.certainty === "certain" ? [] : [say(language, `certainty.${one.certainty}`)]),
        ...(one.themes.length === 0
          ? []
          : [sayQuick(language, "with.about", { themes: speakList(language, one.themes.map(named)) })]),
        ...(one.stands === undefined ? [] : [sayQuick(language, "with.voice")]),
      ]);
    }
    case "need":
    case "offer": {
      const told = sayQuick(language, `will.${one.type}`, { name: named(one.node), text: one.text });
      return withDetails(told, [
        ...(one.kind === undefined ? [] : [say(language, `needKind.${one.kind}`)]),
        ...(one.reach === undefined ? [] : [say(language, `reach.${one.reach}`)]),
        ...themes(one.theme === undefined ? [] : [one.theme], facts, language),
        ...period({ until: one.until }, language),
      ]);
    }
    case "actor": {
      return withDetails(sayQuick(language, "will.actor", { name: one.name }), [
        say(language, `actorKind.${one.kind}`),
        ...(one.sector === "unset" ? [] : [say(language, `sector.${one.sector}`)]),
        ...place(one, language),
        ...themes(one.themes, facts, language),
      ]);
    }
    case "initiative": {
      const kind = say(language, `initiativeKind.${one.kind}`);
      return withDetails(sayQuick(language, "will.initiative", { name: one.name, kind }), [
        ...place(one, language),
        ...period({ since: one.from, until: one.until }, language),
        ...themes(one.themes, facts, language),
      ]);
    }
  }
}

function withDetails(told: string, details: readonly string[]): string {
  return details.length === 0 ? told : `${told} (${details.join(", ")})`;
}

function period(
  { since, until }: { since?: string | undefined; until?: string | undefined },
  language: Language,
): string[] {
  if (since !== undefined && until !== undefined)
    return [`${sayDate(since, language)}–${sayDate(until, language)}`];
  return [
    ...(since === undefined ? [] : [sayQuick(language, "with.since", { date: sayDate(since, language) })]),
    ...(until === undefined ? [] : [sayQuick(language, "with.until", { date: sayDate(until, language) })]),
  ];
}

/** A told date as the language writes it, never more exact than told. */
function sayDate(date: string, language: Language): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined || language === "en") return date;
  return day === undefined ? `${Number(month)}/${year}` : `${Number(day)}.${Number(month)}.${year}`;
}

function place(one: { municipality?: string; region?: string }, language: Language): string[] {
  if (one.municipality !== undefined)
    return [municipality(one.municipality)?.names[language] ?? one.municipality];
  return one.region === undefined ? [] : [regionName(one.region, language)];
}

function themes(refs: readonly Ref[], facts: Facts, language: Language): string[] {
  return refs.map((ref) =>
    "fresh" in ref
      ? sayQuick(language, "with.newTheme", { themes: ref.fresh })
      : sayQuick(language, "with.about", { themes: nameOf(ref, facts, language) }),
  );
}

function nameOf(ref: Ref, facts: Facts, language: Language): string {
  if ("fresh" in ref) return ref.fresh;
  const one = facts.get(ref.id);
  return (one !== undefined && "names" in one ? wordsIn(one.names, language) : undefined) ?? ref.id;
}
