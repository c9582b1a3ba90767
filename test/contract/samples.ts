// One record of every type with every field that it can have, and changes about them.
import type { Change, Edit } from "../../domain/change.ts";
import type { Actor } from "../../domain/records/actor.ts";
import type { Fact } from "../../domain/records/record.ts";
import type { Tie } from "../../domain/records/tie.ts";
import type { Store, Writer } from "../../server/store/store.ts";

type Shared = Pick<Actor, "rev" | "visibility" | "fieldVisibility" | "keys" | "extra">;
type NodeShared = Omit<Actor, "id" | "type" | "kind" | "sector" | "roles">;

const shared: Shared = {
  rev: 3,
  visibility: "region",
  fieldVisibility: { description: "team" },
  keys: [{ dataset: "Satakunta 2026", id: "rivi 1/ä" }],
  extra: { "Sarake Å": 'lainaus " ja \\ ja \n rivi' },
};

const node: NodeShared = {
  ...shared,
  names: { fi: "Äitien kahvila", sv: "Mammornas kafé", en: "Mothers’ café", se: "Eatnit" },
  otherNames: ["ÄK"],
  description: { fi: "Kuvaus.\nToinen rivi 👩‍🌾." },
  themes: ["theme-1"],
  links: ["https://example.org/a?b=c"],
  existence: "existing",
  sources: ["source-1"],
  lastConfirmed: "2026-05",
  kindLabel: "oma sana",
};

export const samples: Fact[] = [
  { ...shared, id: "theme-1", type: "theme", names: { fi: "Arki" }, vocabulary: "https://example.org/t" },
  {
    ...shared,
    id: "set-1",
    type: "dataset",
    name: "Satakunta 2026",
    names: { fi: "Harjoitus" },
    practice: true,
  },
  { ...shared, id: "region-04", type: "region", code: "04", owner: "actor-1", note: { fi: "Omistaja" } },
  {
    ...shared,
    id: "source-1",
    type: "source",
    kind: "interview",
    label: "Haastattelu",
    node: "actor-1",
    date: "2026-05-04",
    url: "https://example.org/s",
  },
  {
    ...node,
    id: "actor-1",
    type: "actor",
    kind: "other",
    sector: "civil",
    roles: ["developer", "bridge"],
    goals: { fi: "Tavoite" },
    area: ["04", "kunta:609"],
    businessId: "0201256-6",
    contact: {
      name: "Kirjaamo",
      email: "a@example.org",
      language: "fi",
      source: "verkkosivu",
      legalBasis: "LIA",
    },
    place: {
      municipality: "609",
      country: "FI",
      locality: "Noormarkku",
      point: { lon: 21.5, lat: 61 },
      shown: "point",
    },
  },
  {
    ...node,
    id: "initiative-1",
    type: "initiative",
    kind: "project",
    phase: "building",
    from: "2024",
    until: "2026-12-31",
  },
  {
    ...node,
    id: "gathering-1",
    type: "gathering",
    kind: "workshop",
    date: "2026-03-01",
    start: "09:00",
    end: "12:30",
    community: "community-1",
    people: 14,
    outcomes: { fi: "Sovittiin" },
  },
  {
    ...shared,
    id: "tie-1",
    type: "tie",
    from: "initiative-1",
    to: "actor-1",
    kind: "partnerIn",
    kindLabel: "mukana",
    directed: true,
    since: "2025",
    until: "2027-01",
    context: { fi: "Hankkeessa" },
    initiative: "initiative-1",
    existence: "existing",
    statements: [{ source: "source-1", at: "2026", strength: 4, certainty: "likely", sides: "both" }],
  },
  {
    ...shared,
    id: "need-1",
    type: "need",
    node: "actor-1",
    kind: "space",
    theme: "theme-1",
    text: { fi: "Tilaa" },
    reach: "local",
    until: "2027",
    stated: "2026-05",
    met: true,
    metBy: "offer-1",
    metOn: "2026-05-02",
    sources: ["source-1"],
  },
  { ...shared, id: "offer-1", type: "offer", node: "gathering-1", text: { sv: "Lokal" }, met: false },
  {
    ...shared,
    id: "community-1",
    type: "community",
    names: { fi: "Arjen oppijat" },
    goal: { fi: "Oppia" },
    convener: "actor-1",
    members: [
      { node: "actor-1", grade: "core" },
      { node: "initiative-1", grade: "invited" },
    ],
    status: "forming",
    indicators: ["yksi"],
    rhythm: "kuukausittain",
    meets: { every: 2, unit: "week" },
    forum: "https://example.org/f",
    settled: [{ node: "actor-1", what: "left", toward: "group-2", day: "2026-11" }],
    links: ["https://example.org/c"],
    note: "muistiinpano",
    regions: ["04"],
    themes: ["theme-1"],
    origin: { seed: 1, gamma: 0.9, runs: 20, stability: 0.8, proposal: "proposal-1" },
  },
  {
    ...shared,
    id: "view-1",
    type: "view",
    names: { fi: "Työllistäjät", sv: "Arbetsgivare" },
    region: "evk:02",
    query: "sector=private&theme=theme-1&mode=showcase",
    maker: "p-1",
    regions: ["02", "04"],
  },
  {
    ...shared,
    id: "round-1",
    type: "round",
    names: { fi: "Kevään kierros" },
    region: "04",
    since: "2026-01",
    until: "2026-05-30",
    interviews: [
      { node: "actor-1", status: "booked", assignee: { id: "p-1", name: "Kutoja" }, day: "2026-03-01" },
    ],
    note: "muistiinpano",
    frozen: { seq: 2, day: "2026-05-30", actors: 1, ties: 0, interviews: 1, named: 1 },
  },
  {
    ...shared,
    id: "introduction-1",
    type: "introduction",
    one: "actor-1",
    other: "actor-2",
    bridge: true,
    status: "together",
    introducedOn: "2026-01",
    metOn: "2026-02-03",
    togetherOn: "2026-04",
    note: "sovittu kahvit",
  },
  actor("actor-2"),
];

export function actor(id: string, name = `Toimija ${id}`): Actor {
  return {
    id,
    rev: 0,
    visibility: "team",
    type: "actor",
    names: { fi: name },
    themes: [],
    existence: "existing",
    kind: "association",
    sector: "civil",
    roles: [],
  };
}

export function tie(id: string, from: string, to: string): Tie {
  const told = { kind: "knows", directed: false, existence: "existing" } as const;
  return { id, rev: 0, visibility: "team", type: "tie", from, to, ...told };
}

export function change(seq: number, edits: Edit[], by = "weaver-1"): Change {
  const at = "2026-11-24T10:00:00.000Z";
  return {
    seq,
    commandId: `command-${seq}`,
    type: "add",
    by: { id: by, name: "Kutoja" },
    at,
    scope: "map",
    edits,
  };
}

/** Appends one change about the records and saves them as they then stand; gives its number. */
export function record(store: Store, records: readonly Fact[], by?: string): Promise<number> {
  return store.write((writer) => recordIn(writer, records, by));
}

export async function recordIn(writer: Writer, records: readonly Fact[], by?: string): Promise<number> {
  const seq = writer.at.seq + 1;
  const standing = records.map((one): Fact => ({ ...one, rev: seq }));
  await writer.save(standing);
  await writer.append([
    change(
      seq,
      standing.map((one) => ({ op: "added", record: one })),
      by,
    ),
  ]);
  return seq;
}
