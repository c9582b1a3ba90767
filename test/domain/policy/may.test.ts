import { expect, test } from "vitest";
import type { Command } from "../../../domain/commands/command.ts";
import { mayAsk, mayChangeNode, mine } from "../../../domain/policy/may.ts";
import type { Person } from "../../../domain/policy/person.ts";
import type { Fact } from "../../../domain/records/record.ts";
import {
  actor,
  add,
  administrator,
  adopting,
  anyone,
  arranging,
  community,
  coordinator04,
  dataset,
  edit,
  erasing,
  merging,
  need,
  no,
  offer,
  ownerOf,
  person,
  pori,
  region,
  removing,
  removingSet,
  said,
  setting,
  signedIn,
  source,
  tampere,
  theme,
  tie,
  undoing,
  viewer04,
  weaver04,
  weaver06,
} from "../making.ts";
import { World } from "../world.ts";

const owner = ownerOf("one");
const there: Fact[] = [
  theme("theme1"),
  theme("theme2"),
  theme("theme3", { visibility: "team" }),
  actor("one", { contact: { name: "Desk", source: "register", legalBasis: "task" } }),
  actor("two"),
  actor("far", { place: tampere }),
  actor("both", { place: tampere, area: ["04"] }),
  actor("hidden", { place: tampere, visibility: "team" }),
  source("source1", { node: "one" }),
  source("source6", { node: "hidden" }),
  tie("tie1", ["one", "far"]),
  tie("secret", ["one", "two"], { visibility: "team", statements: [said("source1")] }),
  need("need1", "one"),
  need("need2", "far"),
  community("group", ["one"], { regions: ["04", "06"] }),
  dataset("set1", "set"),
];

function asking(command: Command, by: Person) {
  return no(new World(...there).do(command, by));
}

/** Whether each of some people is refused, by the name of the reason. */
function answers(command: Command, ...people: Person[]) {
  return people.map((each) => asking(command, each));
}

const open = [
  () => setting("one", "sector", "public"),
  () => add(actor("new")),
  () => removing("one"),
  () => adopting("group2", ["one"]),
  () => merging("theme1", "theme2"),
  () => undoing(1),
  () => erasing("one"),
  () => removingSet("set"),
  () => arranging("04", { one: [0, 0] }),
];

test("R50: without signing in nothing is done", () => {
  const { facts } = new World(...there);
  for (const command of open) expect(no(mayAsk(anyone, command(), facts))).toBe("notSignedIn");
});

test("R51: who only looks on does nothing", () => {
  for (const command of open)
    expect(answers(command(), signedIn, viewer04)).toEqual(["notYours", "notYours"]);
});

test("R52: nodes are kept by the weavers of their home and of their area of operation", () => {
  const yours = (id: string) =>
    answers(setting(id, "sector", "public"), weaver04, weaver06, coordinator04, administrator);
  expect(yours("two")).toEqual([null, "notYours", "notYours", null]);
  expect(yours("far")).toEqual(["notYours", null, "notYours", null]);
  expect(yours("both")).toEqual([null, null, "notYours", null]);
  expect(answers(add(actor("new")), weaver04, weaver06)).toEqual([null, "notYours"]);
  expect(
    answers(add(actor("new", { place: { region: "06", shown: "region" } })), weaver04, weaver06),
  ).toEqual(["notYours", null]);
  expect(answers(removing("two"), weaver04, weaver06)).toEqual([null, "notYours"]);
  expect(answers(erasing("two"), weaver04, weaver06)).toEqual([null, "notYours"]);
  for (const place of [
    { country: "SE", shown: "point" },
    { country: "FI", shown: "point" },
  ] as const)
    expect(answers(add(actor("new", { place })), weaver04, weaver06)).toEqual([null, null]);
  const { facts } = new World(...there);
  expect([
    mayChangeNode(weaver04, "two", facts),
    mayChangeNode(weaver06, "two", facts),
    mayChangeNode(weaver04, "tie1", facts),
  ]).toEqual([true, false, false]);
});

test("R52: a node may be handed to another region, but not taken from it", () => {
  expect(answers(setting("two", "place", tampere), weaver04, weaver06)).toEqual([null, "notYours"]);
  const made = new World(...there);
  made.did(setting("two", "place", tampere));
  expect(no(made.do(setting("two", "place", pori), weaver04))).toBe("notYours");
});

test("R53: a tie is kept by a right at either end; needs, offers and sources go with their node", () => {
  expect(answers(setting("tie1", "since", "2020"), weaver04, weaver06)).toEqual([null, null]);
  expect(answers(add(tie("new", ["two", "far"])), weaver04, weaver06)).toEqual([null, null]);
  expect(
    answers(add(tie("new", ["far", "both"])), person("other", { role: "weaver", regions: ["02"] })),
  ).toEqual(["notYours"]);
  expect(answers(add(need("new", "far")), weaver04, weaver06)).toEqual(["notYours", null]);
  expect(answers(add(source("new", { node: "far" })), weaver04, weaver06)).toEqual(["notYours", null]);
  expect(answers(add(source("new")), weaver04, weaver06)).toEqual([null, null]);
});

