// What is hidden is as if it were not there, also for those who have rights elsewhere.
import { expect, test } from "vitest";
import type { Command } from "../../../domain/commands/command.ts";
import type { Person } from "../../../domain/policy/person.ts";
import type { Fact } from "../../../domain/records/record.ts";
import {
  actor,
  add,
  adopting,
  arranging,
  community,
  edit,
  erasing,
  merging,
  need,
  no,
  ownerOf,
  removing,
  said,
  setting,
  source,
  tampere,
  theme,
  tie,
  weaver04,
  weaver06,
} from "../making.ts";
import { World } from "../world.ts";

const owner = ownerOf("one");
const there: Fact[] = [
  theme("theme1"),
  theme("theme3", { visibility: "team" }),
  actor("one", { contact: { name: "Desk", source: "register", legalBasis: "task" } }),
  actor("two"),
  actor("far", { place: tampere }),
  actor("hidden", { place: tampere, visibility: "team" }),
  source("source1", { node: "one" }),
  source("source6", { node: "hidden" }),
  tie("tie1", ["one", "far"]),
  tie("secret", ["one", "two"], { visibility: "team", statements: [said("source1")] }),
  need("need1", "one"),
  need("need2", "far"),
  community("group", ["one"]),
];

function asking(command: Command, by: Person) {
  return no(new World(...there).do(command, by));
}

test("R56: a command that names what its sender may not see is answered as if that were not there", () => {
  const asked: ((id: string) => Command)[] = [
    (id) => setting(id, "sector", "public"),
    (id) => removing("two", id),
    (id) => erasing(id),
    (id) => add(tie("new", ["two", id])),
    (id) => add(need("new", "two", { metBy: id })),
    (id) => add(community("new", ["two", id])),
    (id) => add(community("new", ["two"], { convener: id })),
    (id) => adopting("new", ["two", id]),
    (id) => edit("group", { add: [{ field: "members", item: { node: id, grade: "core" } }] }),
    (id) => edit("group", { remove: [{ field: "members", item: { node: id, grade: "core" } }] }),
    (id) => setting("group", "convener", id),
    (id) => setting("need1", "metBy", id),
    (id) => arranging("04", { two: [1, 1], [id]: [0, 0] }),
  ];
  for (const command of asked) {
    const hidden = JSON.stringify(new World(...there).do(command("hidden"), weaver04)).replaceAll(
      "hidden",
      "ID",
    );
    const absent = JSON.stringify(new World(...there).do(command("nobody"), weaver04)).replaceAll(
      "nobody",
      "ID",
    );
    expect(hidden).toBe(absent);
    expect(hidden).toContain('"refused"');
  }
});

test("R56: the same for sources and themes, and for what is not one's to change anyway", () => {
  const same = (by: Person, hidden: string, command: (id: string) => Command) => {
    const [a, b] = [hidden, "nothing"].map((id) =>
      JSON.stringify(new World(...there).do(command(id), by)).replaceAll(id, "ID"),
    );
    expect(a).toBe(b);
  };
  same(weaver04, "source6", (id) => edit("two", { add: [{ field: "sources", item: id }] }));
  same(weaver04, "source6", (id) => edit("two", { remove: [{ field: "sources", item: id }] }));
  same(weaver04, "source6", (id) => edit("tie1", { add: [{ field: "statements", item: said(id) }] }));
  same(weaver04, "source6", (id) =>
    add(tie("new", ["one", "two"], { kind: "knows", statements: [said(id)] })),
  );
  same(weaver04, "hidden", (id) => setting("need2", "metBy", id));
  same(owner, "theme3", (id) => add(need("new", "one", { theme: id })));
  same(owner, "theme3", (id) => edit("one", { add: [{ field: "themes", item: id }] }));
  same(owner, "theme3", (id) => merging(id, "theme1"));
  same(owner, "theme3", (id) => add(need("new", "one", { theme: id }), tie("twin", ["one", "two"])));
});

test("R56: a tie beside a hidden one of its kind is refused without a word of that one", () => {
  const made = new World(...there, tie("knows", ["one", "two"], { kind: "knows" }));
  for (const command of [add(tie("new", ["two", "one"])), setting("knows", "kind", "collaborates")]) {
    expect(made.do(command, owner)).toEqual({ refused: "notYours", values: {} });
    expect(no(made.do(command, weaver04))).toBe("tieExists");
  }
});

test("R57: a field that one may not see one may not set, not even to what it is", () => {
  const desk = { name: "Desk", source: "register", legalBasis: "task" };
  for (const value of [desk, { ...desk, name: "Other" }, null]) {
    expect(asking(setting("one", "contact", value), owner)).toBe("notYours");
    expect(asking(setting("one", "contact", value), weaver06)).toBe("notYours");
  }
  expect(asking(edit("one", { set: [{ field: "contact", key: "name", value: "Desk" }] }), owner)).toBe(
    "notYours",
  );
  expect(asking(edit("one", { remove: [{ field: "sources", item: "source1" }] }), owner)).toBe("notYours");
  expect(asking(setting("one", "fieldVisibility", { place: "public" }), owner)).toBe("notYours");
  const closed = new World(actor("one", { fieldVisibility: { description: "team" } }));
  expect(no(closed.do(setting("one", "description", { fi: "x" }), owner))).toBe("notYours");
  expect(no(closed.do(setting("one", "goals", { fi: "x" }), owner))).toBeNull();
});
