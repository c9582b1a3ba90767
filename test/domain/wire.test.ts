import { expect, test } from "vitest";
import { snapshotOf } from "../../domain/policy/snapshot.ts";
import { tellAll } from "../../domain/policy/told.ts";
import { allRegions, knownRegion } from "../../domain/regions/regions.ts";
import { answer, feedEvent, snapshot, viewCode } from "../../domain/wire.ts";
import { actor, add, administrator, arranging, removing, tie } from "./making.ts";
import { World } from "./world.ts";

test("a view is over every region, group and place without one, and over nothing else", () => {
  for (const { code } of allRegions()) expect(viewCode.safeParse(code).success).toBe(true);
  for (const code of ["kunta:609", "4", "evk", "'; drop", ""])
    expect(viewCode.safeParse(code).success && knownRegion(code)).toBe(false);
});

test("snapshots and events cross the network as what they are", () => {
  const made = new World(actor("one"));
  made.did(arranging("all", { one: [0, 0] }), administrator);
  made.did(add(actor("two"), tie("tie", ["one", "two"])));
  made.did(removing("one"));
  const view = { cursor: "e:3", view: "all", ...snapshotOf(administrator, "all", made.facts), aliases: [] };
  const event = {
    cursor: "e:3",
    notes: [],
    ...tellAll([administrator], made.log, made.facts)[0],
    aliases: [],
  };
  expect(snapshot.parse(JSON.parse(JSON.stringify(view)))).toEqual(view);
  expect(feedEvent.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
});

test("an answer is a number in the log, none where nothing changed, or a reason", () => {
  for (const each of [
    { cursor: "e:1", seq: 1 },
    { cursor: "e:1", seq: null },
    { refused: "notYours", values: {} },
  ])
    expect(answer.parse(each)).toEqual(each);
  expect(answer.safeParse({ refused: "because", values: {} }).success).toBe(false);
});
