// How a record reads in Neo4j's own tools. `record` is the truth; the rest is told from it and may be made anew.

import type { Place } from "../../../domain/records/place.ts";
import type { Fact } from "../../../domain/records/record.ts";
import type { Tie } from "../../../domain/records/tie.ts";
import { municipality } from "../../../domain/regions/regions.ts";
import { strength } from "../../../domain/strength.ts";
import { type GraphType, tieKindOf } from "../../../domain/vocabulary/tie-kinds.ts";
import { asText } from "../rows.ts";
import type { StatementName } from "./statements.ts";

type Value = string | number | boolean | readonly string[] | undefined;
export type Properties = { id: string; record: string } & Record<string, Value>;
export type NodeFact = Exclude<Fact, Tie>;
export type LinkType = "NEEDS" | "OFFERS" | "HAS_MEMBER";
export interface Link {
  type: LinkType;
  from: string;
  to: string;
  grade?: string;
}

/** The label beside `Record`, and the statement that saves such nodes. */
export const nodeKinds = {
  actor: { label: "Actor", save: "write/save-actors" },
  initiative: { label: "Initiative", save: "write/save-initiatives" },
  gathering: { label: "Gathering", save: "write/save-gatherings" },
  community: { label: "Community", save: "write/save-communities" },
  need: { label: "Need", save: "write/save-needs" },
  offer: { label: "Offer", save: "write/save-offers" },
  theme: { label: "Theme", save: "write/save-themes" },
  source: { label: "Source", save: "write/save-sources" },
  region: { label: "Region", save: "write/save-regions" },
  dataset: { label: "Dataset", save: "write/save-datasets" },
  view: { label: "View", save: "write/save-views" },
  round: { label: "Round", save: "write/save-rounds" },
  introduction: { label: "Introduction", save: "write/save-introductions" },
} as const satisfies Record<NodeFact["type"], { label: string; save: StatementName }>;

export function nodeProperties(one: NodeFact): Properties {
  const { id, rev, visibility } = one;
  return { id, record: asText(one), rev, visibility, ...readable(one) };
}

export function tieProperties(one: Tie): Properties {
  const { id, rev, visibility, kind, kindLabel, directed, since, until, existence } = one;
  const told = { kind, kindLabel, strength: strength(one.statements), directed, since, until, existence };
  return { id, record: asText(one), rev, visibility, ...told };
}

/** Where a tie's relationship runs; where order means nothing, from the smaller id. */
export function tieCourse(one: Tie): { type: GraphType; from: string; to: string } {
  const { graphType: type } = tieKindOf(one.kind);
  return one.directed || one.from < one.to
    ? { type, from: one.from, to: one.to }
    : { type, from: one.to, to: one.from };
}

export function links(one: NodeFact): Link[] {
  switch (one.type) {
    case "need":
      return [{ type: "NEEDS", from: one.node, to: one.id }];
    case "offer":
      return [{ type: "OFFERS", from: one.node, to: one.id }];
    case "community":
      return one.members.map(({ node, grade }) => ({ type: "HAS_MEMBER", from: one.id, to: node, grade }));
    default:
      return [];
  }
}

function readable(one: NodeFact): Record<string, Value> {
  switch (one.type) {
    case "actor": {
      const { kind, kindLabel, sector, roles, existence } = one;
      return { ...named(one.names), kind, kindLabel, sector, roles, existence, ...placed(one.place) };
    }
    case "initiative": {
      const { kind, kindLabel, phase, from, until, existence } = one;
      return { ...named(one.names), kind, kindLabel, phase, from, until, existence, ...placed(one.place) };
    }
    case "gathering": {
      const { kind, kindLabel, date, people, existence } = one;
      return { ...named(one.names), kind, kindLabel, date, people, existence, ...placed(one.place) };
    }
    case "community":
      return { ...named(one.names), status: one.status, regions: one.regions };
    case "need":
    case "offer":
      return { name: first(one.text), kind: one.kind, theme: one.theme, until: one.until, met: one.met };
    case "theme":
      return { ...named(one.names), vocabulary: one.vocabulary };
    case "source":
      return { name: one.label, kind: one.kind, date: one.date, url: one.url };
    case "region":
      return { name: one.code, code: one.code, owner: one.owner };
    case "dataset":
      return { ...named(one.names), key: one.name, practice: one.practice };
    case "round":
      return { ...named(one.names), region: one.region, since: one.since, until: one.until };
    case "introduction": {
      const { status, bridge, through, introducedOn, togetherOn } = one;
      return { status, bridge, one: one.one, other: one.other, through, introducedOn, togetherOn };
    }
    case "view":
      return { ...named(one.names), region: one.region, query: one.query, regions: one.regions };
  }
}

function named(names: Readonly<Record<string, string>>): Record<string, Value> {
  return { name: first(names), nameFi: names.fi, nameSv: names.sv, nameEn: names.en };
}

function first(words: Readonly<Record<string, string>>): string | undefined {
  return words.fi ?? words.sv ?? words.en ?? Object.values(words)[0];
}

function placed(place: Place | undefined): Record<string, Value> {
  const code = place?.municipality;
  const name = code === undefined ? undefined : municipality(code)?.names.fi;
  return { municipality: name, municipalityCode: code, country: place?.country };
}
