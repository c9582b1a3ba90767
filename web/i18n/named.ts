// Names of records in the reader's language: the asked one, else the language they have.
import type { Facts } from "../../domain/facts.ts";
import type { Fact } from "../../domain/records/record.ts";
import type { Refusal } from "../../domain/refusal.ts";
import type { Language } from "../../domain/vocabulary/languages.ts";
import { sayTie } from "../../domain/words/say.ts";

const order: Readonly<Record<Language, readonly string[]>> = {
  fi: ["fi", "sv", "en"],
  sv: ["sv", "fi", "en"],
  en: ["en", "fi", "sv"],
};

/** Words by language tag → the nearest to the reader's, with its tag; undefined where there are none. */
export function nearest(
  byTag: Readonly<Record<string, string>> | undefined,
  language: Language,
): { tag: string; text: string } | undefined {
  const tags = Object.keys(byTag ?? {});
  const tag = order[language].find((each) => tags.includes(each)) ?? tags[0];
  const text = tag === undefined ? undefined : byTag?.[tag];
  return tag === undefined || text === undefined ? undefined : { tag, text };
}

export function nameOf(names: Readonly<Record<string, string>> | undefined, language: Language): string {
  return nearest(names, language)?.text ?? "";
}

/** The name of any record, as a person would call it. */
export function recordName(one: Fact, facts: Facts, language: Language): string {
  switch (one.type) {
    case "actor":
    case "initiative":
    case "gathering":
    case "theme":
    case "community":
    case "dataset":
    case "view":
    case "round":
      return nameOf(one.names, language);
    case "tie":
      return sayTie(language, one, {
        from: nodeName(one.from, facts, language),
        to: nodeName(one.to, facts, language),
      });
    case "introduction":
      return `${nodeName(one.one, facts, language)} – ${nodeName(one.other, facts, language)}`;
    case "need":
    case "offer":
      return nameOf(one.text, language);
    case "source":
      return one.label;
    case "region":
      return one.code;
  }
}

export function nodeName(id: string, facts: Facts, language: Language): string {
  return nameOf(facts.node(facts.resolve(id))?.names, language) || "…";
}

/** A reason that tells of a record by its id, told by its name: what the reader can't see is not named. */
export function withName(refusal: Refusal, facts: Facts, language: Language): Refusal {
  if (refusal.refused !== "tieExists") return refusal;
  const one = facts.get(facts.resolve(String(refusal.values.name)));
  const name = one === undefined ? "…" : recordName(one, facts, language);
  return { ...refusal, values: { ...refusal.values, name } };
}
