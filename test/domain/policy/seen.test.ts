import { expect, test } from "vitest";
import type { Reader } from "../../../domain/policy/person.ts";
import { seen } from "../../../domain/policy/seen.ts";
import { Sight } from "../../../domain/policy/sight.ts";
import { snapshotOf } from "../../../domain/policy/snapshot.ts";
import { knowsAlias } from "../../../domain/policy/told.ts";
import type { Fact } from "../../../domain/records/record.ts";
import {
  actor,
  administrator,
  anyone,
  community,
  coordinator04,
  dataset,
  gathering,
  merging,
  need,
  ownerOf,
  person,
  pori,
  region,
  said,
  signedIn,
  source,
  tableOf,
  tampere,
  theme,
  tie,
  uniting,
  viewer04,
  weaver04,
  weaver06,
} from "../making.ts";
import { World } from "../world.ts";

const viewer06 = person("viewer06", { role: "viewer", regions: ["06"] });
const owner = ownerOf("one");

function who(readers: Record<string, Reader>, one: Fact, ...others: Fact[]): string[] {
  const facts = tableOf(one, ...others);
  return Object.entries(readers).flatMap(([name, reader]) =>
    seen(reader, one, facts) === null ? [] : [name],
  );
}

const all = { anyone, signedIn, viewer04, viewer06, owner, weaver04, weaver06, coordinator04, administrator };

test("R40: a record is read by its visibility: by all, by those signed in, by those of its region, by its team", () => {
  expect(who(all, actor("one", { visibility: "public" }))).toEqual(Object.keys(all));
  expect(who(all, actor("one", { visibility: "signedIn" }))).toEqual(Object.keys(all).slice(1));
  expect(who(all, actor("one", { visibility: "region" }))).toEqual([
    "viewer04",
    "owner",
    "weaver04",
    "coordinator04",
    "administrator",
  ]);
  expect(who(all, actor("one", { visibility: "team" }))).toEqual([
    "weaver04",
    "coordinator04",
    "administrator",
  ]);
});

test("R47: the team of a record is that of its home and of its area of operation; of what is nobody's, every team", () => {
  const team = { weaver04, weaver06, coordinator04 };
  const seatedAt = (more: Parameters<typeof actor>[1]) =>
    who(team, actor("one", { visibility: "team", ...more }));
  expect(seatedAt({ place: tampere })).toEqual(["weaver06"]);
  expect(seatedAt({ place: tampere, area: ["04"] })).toEqual(Object.keys(team));
  expect(seatedAt({ place: tampere, area: ["kunta:609"] })).toEqual(Object.keys(team));
  for (const place of [
    { country: "FI", shown: "point" },
    { country: "SE", shown: "point" },
    { shown: "point" },
  ] as const)
    expect(seatedAt({ place })).toEqual(Object.keys(team));
  expect(who(team, theme("theme", { visibility: "team" }))).toEqual(Object.keys(team));
});

test("R41: a tie shows only where both its ends do, a need only where its node does", () => {
  const hidden = actor("two", { visibility: "team", place: tampere });
  expect(who(all, tie("tie", ["one", "two"]), actor("one"), hidden)).toEqual(["weaver06", "administrator"]);
  expect(who(all, need("need", "two"), hidden)).toEqual(["weaver06", "administrator"]);
  const half = tie("tie", ["one", "two"], { visibility: "team" });
  expect(who(all, half, actor("one"), actor("two", { place: tampere }))).toEqual([
    "weaver04",
    "weaver06",
    "coordinator04",
    "administrator",
  ]);
});

test("R42: a source is read on the team of the node it speaks for, whatever its visibility says", () => {
  const one = source("source", { node: "one", visibility: "public" });
  expect(who(all, one, actor("one"))).toEqual(["weaver04", "coordinator04", "administrator"]);
  expect(who(all, source("source", { visibility: "public" }))).toEqual([
    "weaver04",
    "weaver06",
    "coordinator04",
    "administrator",
  ]);
});

test("R43: statements, sources, contacts, keys and further columns never leave the team", () => {
  const contact = { name: "Desk", source: "register", legalBasis: "task" };
  const one = actor("one", {
    contact,
    sources: ["source"],
    extra: { column: "value" },
    keys: [{ dataset: "set", id: "1" }],
    fieldVisibility: { goals: "public" },
  });
  const facts = tableOf(one, source("source"), theme("theme"));
  for (const reader of [anyone, signedIn, viewer04, owner, weaver06])
    expect(seen(reader, one, facts)).toEqual(actor("one"));
  for (const reader of [weaver04, coordinator04, administrator])
    expect(seen(reader, one, facts)).toEqual(one);
  const group = community("group", [], { note: "among us" });
  expect(seen(viewer04, group, facts)).not.toHaveProperty("note");
  const words = { fi: "sanoja" };
  expect(seen(anyone, region("04", { note: words }), facts)).toHaveProperty("note", words);
  expect(seen(anyone, dataset("set1", "set", { note: words }), facts)).toHaveProperty("note", words);
});

