import { expect, test } from "vitest";
import { type Edit, inverse } from "../../../domain/change.ts";
import type { Command } from "../../../domain/commands/command.ts";
import {
  actor,
  administrator,
  community,
  edit,
  initiative,
  no,
  setting,
  theme,
  tie,
  weaver04,
  weaver06,
  yes,
} from "../making.ts";
import { World } from "../world.ts";

function world() {
  return new World(
    actor("one", { names: { fi: "Yksi", sv: "Ett" }, roles: [] }),
    actor("two"),
    initiative("plan", { from: "2020" }),
    tie("tie", ["one", "two"]),
    theme("theme1"),
    theme("theme2"),
    community("group", ["one"]),
  );
}

test("R16: only what differs becomes an edit, as it stands afterwards", () => {
  const asked = edit("one", {
    set: [
      { field: "names", key: "fi", value: "Yksi" },
      { field: "names", key: "sv", value: "  Första  " },
      { field: "kindLabel", value: null },
      { field: "sector", value: "private" },
    ],
    add: [
      { field: "themes", item: "theme2" },
      { field: "themes", item: "theme1" },
      { field: "themes", item: "theme2" },
    ],
    remove: [{ field: "otherNames", item: "never there" }],
  });
  expect(yes(world().decide(asked))).toEqual<Edit[]>([
    { op: "set", id: "one", field: "names", key: "sv", before: "Ett", after: "Första" },
    { op: "set", id: "one", field: "sector", before: "civil", after: "private" },
    { op: "list", id: "one", field: "themes", added: ["theme1", "theme2"], removed: [] },
  ]);
  expect(yes(world().decide(setting("one", "names", { sv: " Ett ", fi: "Yksi " })))).toEqual([]);
});

test("R16: an emptied field is no field, so that putting it back leaves nothing behind", () => {
  const made = world();
  const asked = edit("one", { add: [{ field: "links", item: "https://example.org" }] });
  const edits = yes(made.decide(asked));
  made.facts.apply(edits, 1);
  made.facts.apply(inverse(edits), 2);
  expect(made.facts.get("one")).toEqual({ ...world().facts.get("one"), rev: 2 });
  made.did(setting("one", "description", { fi: "sanoja" }));
  made.did(edit("one", { set: [{ field: "description", key: "fi", value: null }] }));
  expect(Object.hasOwn(made.facts.get("one")!, "description")).toBe(false);
});

test("R16: what a field cannot hold is refused by the name of the field", () => {
  const refused = (asked: Command) => world().decide(asked);
  expect(refused(setting("one", "sector", "other planets"))).toEqual({
    refused: "malformed",
    values: { field: "sector" },
  });
  expect(refused(setting("one", "constructor", "x"))).toEqual({
    refused: "malformed",
    values: { field: "constructor" },
  });
  expect(no(refused(setting("one", "toString", null)))).toBeNull();
  expect(no(refused(edit("one", { add: [{ field: "names", item: "x" }] })))).toBe("malformed");
  expect(refused(edit("one", { set: [{ field: "names", key: "__proto__", value: "x" }] }))).toEqual({
    edits: [],
  });
  expect(no(refused(setting("one", "names", {})))).toBe("nameMissing");
  expect(refused(setting("tie", "since", "2020-13"))).toEqual({
    refused: "dateMalformed",
    values: { field: "since" },
  });
});

test("R16: a record that is not there is refused, unless it may only be unknown here", () => {
  const made = world();
  expect(no(made.decide(setting("nobody", "sector", "private")))).toBe("unknownRecord");
  made.facts.complete = false;
  expect(yes(made.decide(setting("nobody", "sector", "private")))).toEqual([]);
});

test("R17: what says which record it is never changes", () => {
  for (const [id, field] of [
    ["one", "id"],
    ["one", "type"],
    ["one", "rev"],
    ["one", "keys"],
    ["tie", "from"],
    ["tie", "to"],
    ["group", "origin"],
  ] as const)
    expect(world().decide(setting(id, field, "other"))).toEqual({ refused: "malformed", values: { field } });
  expect(no(world().decide(setting("plan", "from", "2021")))).toBeNull();
});

test("R14: an edit does not make a second tie of a kind", () => {
  const made = world();
  made.facts.put(tie("tie2", ["two", "one"], { kind: "knows" }));
  expect(no(made.decide(setting("tie2", "kind", "collaborates")))).toBe("tieExists");
});

