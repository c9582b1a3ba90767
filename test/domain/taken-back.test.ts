import { expect, test } from "vitest";
import type { GaveWay } from "../../domain/change.ts";
import { isRefusal } from "../../domain/refusal.ts";
import { lostOf, takenBack } from "../../domain/taken-back.ts";
import { actor, administrator, community, edit, weaver04 } from "./making.ts";
import { World } from "./world.ts";

const gave = (field: string, more: Partial<GaveWay> = {}): GaveWay => ({
  id: "one",
  field,
  by: { id: "other", name: "Toinen" },
  at: "2026-11-24T00:00:00.000Z",
  seq: 1,
  ...more,
});

test("R99: of an edit only what gave way is taken back, as it was asked", () => {
  const asked = edit("one", {
    set: [
      { field: "sector", value: "public" },
      { field: "existence", value: "ended" },
      { field: "names", key: "sv", value: "Ettan" },
    ],
    add: [{ field: "roles", item: "funder" }],
  });
  const lost = lostOf(asked, [gave("sector"), gave("names", { key: "sv" })]);
  expect(lost).toMatchObject([
    { field: "sector", mine: { value: "public" } },
    { field: "names", key: "sv", mine: { value: "Ettan" } },
  ]);
  expect(takenBack("one", lost, actor("one", { sector: "private" }))).toEqual({
    type: "edit",
    id: "one",
    set: [
      { field: "sector", value: "public" },
      { field: "names", key: "sv", value: "Ettan" },
    ],
    add: [],
    remove: [],
  });
  expect(lostOf(asked, null).map(({ field }) => field)).toEqual(["sector", "existence", "names", "roles"]);
});

test("R99: there is nothing to take back where it stands already or its record is gone", () => {
  const lost = lostOf(edit("one", { set: [{ field: "sector", value: "public" }] }), [gave("sector")]);
  expect(takenBack("one", lost, actor("one", { sector: "public" }))).toBeNull();
  expect(takenBack("one", lost, undefined)).toBeNull();
});

test("R99: a member's place that gave way is taken back in the place of the other's, and the rules allow it", () => {
  const world = new World(actor("one"), actor("two"), community("group", ["one"]));
  const grade = (node: string, to: string) =>
    edit("group", { add: [{ field: "members", item: { node, grade: to } }] });
  world.did(grade("two", "core"), administrator);
  const mine = grade("two", "invited");
  const lost = lostOf(mine, [gave("members", { id: "group", node: "two" })]);
  const back = takenBack("group", lost, world.facts.get("group"));
  if (back === null) throw new Error("nothing to take back");
  world.did({ ...mine, ...back, base: "e:1" }, weaver04);
  const group = world.facts.get("group");
  expect(group?.type === "community" && group.members).toContainEqual({ node: "two", grade: "invited" });
  expect(isRefusal(world.decide({ ...mine, ...back, base: "e:0" }, weaver04))).toBe(false);
});
