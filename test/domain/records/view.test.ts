// Saved views: what they may hold, and who makes, changes and gives them up.
import { describe, expect, test } from "vitest";
import { seen } from "../../../domain/policy/seen.ts";
import { snapshotOf } from "../../../domain/policy/snapshot.ts";
import { view as schema } from "../../../domain/records/view.ts";
import {
  add,
  coordinator04,
  no,
  ownerOf,
  person,
  removing,
  setting,
  tableOf,
  view,
  viewer04,
  weaver04,
  weaver06,
} from "../making.ts";
import { World } from "../world.ts";

const made = view("view-1", { visibility: "region" });

describe("a saved view", () => {
  test("is over a region, a group or everything, never over a municipality alone", () => {
    for (const region of ["04", "evk:02", "nuts2:FI19", "all", "unplaced"])
      expect(schema.safeParse({ ...made, region }).success).toBe(true);
    for (const region of ["kunta:609", "4", "", "nowhere"])
      expect(schema.safeParse({ ...made, region }).success).toBe(false);
    expect(schema.safeParse({ ...made, query: "x".repeat(2001) }).success).toBe(false);
  });

  test("R7: is over and of regions of this year's tables", () => {
    expect(no(new World().do(add(view("view-1", { region: "99" }))))).toBe("unknownRegion");
    expect(no(new World().do(add(view("view-1", { regions: ["04", "99"] })), weaver04))).toBe(
      "unknownRegion",
    );
  });

  test("R54: is made, changed and removed by weavers of its region, whoever made it", () => {
    const world = new World();
    world.did(add({ ...made, maker: "somebody" }));
    world.did(setting("view-1", "query", "sector=public"));
    expect(no(world.do(setting("view-1", "query", "q=koti"), weaver06))).toBe("unknownRecord");
    world.did(removing("view-1"));
  });

  test("R54: is kept by who made it while they are on the team there, and by no other coordinator", () => {
    const own = { ...made, maker: coordinator04.id };
    const world = new World();
    expect(no(world.do(add(made), coordinator04))).toBe("notYours");
    world.did(add(own), coordinator04);
    world.did(setting("view-1", "query", "q=koti"), coordinator04);
    const other = person("other", { role: "coordinator", regions: ["04"] });
    expect(no(world.do(setting("view-1", "query", "q=koulu"), other))).toBe("notYours");
    const moved = person(coordinator04.id, { role: "coordinator", regions: ["06"] });
    expect(no(world.do(removing("view-1"), moved))).toBe("unknownRecord");
    const left = person(coordinator04.id, { role: "viewer", regions: ["04"] });
    expect(no(world.do(removing("view-1"), left))).toBe("notYours");
    expect(no(world.do(add(view("view-2", { maker: "owner-n" })), ownerOf("n")))).toBe("notYours");
  });

  test("R43: tells nobody outside the team who made it", () => {
    const facts = tableOf({ ...made, maker: "somebody" });
    expect(seen(weaver04, { ...made, maker: "somebody" }, facts)).toHaveProperty("maker");
    expect(seen(viewer04, { ...made, maker: "somebody" }, facts)).not.toHaveProperty("maker");
    expect(seen(weaver06, { ...made, maker: "somebody" }, facts)).toBeNull();
  });

  test("comes with the snapshot of every region to who may read it", () => {
    const facts = tableOf(made);
    expect(snapshotOf(weaver04, "06", facts).records.map((one) => one.id)).toEqual(["view-1"]);
    expect(snapshotOf(weaver06, "04", facts).records).toEqual([]);
  });
});
