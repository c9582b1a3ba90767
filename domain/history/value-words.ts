// A value of a field as a person would say it: words of the closed lists, names of records, places by name.
import { z } from "zod";
import type { Facts } from "../facts.ts";
import { canonical, type Json } from "../json.ts";
import { wordsIn } from "../proposal-name.ts";
import { meets, member, settled } from "../records/community.ts";
import { place } from "../records/place.ts";
import type { Fact, FactType } from "../records/record.ts";
import { statement } from "../records/tie.ts";
import { knownRegion, municipality, regionName } from "../regions/regions.ts";
import { actorKinds } from "../vocabulary/actor-kinds.ts";
import { communityStatuses } from "../vocabulary/community-statuses.ts";
import { existences } from "../vocabulary/existences.ts";
import { gatheringKinds } from "../vocabulary/gathering-kinds.ts";
import { initiativeKinds } from "../vocabulary/initiative-kinds.ts";
import { introductionStatuses } from "../vocabulary/introduction-statuses.ts";
import { type Language, languages } from "../vocabulary/languages.ts";
import { needKinds } from "../vocabulary/need-kinds.ts";
import { phases } from "../vocabulary/phases.ts";
import { reaches } from "../vocabulary/reaches.ts";
import { roles } from "../vocabulary/roles.ts";
import { sectors } from "../vocabulary/sectors.ts";
import { sourceKinds } from "../vocabulary/source-kinds.ts";
import { tieKinds } from "../vocabulary/tie-kinds.ts";
import { visibilities } from "../vocabulary/visibilities.ts";
import { say } from "../words/say.ts";

/** Fields whose values, or items, are ids of records. */
const naming = new Set(
  "themes theme sources metBy initiative community owner convener node notSame source receivers one other through tie".split(
    " ",
  ),
);
const places = new Set(["area", "regions", "region", "code", "opensOn"]);

/** The words of a value, or of one item of a list field. `null` is said by nobody: ask before. */
export function valueWords(
  language: Language,
  { type, field, value }: { type: FactType; field: string; value: Json },
  facts: Facts,
): string {
  if (typeof value === "boolean") return say(language, value ? "history.yes" : "history.no");
  if (typeof value === "number") return String(value);
  if (Array.isArray(value))
    return value.map((item) => valueWords(language, { type, field, value: item }, facts)).join(", ");
  if (typeof value === "string") {
    const end = type === "tie" && (field === "from" || field === "to");
    if (end || naming.has(field)) return recordWords(language, value, facts);
    if (places.has(field) && knownRegion(value)) return regionName(value, language);
    return listWord(language, { type, field, value }) ?? value;
  }
  return entryWords(language, value, facts);
}

/** What a record is called; a word for it where it is gone. */
export function recordWords(language: Language, id: string, facts: Facts): string {
  const one = facts.get(facts.resolve(id));
  return (one && nameWords(language, one)) ?? say(language, "history.gone");
}

function nameWords(language: Language, one: Fact): string | undefined {
  switch (one.type) {
    case "source":
      return one.label;
    case "need":
    case "offer":
      return wordsIn(one.text, language);
    case "region":
      return regionName(one.code, language);
    case "tie":
    case "introduction":
      return undefined;
    default:
      return wordsIn(one.names, language);
  }
}

function listWord(
  language: Language,
  { type, field, value }: { type: FactType; field: string; value: string },
): string | undefined {
  const of = <T extends string>(list: readonly T[], word: (each: T) => string): string | undefined => {
    const known = list.find((each) => each === value);
    return known === undefined ? undefined : word(known);
  };
  switch (field) {
    case "kind":
      return kindWord(language, type, of);
    case "sector":
    case "targets":
      return of(sectors, (each) => say(language, `sector.${each}`));
    case "roles":
      return of(roles, (each) => say(language, `role.${each}`));
    case "visibility":
    case "fieldVisibility":
      return of(visibilities, (each) => say(language, `visibility.${each}`));
    case "existence":
      return of(existences, (each) => say(language, `existence.${each}`));
    case "phase":
      return of(phases, (each) => say(language, `phase.${each}`));
    case "reach":
      return of(reaches, (each) => say(language, `reach.${each}`));
    case "status":
      return type === "introduction"
        ? of(introductionStatuses, (each) => say(language, `introductionStatus.${each}`))
        : of(communityStatuses, (each) => say(language, `communityStatus.${each}`));
    default:
      return undefined;
  }
}

type Of = <T extends string>(list: readonly T[], word: (each: T) => string) => string | undefined;

function kindWord(language: Language, type: FactType, of: Of): string | undefined {
  switch (type) {
    case "actor":
      return of(actorKinds, (each) => say(language, `actorKind.${each}`));
    case "initiative":
      return of(initiativeKinds, (each) => say(language, `initiativeKind.${each}`));
    case "gathering":
      return of(gatheringKinds, (each) => say(language, `gatheringKind.${each}`));
    case "tie":
      return of(tieKinds, (each) => say(language, `tieKind.${each}`));
    case "need":
    case "offer":
      return of(needKinds, (each) => say(language, `needKind.${each}`));
    case "source":
      return of(sourceKinds, (each) => say(language, `sourceKind.${each}`));
    default:
      return undefined;
  }
}

const named = z.looseObject({ name: z.string() });
const keyed = z.strictObject({ dataset: z.string(), id: z.string() });
const texts = z.record(z.string(), z.string());

/** Values that hold several things: a place, a member, what was said, a contact, words by language. */
function entryWords(language: Language, value: Json, facts: Facts): string {
  const at = place.safeParse(value);
  if (at.success) {
    const { municipality: code, locality, region, country } = at.data;
    const town = code === undefined ? undefined : municipality(code)?.names[language];
    const area = region !== undefined && knownRegion(region) ? regionName(region, language) : undefined;
    const parts = [locality, town, area, town === undefined ? country : undefined];
    return parts.filter((each) => each !== undefined).join(", ") || "–";
  }
  const rhythm = meets.safeParse(value);
  if (rhythm.success) return say(language, `rhythmUnit.${rhythm.data.unit}`, { count: rhythm.data.every });
  const looked = settled.safeParse(value);
  if (looked.success) return recordWords(language, looked.data.node, facts);
  const one = member.safeParse(value);
  if (one.success)
    return `${recordWords(language, one.data.node, facts)} (${say(language, `grade.${one.data.grade}`)})`;
  const told = statement.safeParse(value);
  if (told.success) {
    const { source, at: date, strength } = told.data;
    const values = { source: recordWords(language, source, facts), date };
    if (strength === undefined) return say(language, "history.statement", values);
    return say(language, "history.strong", { ...values, strength });
  }
  const key = keyed.safeParse(value);
  if (key.success) return `${key.data.dataset}: ${key.data.id}`;
  const contact = named.safeParse(value);
  if (contact.success) return contact.data.name;
  const words = texts.safeParse(value);
  if (words.success) {
    const tags = Object.keys(words.data);
    if (tags.every((tag) => languages.some((each) => each === tag)))
      return wordsIn(words.data, language) ?? "–";
    return Object.entries(words.data)
      .map(([name, text]) => `${name}: ${text}`)
      .join(", ");
  }
  return canonical(value);
}
