// interviews.csv and the registers of the set's README → sources.
import type { Source } from "../../records/source.ts";
import { named } from "../dataset-id.ts";
import { byLanguage, cell, filled, type NamedRow } from "../named-rows.ts";
import { dataset, nodeId } from "./own.ts";

/** Who of a tie's two ends a register hears: the giver, the network that is joined, whoever was asked, or both. */
export type Teller = "from" | "to" | "both";

export interface Register {
  kind: Source["kind"];
  names: { fi: string; sv: string; en: string };
  /** What it says by default: on which day, and who said it. The minutes are of the day of each meeting. */
  date?: string;
  teller: Teller;
}

export const registers: Readonly<Record<string, Register>> = {
  "reg-projects": {
    kind: "register",
    names: { fi: "hankeluettelo", sv: "projektregister", en: "project register" },
    date: "2025-06-12",
    teller: "both",
  },
  "reg-grants": {
    kind: "register",
    names: { fi: "avustuspäätökset", sv: "bidragsbeslut", en: "grant decisions" },
    date: "2026-02-05",
    teller: "from",
  },
  "reg-agreements": {
    kind: "register",
    names: { fi: "sopimusluettelo", sv: "avtalsförteckning", en: "list of agreements" },
    date: "2025-02-18",
    teller: "both",
  },
  "reg-members": {
    kind: "register",
    names: { fi: "jäsenluettelo", sv: "medlemsförteckning", en: "member list" },
    date: "2024-11-21",
    teller: "to",
  },
  "reg-web": {
    kind: "document",
    names: { fi: "verkkosivut", sv: "webbplatser", en: "web pages" },
    date: "2024-02-20",
    teller: "from",
  },
  "reg-survey": {
    kind: "survey",
    names: { fi: "toimijakysely", sv: "aktörsenkät", en: "actor survey" },
    date: "2025-10-22",
    teller: "from",
  },
  "reg-minutes": {
    kind: "meeting",
    names: { fi: "kutojan muistiot", sv: "vävarens anteckningar", en: "weaver's minutes" },
    teller: "both",
  },
};

/** What was confirmed later than its source, when somebody asked, is a word of its own. */
export const asked = "asked-again";

const askedAgain: Register = {
  kind: "survey",
  names: { fi: "vahvistettu kysyttäessä", sv: "bekräftat på förfrågan", en: "confirmed when asked" },
  teller: "both",
};

/** One source for each interview and register. An interview is labelled by organisation and role: no person. */
export function sourcesOf(interviews: readonly NamedRow[], actors: readonly NamedRow[]): Source[] {
  const nameOf = new Map(actors.map((row) => [cell(row, "id"), cell(row, "name_fi")]));
  return [
    ...interviews.map((row) => interview(row, nameOf.get(cell(row, "actor")) ?? cell(row, "actor"))),
    ...Object.entries({ ...registers, [asked]: askedAgain }).map(
      ([ownId, { kind, names, date }]): Source => ({
        ...named(dataset, "source", ownId),
        type: "source",
        visibility: "team",
        kind,
        label: names.fi,
        ...filled({ date }),
        extra: { label_sv: names.sv, label_en: names.en },
      }),
    ),
  ];
}

function interview(row: NamedRow, organisation: string): Source {
  const { fi = "", ...roles } = byLanguage(row, "role");
  return {
    ...named(dataset, "source", cell(row, "id")),
    type: "source",
    visibility: "team",
    kind: "interview",
    label: [organisation, fi].filter((part) => part !== "").join(", "),
    node: nodeId(cell(row, "actor")),
    date: cell(row, "date"),
    extra: filled({
      role_fi: fi,
      ...Object.fromEntries(Object.entries(roles).map(([language, role]) => [`role_${language}`, role])),
      language: cell(row, "language"),
      way: cell(row, "way"),
      file: cell(row, "file"),
      ties: cell(row, "ties"),
      needs_offers: cell(row, "needs_offers"),
    }),
  };
}
