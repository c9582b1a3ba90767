// A node as a form holds it: everything is text until it is saved.
import { businessId } from "../../../domain/business-id.ts";
import { type Fact, type Node, recordSchemas } from "../../../domain/records/record.ts";
import type { Existence } from "../../../domain/vocabulary/existences.ts";
import type { Visibility } from "../../../domain/vocabulary/visibilities.ts";
import { addresses, type ByLanguage, day, line, lines, written } from "./text.ts";

export interface NodeDraft {
  type: Node["type"];
  names: ByLanguage;
  otherNames: string;
  kind: string;
  kindLabel: string;
  sector: string;
  roles: readonly string[];
  themes: readonly string[];
  municipality: string;
  /** Of a node whose municipality is not known. */
  region: string;
  locality: string;
  country: string;
  shown: string;
  area: readonly string[];
  description: ByLanguage;
  goals: ByLanguage;
  outcomes: ByLanguage;
  links: string;
  businessId: string;
  existence: Existence;
  visibility: Visibility;
  /** Fields that are kept closer than the whole. */
  hidden: Readonly<Record<string, Visibility>>;
  sources: readonly string[];
  sourceKind: string;
  sourceLabel: string;
  sourceDate: string;
  phase: string;
  from: string;
  until: string;
  date: string;
  start: string;
  end: string;
  people: string;
  community: string;
  lastConfirmed: string;
  contactName: string;
  contactTitle: string;
  email: string;
  contactLanguage: string;
  contactSource: string;
  legalBasis: string;
}

export const emptyNode: NodeDraft = {
  type: "actor",
  names: {},
  otherNames: "",
  kind: "",
  kindLabel: "",
  sector: "unset",
  roles: [],
  themes: [],
  municipality: "",
  region: "",
  locality: "",
  country: "",
  shown: "municipality",
  area: [],
  description: {},
  goals: {},
  outcomes: {},
  links: "",
  businessId: "",
  existence: "existing",
  visibility: "team",
  hidden: {},
  sources: [],
  sourceKind: "interview",
  sourceLabel: "",
  sourceDate: "",
  phase: "",
  from: "",
  until: "",
  date: "",
  start: "",
  end: "",
  people: "",
  community: "",
  lastConfirmed: "",
  contactName: "",
  contactTitle: "",
  email: "",
  contactLanguage: "",
  contactSource: "",
  legalBasis: "",
};

export function draftOfNode(node: Node): NodeDraft {
  const { place } = node;
  return {
    ...emptyNode,
    type: node.type,
    names: node.names,
    otherNames: (node.otherNames ?? []).join("\n"),
    kind: node.kind,
    kindLabel: node.kindLabel ?? "",
    themes: node.themes,
    municipality: place?.municipality ?? "",
    region: place?.municipality === undefined ? (place?.region ?? "") : "",
    locality: place?.locality ?? "",
    country: place?.country ?? "",
    shown: place?.shown ?? "municipality",
    description: node.description ?? {},
    links: (node.links ?? []).join("\n"),
    existence: node.existence,
    visibility: node.visibility,
    hidden: node.fieldVisibility ?? {},
    sources: node.sources ?? [],
    lastConfirmed: node.lastConfirmed ?? "",
    ...ownFields(node),
  };
}

function ownFields(node: Node): Partial<NodeDraft> {
  switch (node.type) {
    case "actor":
      return {
        sector: node.sector,
        roles: node.roles,
        area: node.area ?? [],
        goals: node.goals ?? {},
        businessId: node.businessId ?? "",
        contactName: node.contact?.name ?? "",
        contactTitle: node.contact?.title ?? "",
        email: node.contact?.email ?? "",
        contactLanguage: node.contact?.language ?? "",
        contactSource: node.contact?.source ?? "",
        legalBasis: node.contact?.legalBasis ?? "",
      };
    case "initiative":
      return { phase: node.phase ?? "", from: node.from ?? "", until: node.until ?? "" };
    case "gathering":
      return {
        outcomes: node.outcomes ?? {},
        date: node.date ?? "",
        start: node.start ?? "",
        end: node.end ?? "",
        people: node.people?.toString() ?? "",
        community: node.community ?? "",
      };
  }
}

