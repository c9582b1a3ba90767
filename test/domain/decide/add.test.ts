import { expect, test } from "vitest";
import type { Actor } from "../../../domain/records/actor.ts";
import { actor, add, dataset, merging, no, theme, tie, yes } from "../making.ts";
import { World } from "../world.ts";

test("R13: an id is used once, in the facts, in one command and after a merge", () => {
  const world = new World(actor("one"), theme("theme1"), theme("theme2"));
  expect(no(world.decide(add(actor("one"))))).toBe("existsAlready");
  expect(no(world.decide(add(actor("new"), theme("new"))))).toBe("existsAlready");
  world.did(merging("theme1", "theme2"));
  expect(no(world.decide(add(theme("theme1"))))).toBe("existsAlready");
});

test("R13: a set of records is named by one record", () => {
  const world = new World(dataset("set1", "the set"));
  expect(no(world.decide(add(dataset("set2", "the set"))))).toBe("existsAlready");
  expect(no(world.decide(add(dataset("set2", "new"), dataset("set3", "new"))))).toBe("existsAlready");
  expect(no(world.decide(add(dataset("set2", "new"))))).toBeNull();
});

test("R14: two nodes have one tie of a kind; the order of the ends counts where it has a direction", () => {
  const funds = { kind: "funds", directed: true } as const;
  const world = new World(
    actor("one"),
    actor("two"),
    tie("tie1", ["one", "two"]),
    tie("tie2", ["one", "two"], funds),
  );
  expect(world.decide(add(tie("new", ["two", "one"])))).toEqual({
    refused: "tieExists",
    values: { name: "tie1" },
  });
  expect(no(world.decide(add(tie("new", ["one", "two"], funds))))).toBe("tieExists");
  expect(no(world.decide(add(tie("new", ["two", "one"], funds))))).toBeNull();
  expect(no(world.decide(add(tie("new", ["one", "two"], { kind: "knows" }))))).toBeNull();
});

test("R14: ties of the kind other are told apart by their word, and twins in one command are refused too", () => {
  const world = new World(
    actor("one"),
    actor("two"),
    tie("tie1", ["one", "two"], { kind: "other", kindLabel: "talkoot" }),
  );
  expect(no(world.decide(add(tie("new", ["one", "two"], { kind: "other", kindLabel: "talkoot" }))))).toBe(
    "tieExists",
  );
  const other = { kind: "other", kindLabel: "naapurit" } as const;
  expect(no(world.decide(add(tie("new", ["one", "two"], other))))).toBeNull();
  expect(no(world.decide(add(tie("new1", ["one", "two"], other), tie("new2", ["two", "one"], other))))).toBe(
    "tieExists",
  );
});

test("R15: a record enters with no number of its own, its lists in order, without doubles and empty fields", () => {
  const sent: Actor = {
    ...actor("one"),
    rev: 99,
    roles: ["weaver", "funder", "weaver"],
    links: [],
    description: {},
  };
  const [entered] = yes(new World().decide(add(sent)));
  expect(entered).toEqual({ op: "added", record: { ...actor("one"), roles: ["funder", "weaver"] } });
});