test("R44: a field may be kept closer than its record; a looser rule opens nothing", () => {
  const rules = {
    description: "team",
    goals: "region",
    themes: "signedIn",
    place: "team",
    businessId: "public",
  } as const;
  const one = actor("one", {
    visibility: "signedIn",
    fieldVisibility: rules,
    description: { fi: "a" },
    goals: { fi: "b" },
    themes: ["theme"],
    businessId: "1234567-1",
  });
  const facts = tableOf(one, theme("theme"));
  expect(seen(anyone, one, facts)).toBeNull();
  const far = seen(signedIn, one, facts);
  expect(far).toMatchObject({ themes: ["theme"], businessId: "1234567-1" });
  for (const field of ["description", "goals", "place"]) expect(far).not.toHaveProperty(field);
  expect(seen(viewer04, one, facts)).toHaveProperty("goals");
  const open = actor("one", { fieldVisibility: rules, themes: ["theme"] });
  expect(seen(anyone, open, facts)).toMatchObject({ themes: [] });
});

test("R45: a place is told as exactly as it is shown: point, municipality or region", () => {
  const place = { ...pori, locality: "Reposaari", point: { lon: 21.4, lat: 61.6 } };
  const told = (shown: "point" | "municipality" | "region") => {
    const one = actor("one", { place: { ...place, shown } });
    return seen(viewer04, one, tableOf(one));
  };
  expect(told("point")).toMatchObject({ place: { ...place, shown: "point" } });
  expect(told("municipality")).toHaveProperty("place", {
    municipality: "609",
    locality: "Reposaari",
    shown: "municipality",
  });
  expect(told("region")).toHaveProperty("place", { region: "04", shown: "region" });
  const own = actor("one", { place: { ...place, shown: "region" } });
  expect(seen(weaver04, own, tableOf(own))).toEqual(own);
});

test("R46: what a reader may not see is not named by what they may, not even on the team of another region", () => {
  const facts = tableOf(
    theme("hidden-theme", { visibility: "team" }),
    actor("hidden", { visibility: "team", place: tampere }),
    actor("open"),
    community("hidden-group", [], { visibility: "team", regions: ["06"] }),
    source("hidden-source", { node: "hidden" }),
    source("source", { node: "open" }),
  );
  const statements = [said("hidden-source", { strength: 5 }), said("source", { strength: 1 })];
  const of = (one: Fact) => JSON.stringify([seen(weaver04, one, facts), seen(anyone, one, facts)]);
  facts.put(tie("tie", ["open", "open"], { statements, initiative: "hidden" }));
  for (const one of [
    facts.get("tie")!,
    actor("one", { sources: ["hidden-source", "source"] }),
    need("need", "open", { metBy: "hidden", sources: ["hidden-source"] }),
    gathering("meet", { community: "hidden-group" }),
    community("group", ["hidden", "open"], { convener: "hidden" }),
    region("04", { owner: "hidden" }),
  ]) {
    expect(seen(weaver04, one, facts)).not.toBeNull();
    expect(of(one)).not.toContain('"hidden');
  }
  expect(seen(weaver04, facts.get("tie")!, facts)).toMatchObject({ statements: [statements[1]] });
  const themed = actor("one", { themes: ["hidden-theme"] });
  expect(seen(anyone, themed, facts)).toMatchObject({ themes: [] });
  expect(seen(anyone, need("need", "open", { theme: "hidden-theme" }), facts)).not.toHaveProperty("theme");
});

test("R48: who stands in a view for a reader goes by what they see: not by a hidden place, not by a hidden tie", () => {
  const facts = tableOf(
    actor("seat"),
    actor("coy", { fieldVisibility: { place: "team" } }),
    actor("vague", { place: { ...pori, shown: "region" } }),
    actor("neighbour", { place: tampere }),
    tie("tie", ["seat", "neighbour"], { visibility: "team" }),
  );
  for (const scope of ["04", "kunta:609"])
    for (const id of ["seat", "coy", "vague", "neighbour"])
      facts.setSpot(scope, id, { x: 0, y: 0, pinned: false });
  const standing = (reader: Reader, view: string) => {
    const { records, spots } = snapshotOf(reader, view, facts);
    const nodes = records.filter((one) => one.type === "actor").map((one) => one.id);
    expect(spots.map((one) => one.node).toSorted()).toEqual(nodes.toSorted());
    return nodes.toSorted();
  };
  expect(standing(anyone, "04")).toEqual(["seat", "vague"]);
  expect(standing(anyone, "kunta:609")).toEqual(["seat"]);
  expect(standing(weaver04, "04")).toEqual(["coy", "neighbour", "seat", "vague"]);
  expect(standing(weaver04, "kunta:609")).toEqual(["coy", "neighbour", "seat", "vague"]);
});

test("R49: what merged ids became is told to the team of what they became, and to nobody else", () => {
  const made = new World(
    actor("keep", { visibility: "public" }),
    actor("double"),
    theme("aaa"),
    theme("bbb"),
  );
  made.did(uniting("keep", "double"));
  made.did(merging("aaa", "bbb"));
  const told = (reader: Reader) =>
    ["double", "aaa"].filter((id) => knowsAlias(new Sight(reader, made.facts), id));
  for (const reader of [weaver04, coordinator04, administrator])
    expect(told(reader)).toEqual(["double", "aaa"]);
  expect(told(weaver06)).toEqual(["aaa"]);
  for (const reader of [anyone, signedIn, viewer04, ownerOf("keep")]) expect(told(reader)).toEqual([]);
});
