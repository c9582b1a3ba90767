// What must hold of any record that enters, new or edited.
import { expect, test } from "vitest";
import type { Fact } from "../../../domain/records/record.ts";
import {
  actor,
  add,
  adopting,
  community,
  dataset,
  edit,
  gathering,
  initiative,
  need,
  no,
  offer,
  pori,
  region,
  said,
  setting,
  source,
  tableOf,
  theme,
  tie,
  yes,
} from "../making.ts";
import { World } from "../world.ts";

const known: Fact[] = [
  actor("one"),
  actor("two"),
  initiative("plan"),
  gathering("meet"),
  theme("theme1"),
  source("source1"),
  community("group", ["one"]),
  dataset("set", "set"),
];

function adding(...records: Fact[]) {
  return no(new World(...known).decide(add(...records)));
}

test("R1: nothing has a tie to itself", () => {
  expect(adding(tie("new", ["one", "one"]))).toBe("selfTie");
});

test("R2: a tie with an end that is not there is refused; an end that comes with it is there", () => {
  expect(adding(tie("new", ["one", "nobody"]))).toBe("endMissing");
  expect(adding(tie("new", ["one", "fresh"]), actor("fresh"))).toBeNull();
});

test("R3: a theme, a source or a community is no end of a tie", () => {
  for (const end of ["theme1", "source1", "group"]) expect(adding(tie("new", ["one", end]))).toBe("wrongEnd");
});

test("R4: a theme that is none is refused, on whatever names it", () => {
  for (const wrong of ["nothing", "one"]) {
    expect(adding(actor("new", { themes: [wrong] }))).toBe("unknownTheme");
    expect(adding(need("new", "one", { theme: wrong }))).toBe("unknownTheme");
    expect(adding(community("new", ["one"], { themes: [wrong] }))).toBe("unknownTheme");
  }
});

test("R5: a source that is none is refused, on nodes, needs and in statements", () => {
  for (const wrong of ["nothing", "one"]) {
    expect(adding(actor("new", { sources: [wrong] }))).toBe("unknownSource");
    expect(adding(offer("new", "one", { sources: [wrong] }))).toBe("unknownSource");
    expect(adding(tie("new", ["one", "two"], { statements: [said(wrong)] }))).toBe("unknownSource");
  }
});

test("R6: an end that was certainly before the beginning is refused; the same year told both times is not", () => {
  expect(adding(tie("new", ["one", "two"], { since: "2020", until: "2019-12" }))).toBe("untilBeforeSince");
  expect(adding(tie("new", ["one", "two"], { since: "2020-05", until: "2020" }))).toBeNull();
  expect(adding(initiative("new", { from: "2021", until: "2020" }))).toBe("untilBeforeSince");
});

test("R7: places, areas and regions are known ones", () => {
  expect(adding(actor("new", { place: { municipality: "999", shown: "municipality" } }))).toBe(
    "unknownRegion",
  );
  expect(adding(actor("new", { area: ["kunta:999"] }))).toBe("unknownRegion");
  expect(adding(community("new", ["one"], { regions: ["99"] }))).toBe("unknownRegion");
  expect(adding(region("99"))).toBe("unknownRegion");
  expect(adding(dataset("new", "other", { opensOn: "99" }))).toBe("unknownRegion");
  expect(adding(actor("new", { place: { region: "99", shown: "region" } }))).toBe("unknownRegion");
  expect(adding(actor("new", { place: { region: "all", shown: "region" } }))).toBe("unknownRegion");
});

test("R7: a region of its own seats only what has no other place", () => {
  expect(adding(actor("new", { place: { region: "06", shown: "region" } }))).toBeNull();
  expect(
    adding(actor("new", { place: { region: "06", shown: "municipality", locality: "online" } })),
  ).toBeNull();
  expect(adding(actor("new", { place: { ...pori, region: "06" } }))).toBe("malformed");
  expect(adding(actor("new", { place: { region: "06", country: "SE", shown: "region" } }))).toBe("malformed");
  const point = { lon: 22, lat: 61 };
  expect(adding(actor("new", { place: { region: "06", point, shown: "point" } }))).toBe("malformed");
});

