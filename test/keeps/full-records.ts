// One record of each type with every field that it can have, all in one region.
import type { Place } from "../../domain/records/place.ts";
import type { Fact } from "../../domain/records/record.ts";
import {
  actor,
  community,
  dataset,
  gathering,
  initiative,
  introduction,
  need,
  offer,
  region,
  round,
  said,
  source,
  theme,
  tie,
  view,
} from "../domain/making.ts";

const fi = { fi: "sanoja" };
const links = ["https://example.org"];

/** The first of each type is the full one; `actor-2` is there for ties to end at. */
export function fullRecords({ place, region: code }: { place: Place; region: string }): Fact[] {
  const base = {
    fieldVisibility: { description: "public" },
    keys: [{ dataset: "elsewhere", id: "1" }],
    extra: { column: "value" },
  } as const;
  const common = { ...base, keys: [...base.keys] };
  const node = {
    ...common,
    place,
    otherNames: ["nimi"],
    description: fi,
    themes: ["theme-1"],
    links,
    sources: ["source-1"],
    lastConfirmed: "2026",
    kindLabel: "muu",
    notSame: ["actor-2"],
  };
  const asked = {
    ...common,
    fieldVisibility: { reach: "public" } as const,
    kind: "skills",
    theme: "theme-1",
    reach: "local",
    until: "2027",
    stated: "2026",
    metBy: "actor-2",
    metOn: "2026-05",
    sources: ["source-1"],
  } as const;
  const contact = { name: "Neuvonta", source: "register", legalBasis: "task" };
  const origin = { seed: 1, gamma: 1, runs: 10, stability: 0.9, proposal: "proposal" };
  return [
    actor("actor-1", {
      ...node,
      goals: fi,
      roles: ["funder"],
      area: [code],
      businessId: "1234567-1",
      contact,
    }),
    actor("actor-2", { place }),
    initiative("initiative-1", { ...node, phase: "building", from: "2025", until: "2027" }),
    gathering("gathering-1", {
      ...node,
      date: "2026",
      start: "10:00",
      end: "12:00",
      community: "community-1",
      people: 12,
      targets: ["public"],
      outcomes: fi,
      receivers: ["actor-2"],
    }),
    tie("tie-1", ["actor-1", "actor-2"], {
      ...common,
      fieldVisibility: { since: "public" },
      kindLabel: "muu",
      since: "2025",
      until: "2027",
      context: fi,
      initiative: "initiative-1",
      statements: [said("source-1", { strength: 4 })],
    }),
    source("source-1", {
      ...common,
      fieldVisibility: { url: "public" },
      visibility: "public",
      node: "actor-1",
      date: "2026",
      url: "https://example.org",
    }),
    need("need-1", "actor-1", { ...asked, sources: [...asked.sources] }),
    offer("offer-1", "actor-1", { ...asked, sources: [...asked.sources] }),
    theme("theme-1", {
      ...common,
      fieldVisibility: { vocabulary: "public" },
      vocabulary: "https://example.org",
    }),
    region(code, { ...common, fieldVisibility: { note: "public" }, owner: "actor-1", note: fi }),
    community("community-1", ["actor-1"], {
      ...common,
      fieldVisibility: { rhythm: "public" },
      regions: [code],
      goal: fi,
      convener: "actor-1",
      indicators: ["määrä"],
      rhythm: "kuukausittain",
      meets: { every: 1, unit: "month" },
      forum: "https://example.org",
      settled: [{ node: "actor-2", what: "near", day: "2026" }],
      links,
      note: "keskenämme",
      themes: ["theme-1"],
      origin,
    }),
    dataset("dataset-1", "set", { ...common, fieldVisibility: { note: "public" }, note: fi, opensOn: "04" }),
    round("round-1", {
      ...common,
      fieldVisibility: { until: "public" },
      visibility: "public",
      region: code,
      until: "2027",
      interviews: [
        { node: "actor-1", status: "booked", assignee: { id: "p-1", name: "Kutoja" }, day: "2026-03" },
      ],
      note: "keskenämme",
      frozen: { seq: 1, day: "2026", actors: 2, ties: 1, interviews: 1, named: 1 },
    }),
    introduction("introduction-1", ["actor-1", "actor-2"], {
      ...common,
      fieldVisibility: { bridge: "public" },
      visibility: "public",
      through: "actor-1",
      bridge: true,
      introducedOn: "2026-01",
      metOn: "2026-02",
      togetherOn: "2026-03",
      declinedOn: "2026-04",
      tie: "tie-1",
      note: "keskenämme",
    }),
    view("view-1", {
      ...common,
      fieldVisibility: { maker: "public" },
      region: code,
      regions: [code],
      maker: "somebody",
    }),
  ];
}
