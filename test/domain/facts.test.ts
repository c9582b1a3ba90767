import { expect, test } from "vitest";
import { actor, community, initiative, need, tableOf, textOf, theme, tie } from "./making.ts";

function facts() {
  return tableOf(
    theme("theme"),
    actor("one", { themes: ["theme"] }),
    actor("two"),
    initiative("plan"),
    tie("tie", ["one", "two"], { initiative: "plan" }),
  );
}

test("who names a record is known, by type too, and forgotten with the one that named it", () => {
  const made = facts();
  made.put(need("need", "one"));
  expect(made.naming("one").map((one) => one.id)).toEqual(["tie", "need"]);
  expect(made.naming("one", "need").map((one) => one.id)).toEqual(["need"]);
  expect(made.naming("plan").map((one) => one.id)).toEqual(["tie"]);
  made.drop("tie");
  expect(made.naming("plan")).toEqual([]);
  made.put(actor("one"));
  expect(made.naming("theme")).toEqual([]);
});

test("a record that is written anew keeps its place among the others", () => {
  const made = facts();
  made.put(actor("one", { sector: "public" }));
  expect([...made.all()].map((one) => one.id)).toEqual(["theme", "one", "two", "plan", "tie"]);
});

test("only nodes are nodes", () => {
  expect(facts().node("one")?.id).toBe("one");
  expect(facts().node("tie")).toBeUndefined();
});

test("edits of records that are not here are passed over, the rest applied, each with its number", () => {
  const made = facts();
  made.apply(
    [
      { op: "set", id: "nobody", field: "sector", before: "civil", after: "public" },
      { op: "set", id: "one", field: "sector", before: "civil", after: "public" },
      { op: "list", id: "one", field: "themes", added: [], removed: ["theme"] },
      { op: "set", id: "two", field: "sector", before: "civil", after: "on the moon" },
      { op: "removed", record: actor("gone") },
      { op: "added", record: community("group", ["one"]) },
      { op: "alias", from: "theme", before: null, after: "other" },
      { op: "placed", scope: "all", node: "one", before: null, after: { x: 1, y: 2, pinned: false } },
    ],
    7,
  );
  expect(made.get("one")).toEqual({ ...actor("one"), sector: "public", rev: 7 });
  expect(made.get("two")).toEqual(actor("two"));
  expect(made.get("group")).toMatchObject({ rev: 7 });
  expect(made.resolve("theme")).toBe("other");
  expect(made.spots("all").get("one")).toEqual({ x: 1, y: 2, pinned: false });
});

test("an emptied table holds nothing", () => {
  const made = facts();
  made.setSpot("all", "one", { x: 0, y: 0, pinned: false });
  made.setAlias("a", "b");
  made.clear();
  expect(textOf(made)).toBe(textOf(tableOf()));
  expect(made.naming("one")).toEqual([]);
});