/** The record that the draft means, checked by its schema. `base` keeps what the form does not show. */
export function nodeOf(draft: NodeDraft, { id, base }: { id: string; base?: Node | undefined }) {
  const kept: object = base ?? { id, rev: 0 };
  const whole = {
    ...kept,
    type: draft.type,
    visibility: draft.visibility,
    fieldVisibility: Object.keys(draft.hidden).length === 0 ? undefined : draft.hidden,
    sources: draft.sources.length === 0 ? undefined : draft.sources,
    names: written(draft.names) ?? {},
    otherNames: lines(draft.otherNames),
    kind: draft.kind,
    kindLabel: draft.kind === "other" ? line(draft.kindLabel) : undefined,
    description: written(draft.description),
    place: placeOf(draft, base),
    themes: draft.themes,
    links: addresses(draft.links),
    existence: draft.existence,
    lastConfirmed: day(draft.lastConfirmed),
    ...fieldsOf(draft),
  };
  const told = Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined));
  return recordSchemas[draft.type].safeParse(told);
}

function placeOf(draft: NodeDraft, base: Node | undefined): object | undefined {
  const municipality = line(draft.municipality);
  const locality = line(draft.locality);
  const country = line(draft.country)?.toUpperCase();
  // A point belongs to its municipality: when that changes, the point no longer holds.
  const point = base?.place?.municipality === municipality ? base?.place?.point : undefined;
  const region = municipality === undefined && country === undefined ? line(draft.region) : undefined;
  const known = Object.entries({ municipality, region, locality, country, point }).filter(
    ([, value]) => value !== undefined,
  );
  return known.length === 0 ? undefined : { ...Object.fromEntries(known), shown: draft.shown };
}

function fieldsOf(draft: NodeDraft): object {
  switch (draft.type) {
    case "actor":
      return {
        sector: draft.sector,
        roles: draft.roles,
        area: draft.area.length === 0 ? undefined : draft.area,
        goals: written(draft.goals),
        // What is no business id goes on as it was typed, to be refused by name.
        businessId: businessId(draft.businessId) ?? line(draft.businessId),
        contact: contactOf(draft),
      };
    case "initiative":
      return { phase: line(draft.phase), from: day(draft.from), until: day(draft.until) };
    case "gathering":
      return {
        outcomes: written(draft.outcomes),
        date: day(draft.date),
        start: line(draft.start),
        end: line(draft.end),
        people: line(draft.people) === undefined ? undefined : Number(draft.people),
        community: line(draft.community),
      };
  }
}

function contactOf(draft: NodeDraft): object | undefined {
  const given = {
    name: line(draft.contactName),
    title: line(draft.contactTitle),
    email: line(draft.email),
    language: line(draft.contactLanguage),
    source: line(draft.contactSource),
    legalBasis: line(draft.legalBasis),
  };
  const known = Object.entries(given).filter(([, value]) => value !== undefined);
  return known.length === 0 ? undefined : Object.fromEntries(known);
}

/** Whether two drafts or records say the same; drawn on by the question before leaving. */
export function sameDraft(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A record of a node that is only a name yet: what a tie brings along. It is placed in the region in view, if there is one. */
export function namedActor(
  name: string,
  {
    id,
    language,
    visibility,
    region,
  }: { id: string; language: string; visibility: Visibility; region: string },
): Fact {
  return recordSchemas.actor.parse({
    id,
    rev: 0,
    type: "actor",
    visibility,
    names: { [language]: name.trim() },
    kind: "organisation",
    sector: "unset",
    roles: [],
    themes: [],
    existence: "existing",
    ...(region === "" ? {} : { place: { region, shown: "municipality" } }),
  });
}
