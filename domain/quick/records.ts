// What a reading does, as records of the one command that everything enters by.
import { anotherVoice, type Voice } from "../another-voice.ts";
import { twinOf } from "../decide/add.ts";
import type { Facts } from "../facts.ts";
import { wordsIn } from "../proposal-name.ts";
import type { Fact } from "../records/record.ts";
import type { Source } from "../records/source.ts";
import type { Statement, Tie } from "../records/tie.ts";
import type { Language } from "../vocabulary/languages.ts";
import type { Visibility } from "../vocabulary/visibilities.ts";
import { languageOfName } from "./lexicon/actors.ts";
import type { Doing, Reading, Ref } from "./reading.ts";

export interface RecordsGiven {
  newId: () => string;
  /** The day it is, ISO. */
  today: string;
  visibility: Visibility;
  facts: Facts;
  /** Who told it, an interview or the weaver's minutes: what is not on the map yet is put there. */
  source: Source;
  /** Which end of a tie the source speaks for; where it is a node's own, that end. */
  sides?: Statement["sides"];
  /** Where a new node is that says no place. */
  region?: string;
}

/** A new theme or node is made once, also where several readings name it. */
export type Made = Map<string, string>;

/** What a reading comes to: records that are new, and what it says of ties that stand already. */
export interface Tellings {
  records: Fact[];
  voices: Voice[];
}

/**
 * What a reading records, new themes and nodes before what names them; none where it has faults. Give several
 * readings the same `made` so that what one makes, another may name.
 */
export function tellingsOf(reading: Reading, given: RecordsGiven, made: Made = new Map()): Tellings {
  const records: Fact[] = [];
  const voices: Voice[] = [];
  const language = reading.language;
  const common = { rev: 0, visibility: given.visibility } as const;
  const fresh = (key: string, make: (id: string) => Fact): string => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const id = given.newId();
    made.set(key, id);
    records.push(make(id));
    return id;
  };
  const themeId = (ref: Ref) =>
    "id" in ref
      ? ref.id
      : fresh(`theme ${ref.fresh}`, (id) => ({
          ...common,
          id,
          type: "theme",
          names: { [language]: ref.fresh },
        }));
  const nodeId = (ref: Ref) => ("id" in ref ? ref.id : (made.get(`node ${ref.fresh}`) ?? ref.fresh));
  for (const one of reading.doings) {
    switch (one.type) {
      case "actor":
        fresh(`node ${one.name}`, (id) => ({
          ...common,
          id,
          type: "actor",
          names: { [languageOfName(one.name, language)]: one.name },
          kind: one.kind,
          sector: one.sector,
          roles: [],
          existence: "existing",
          ...heardFrom(given),
          ...placed(one, given),
          themes: one.themes.map(themeId),
        }));
        break;
      case "initiative":
        fresh(`node ${one.name}`, (id) => ({
          ...common,
          id,
          type: "initiative",
          names: { [language]: one.name },
          kind: one.kind,
          existence: "existing",
          ...(one.from === undefined ? {} : { from: one.from }),
          ...(one.until === undefined ? {} : { until: one.until }),
          ...heardFrom(given),
          ...placed(one, given),
          themes: one.themes.map(themeId),
        }));
        break;
      case "need":
      case "offer": {
        const theme = one.theme === undefined ? undefined : themeId(one.theme);
        const told = {
          ...common,
          id: given.newId(),
          node: nodeId(one.node),
          text: { [language]: one.text },
          met: false,
          stated: given.source.date ?? given.today,
          ...(one.kind === undefined ? {} : { kind: one.kind }),
          ...(theme === undefined ? {} : { theme }),
          ...(one.until === undefined ? {} : { until: one.until }),
          ...(one.reach === undefined ? {} : { reach: one.reach }),
          ...heardFrom(given),
        };
        records.push(one.type === "need" ? { ...told, type: "need" } : { ...told, type: "offer" });
        break;
      }
      case "tie": {
        const told = tieRecord(one, { from: nodeId(one.from), to: nodeId(one.to) }, { given, language });
        const standing = twinOf(told, given.facts);
        const voice = standing === undefined ? null : anotherVoice(standing, told);
        if (standing === undefined) records.push(told);
        else if (voice !== null) voices.push(voice);
        break;
      }
    }
  }
  const isNewSource =
    given.facts.get(given.source.id) === undefined && !made.has(`source ${given.source.id}`);
  if (records.length + voices.length === 0 || !isNewSource) return { records: themesFirst(records), voices };
  made.set(`source ${given.source.id}`, given.source.id);
  return { records: [given.source, ...themesFirst(records)], voices };
}

function heardFrom({ source }: RecordsGiven): { sources: string[] } {
  return { sources: [source.id] };
}

function placed(one: { municipality?: string; region?: string }, { region }: RecordsGiven) {
  if (one.municipality !== undefined)
    return { place: { municipality: one.municipality, shown: "municipality" as const } };
  const seat = one.region ?? region;
  return seat === undefined ? {} : { place: { region: seat, shown: "region" as const } };
}

function tieRecord(
  one: Extract<Doing, { type: "tie" }>,
  ends: { from: string; to: string },
  { given, language }: { given: RecordsGiven; language: Language },
): Tie {
  const { source, facts } = given;
  const statement: Statement = {
    source: source.id,
    at: source.date ?? given.today,
    certainty: one.certainty,
    sides: given.sides ?? sideOf(ends, source),
    ...(one.strength === undefined ? {} : { strength: one.strength }),
  };
  const about = [
    ...(one.context === undefined ? [] : [one.context]),
    ...one.themes.map((theme) => themeWord(theme, facts, language)),
  ];
  return {
    id: given.newId(),
    rev: 0,
    visibility: given.visibility,
    type: "tie",
    ...ends,
    kind: one.kind,
    directed: one.directed,
    existence: one.kind === "potential" ? "proposed" : "existing",
    ...(one.since === undefined ? {} : { since: one.since }),
    ...(one.until === undefined ? {} : { until: one.until }),
    ...(about.length === 0 ? {} : { context: { [language]: about.join(", ") } }),
    statements: [statement],
  };
}

/** What a tie is about is told in words: it has no themes of its own. */
function themeWord(ref: Ref, facts: Facts, language: Language): string {
  if ("fresh" in ref) return ref.fresh;
  const theme = facts.get(ref.id);
  return (theme?.type === "theme" ? wordsIn(theme.names, language) : undefined) ?? ref.id;
}

function sideOf(ends: { from: string; to: string }, { node }: Source): Statement["sides"] {
  return node === ends.from ? "from" : node === ends.to ? "to" : "neither";
}

function themesFirst(records: readonly Fact[]): Fact[] {
  const rank = (one: Fact) =>
    one.type === "theme" ? 0 : one.type === "tie" || one.type === "need" || one.type === "offer" ? 2 : 1;
  return records.toSorted((a, b) => rank(a) - rank(b));
}
