// The record of an introduction: what must hold of it, who reads and keeps it, and what becomes of it in a merge.
import { describe, expect, test } from "vitest";
import { seen } from "../../domain/policy/seen.ts";
import { closedPairs, openPairs } from "../../domain/surroundings.ts";
import {
  actor,
  add,
  coordinator04,
  introduction,
  no,
  pori,
  removing,
  setting,
  tie,
  uniting,
  viewer04,
  weaver04,
  weaver06,
} from "./making.ts";
import { World } from "./world.ts";

const open = { visibility: "public", place: pori } as const;
const people = ["one", "two", "three", "four"].map((id) => actor(id, open));
const world = (...more: ReturnType<typeof introduction>[]) => new World(...people, ...more);

test("R95: an introduction is of two different actors that are there, and a pair has one", () => {
  const adding = (pair: [string, string], more = {}) =>
    no(world(introduction("first", ["one", "two"])).decide(add(introduction("new", pair, more))));
  expect(adding(["one", "one"])).toBe("selfTie");
  expect(adding(["one", "nobody"])).toBe("endMissing");
  expect(adding(["two", "one"])).toBe("introducedAlready");
  expect(adding(["one", "three"], { through: "nobody" })).toBe("unknownRecord");
  expect(adding(["one", "three"], { through: "two" })).toBeNull();
  expect(no(world().decide(add(introduction("a", ["one", "two"]), introduction("b", ["two", "one"]))))).toBe(
    "introducedAlready",
  );
  expect(no(world(introduction("first", ["one", "two"])).decide(setting("first", "one", "three")))).toBe(
    "malformed",
  );
});

test("R96: an introduction shows to who reads both actors, and who introduces them never leaves the team", () => {
  const { facts } = new World(
    ...people,
    actor("hidden", { place: pori, visibility: "team" }),
    introduction("shown", ["one", "two"], { visibility: "public", through: "three", note: "kahvit" }),
    introduction("half", ["one", "hidden"], { visibility: "public" }),
  );
  expect(seen(null, facts.get("half")!, facts)).toBeNull();
  expect(seen(weaver04, facts.get("half")!, facts)).not.toBeNull();
  const public_ = seen(viewer04, facts.get("shown")!, facts);
  expect(public_).toMatchObject({ one: "one", other: "two", status: "introduced" });
  expect(public_).not.toHaveProperty("through");
  expect(public_).not.toHaveProperty("note");
});

test("R97: introductions are kept by the weavers and coordinators of either actor's regions", () => {
  const made = add(introduction("new", ["one", "two"]));
  for (const by of [weaver04, coordinator04]) expect(world().do(made, by)).toMatchObject({ seq: 1 });
  for (const by of [weaver06, viewer04]) expect(no(world().do(made, by)!)).toBe("notYours");
});

describe("R98: what becomes of introductions", () => {
  test("with an actor they go, and come back when that is taken back", () => {
    const stand = world(introduction("first", ["one", "two"], { through: "three" }));
    stand.did(removing("three"));
    expect(stand.facts.get("first")).not.toHaveProperty("through");
    const gone = stand.did(removing("two"));
    expect(stand.facts.get("first")).toBeUndefined();
    stand.did({ commandId: "back", base: "e:0", type: "undo", seq: gone.seq });
    expect(stand.facts.get("first")).toMatchObject({ one: "one", other: "two" });
  });

  test("of two actors that become one, what was between them goes and what came farther stands", () => {
    const stand = world(
      introduction("between", ["one", "two"]),
      introduction("far", ["two", "three"], { status: "met" }),
      introduction("near", ["one", "three"]),
      introduction("other", ["four", "two"], { status: "declined" }),
    );
    const merged = stand.did(uniting("one", "two"));
    const left = [...stand.facts.all()].flatMap((each) => (each.type === "introduction" ? [each.id] : []));
    expect(left.toSorted()).toEqual(["far", "other"]);
    expect(stand.facts.get("far")).toMatchObject({ one: "one", other: "three", status: "met" });
    stand.did({ commandId: "back", base: "e:0", type: "undo", seq: merged.seq });
    expect(stand.facts.get("near")).toMatchObject({ one: "one", other: "three" });
    expect(stand.facts.get("far")).toMatchObject({ one: "two" });
  });
});

test("open introductions are not answered yet; what was declined or became a tie is closed for good", () => {
  const { facts } = new World(
    ...people,
    introduction("a", ["one", "two"]),
    introduction("b", ["one", "three"], { status: "met" }),
    introduction("c", ["one", "four"], { status: "declined" }),
    introduction("d", ["two", "three"], { status: "together" }),
    tie("past", ["two", "four"], { until: "2020" }),
  );
  expect(openPairs(facts)).toEqual([
    ["one", "two"],
    ["one", "three"],
  ]);
  expect(closedPairs(facts, "2026-11-24")).toEqual([
    ["one", "four"],
    ["two", "three"],
    ["two", "four"],
  ]);
});