test("R54: themes are every weaver's and coordinator's; communities and regions theirs of the region; sets the administrator's", () => {
  const people = [weaver04, weaver06, coordinator04, owner, administrator] as const;
  expect(answers(merging("theme1", "theme2"), ...people)).toEqual([null, null, null, "notYours", null]);
  expect(answers(adopting("new", ["one"]), ...people)).toEqual([null, "notYours", null, "notYours", null]);
  expect(answers(add(region("04")), ...people)).toEqual(["notYours", "notYours", null, "notYours", null]);
  expect(answers(add(region("06")), ...people)).toEqual([
    "notYours",
    "notYours",
    "notYours",
    "notYours",
    null,
  ]);
  expect(answers(add(dataset("new", "other")), ...people)).toEqual([
    "notYours",
    "notYours",
    "notYours",
    "notYours",
    null,
  ]);
  expect(answers(removingSet("set"), ...people)).toEqual([
    "notYours",
    "notYours",
    "notYours",
    "notYours",
    null,
  ]);
});

test("R55: an actor words its own node and makes ties, needs and offers of it, but neither makes nor removes nodes", () => {
  expect(asking(setting("one", "description", { fi: "me" }), owner)).toBeNull();
  expect(asking(add(offer("new", "one"), tie("new2", ["one", "far"], { kind: "knows" })), owner)).toBeNull();
  expect(asking(removing("need1"), owner)).toBeNull();
  expect(asking(removing("one"), owner)).toBe("notYours");
  expect(asking(erasing("one"), owner)).toBe("notYours");
  expect(asking(setting("two", "description", { fi: "them" }), owner)).toBe("notYours");
  expect(asking(add(need("new", "two")), owner)).toBe("notYours");
  expect(asking(add(source("new", { node: "one" })), owner)).toBe("notYours");
  const gone = new World(theme("theme1"));
  expect(no(gone.do(add(actor("one")), owner))).toBe("notYours");
});

test("R55: an actor does not take out what holds words of the team", () => {
  const made = new World(...there, tie("told", ["one", "both"], { statements: [said("source1")] }));
  expect(no(made.do(removing("told"), owner))).toBe("notYours");
  expect(no(made.do(removing("tie1"), owner))).toBeNull();
});

test("R58: what only follows from a record going is done on others' records too, and nothing else is", () => {
  const made = new World(
    actor("mine"),
    actor("theirs", { place: tampere }),
    offer("offer1", "theirs", { metBy: "mine" }),
  );
  expect(no(made.do(setting("offer1", "metBy", null)))).toBe("notYours");
  const gone = made.did(removing("mine"));
  expect(made.facts.get("offer1")).not.toHaveProperty("metBy");
  made.did(undoing(gone.seq));
  expect(made.facts.get("offer1")).toHaveProperty("metBy", "mine");
});

test("R58: merging themes changes what is others' too", () => {
  const made = new World(
    theme("theme1"),
    theme("theme2"),
    actor("theirs", { place: tampere, themes: ["theme1"] }),
  );
  made.did(merging("theme1", "theme2"));
  expect(made.facts.get("theirs")).toMatchObject({ themes: ["theme2"] });
});

test("R59: a community is taken from a region only by those who keep its communities there", () => {
  expect(answers(setting("group", "regions", ["06"]), weaver04, weaver06)).toEqual([null, "notYours"]);
  expect(answers(edit("group", { remove: [{ field: "regions", item: "06" }] }), weaver04, weaver06)).toEqual([
    "notYours",
    null,
  ]);
  expect(answers(edit("group", { add: [{ field: "regions", item: "02" }] }), weaver04, weaver06)).toEqual([
    null,
    null,
  ]);
});

test("R59: a region's arrangement is its weavers', that of a group any of theirs, that of all every weaver's", () => {
  const other = person("other", { role: "weaver", regions: ["02"] });
  const people = [weaver04, weaver06, other, coordinator04, owner] as const;
  const moving = (scope: string) => answers(arranging(scope, { one: [0, 0] }), ...people);
  expect(moving("04")).toEqual([null, "notYours", "notYours", "notYours", "notYours"]);
  expect(moving("06")).toEqual(["notYours", null, "notYours", "notYours", "notYours"]);
  expect(moving("all")).toEqual([null, null, null, "notYours", "notYours"]);
  expect(moving("evk:02")).toEqual([null, "notYours", null, "notYours", "notYours"]);
  expect(
    no(new World(...there).do(arranging("04", { one: [0, 0], gone: [1, 1] }), administrator)),
  ).toBeNull();
});

test("R24: a page offers to take back what is one's own", () => {
  const change = new World(...there).did(setting("one", "sector", "public"));
  expect([mine(weaver04, change), mine(weaver06, change), mine(anyone, change)]).toEqual([
    true,
    false,
    false,
  ]);
});