test("R18: a field that another person changed after the sender's base stays, and who changed it is told", () => {
  const made = world();
  made.did(setting("one", "sector", "private"), administrator);
  const late = setting("one", "sector", "public");
  expect(made.decide(late)).toEqual({
    refused: "changedSince",
    values: { field: "sector", by: "Name of administrator", at: expect.stringContaining("T") },
  });
  expect(no(made.decide({ ...late, base: "e:1" }))).toBeNull();
  expect(no(made.decide(late, administrator))).toBeNull();
  expect(no(made.decide(setting("one", "existence", "ended")))).toBeNull();
  expect(no(made.decide(setting("one", "sector", "private")))).toBeNull();
});

test("R18: entries of one field are told apart; the whole field clashes with each of them", () => {
  const made = world();
  made.did(edit("one", { set: [{ field: "names", key: "sv", value: "Etta" }] }), administrator);
  const entry = (key: string) => edit("one", { set: [{ field: "names", key, value: "Ykkönen" }] });
  expect(no(made.decide(entry("fi")))).toBeNull();
  expect(no(made.decide(entry("sv")))).toBe("changedSince");
  expect(no(made.decide(setting("one", "names", { fi: "Ykkönen" })))).toBe("changedSince");
});

test("R18: items of a list are added and removed by several at once, but one member has one grade", () => {
  const made = world();
  made.did(edit("one", { add: [{ field: "themes", item: "theme1" }] }), administrator);
  expect(no(made.decide(edit("one", { add: [{ field: "themes", item: "theme2" }] })))).toBeNull();
  expect(no(made.decide(setting("one", "themes", ["theme2"])))).toBe("changedSince");
  const grade = (to: "core" | "invited") =>
    edit("group", {
      remove: [{ field: "members", item: { node: "one", grade: "member" } }],
      add: [{ field: "members", item: { node: "one", grade: to } }],
    });
  made.did(grade("core"), administrator);
  expect(no(made.decide(grade("invited"), weaver04))).toBe("changedSince");
});

test("R18: of an edit of several fields the rest is done, and what gave way is told field by field", () => {
  const made = world();
  made.did(setting("one", "sector", "private"), administrator);
  made.did(edit("one", { set: [{ field: "names", key: "sv", value: "Etta" }] }), administrator);
  const both = edit("one", {
    set: [
      { field: "sector", value: "public" },
      { field: "existence", value: "ended" },
      { field: "names", key: "sv", value: "Ettan" },
      { field: "names", key: "en", value: "The One" },
    ],
  });
  expect(made.decide(both)).toMatchObject({
    edits: [
      { field: "existence", after: "ended" },
      { field: "names", key: "en", after: "The One" },
    ],
    lost: [
      { id: "one", field: "sector", by: { name: "Name of administrator" }, seq: 1 },
      { id: "one", field: "names", key: "sv", seq: 2 },
    ],
  });
});

test("R18: of two who change members only the member both speak of stays as it was made first", () => {
  const made = world();
  made.facts.put(actor("three"));
  const member = (node: string, grade: string) => ({ field: "members", item: { node, grade } });
  made.did(edit("group", { add: [member("two", "core")] }), administrator);
  const decision = made.decide(edit("group", { add: [member("two", "invited"), member("three", "core")] }));
  expect(decision).toMatchObject({
    edits: [{ field: "members", added: [{ node: "three", grade: "core" }] }],
    lost: [{ field: "members", node: "two" }],
  });
});

test("R18: what makes no sense without what gave way gives way with it", () => {
  const made = world();
  made.did(setting("tie", "until", "2020"), administrator);
  const span = edit("tie", {
    set: [
      { field: "since", value: "2024" },
      { field: "until", value: "2026" },
    ],
  });
  expect(made.decide(span)).toMatchObject({ refused: "changedSince", values: { field: "until" } });
});

test("R99: what gave way stands when it is asked for anew", () => {
  const made = world();
  made.did(setting("one", "sector", "private"), administrator);
  expect(no(made.decide(setting("one", "sector", "public")))).toBe("changedSince");
  made.did({ ...setting("one", "sector", "public"), base: "e:1" });
  expect(made.facts.get("one")).toMatchObject({ sector: "public" });
});

test("R18: without the log at hand nothing is refused on its account", () => {
  const made = world();
  made.did(setting("one", "sector", "private"), administrator);
  expect(no(made.decide(setting("two", "sector", "private"), weaver06))).toBeNull();
});