test("R8: a business id has a right check digit", () => {
  expect(adding(actor("new", { businessId: "1234567-1" }))).toBeNull();
  expect(adding(actor("new", { businessId: "1234567-2" }))).toBe("businessIdInvalid");
});

test("R9: only actors are members and conveners of a community, each once", () => {
  for (const wrong of ["plan", "meet", "theme1", "nobody"]) {
    expect(adding(community("new", ["one", wrong]))).toBe("memberNotActor");
    expect(adding(community("new", ["one"], { convener: wrong }))).toBe("memberNotActor");
  }
  const twice = community("new", [], {
    members: [
      { node: "one", grade: "core" },
      { node: "one", grade: "member" },
    ],
  });
  expect(adding(twice)).toBe("malformed");
});

test("R10: a need or offer is a node's, says something, and is met by a node", () => {
  expect(adding(need("new", "nobody"))).toBe("endMissing");
  expect(adding(need("new", "theme1"))).toBe("endMissing");
  expect(adding(offer("new", "one", { metBy: "nobody" }))).toBe("endMissing");
  expect(adding(offer("new", "one", { metBy: "source1" }))).toBe("endMissing");
  expect(adding(need("new", "one", { text: {} }))).toBe("malformed");
});

test("R11: what is named is what it should be: an initiative, a community, an owner, a speaker", () => {
  expect(adding(tie("new", ["one", "two"], { initiative: "two" }))).toBe("unknownRecord");
  expect(adding(gathering("new", { community: "one" }))).toBe("unknownRecord");
  expect(adding(region("04", { owner: "plan" }))).toBe("unknownRecord");
  expect(adding(region("04", { owner: "nobody" }))).toBe("unknownRecord");
  expect(adding(source("new", { node: "theme1" }))).toBe("endMissing");
  expect(adding(source("new", { node: "nobody" }))).toBe("endMissing");
  expect(adding(region("04", { id: "region-06" }))).toBe("malformed");
  expect(adding(region("04", { owner: "one" }))).toBeNull();
});

test("R12: a rule for a field that cannot be hidden is refused instead of having no effect", () => {
  for (const field of ["names", "visibility", "sector", "kind", "rev", "nothing"])
    expect(adding(actor("new", { fieldVisibility: { [field]: "team" } }))).toBe("malformed");
  const fine = { description: "team", place: "region", themes: "signedIn", contact: "team" } as const;
  expect(adding(actor("new", { fieldVisibility: fine }))).toBeNull();
  expect(adding(need("new", "one", { fieldVisibility: { kind: "team" } }))).toBeNull();
});

test("R1–R12: an edit that would leave a record unsound is refused like one that enters", () => {
  const world = new World(...known, tie("tie", ["one", "two"], { since: "2020" }));
  const refused = (...asked: Parameters<typeof setting>) => no(world.decide(setting(...asked)));
  expect(refused("tie", "until", "2019")).toBe("untilBeforeSince");
  expect(refused("one", "themes", ["nothing"])).toBe("unknownTheme");
  expect(refused("one", "place", { municipality: "999", shown: "point" })).toBe("unknownRegion");
  expect(refused("one", "fieldVisibility", { names: "team" })).toBe("malformed");
  const member = { field: "members", item: { node: "plan", grade: "core" } };
  expect(no(world.decide(edit("group", { add: [member] })))).toBe("memberNotActor");
});

test("R2, R4, R5, R9, R11: where facts are not complete, what is unknown never refuses", () => {
  const world = new World(actor("one"));
  world.facts.complete = false;
  const records = [
    tie("tie", ["one", "elsewhere"], { initiative: "elsewhere2", statements: [said("elsewhere3")] }),
    actor("new", { themes: ["elsewhere"], sources: ["elsewhere"] }),
    need("need", "elsewhere", { theme: "elsewhere", metBy: "elsewhere" }),
    source("source", { node: "elsewhere" }),
    community("group", ["elsewhere"], { convener: "elsewhere", themes: ["elsewhere"] }),
    gathering("meet", { community: "elsewhere" }),
    region("04", { owner: "elsewhere" }),
  ];
  for (const one of records) expect(yes(world.decide(add(one)))).toHaveLength(1);
  expect(yes(world.decide(adopting("group2", ["elsewhere"])))).toHaveLength(1);
  expect(tableOf(...records).complete).toBe(true);
});
