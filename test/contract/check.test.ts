import { expect, test } from "vitest";
import type { Flaw } from "../../server/store/store.ts";
import { type Ground, ground } from "./ground.ts";
import { actor, change, record, samples, tie } from "./samples.ts";

async function damaged(harm: (ground: Ground) => Promise<void>): Promise<Flaw[]> {
  const stand = await ground();
  const one = await stand.store();
  await record(one, [...samples, actor("aaa"), actor("bbb"), tie("tie-ab", "aaa", "bbb")]);
  await record(one, [actor("ccc")]);
  await record(one, [actor("ddd")]);
  expect(await one.check()).toEqual([]);
  await harm(stand);
  return one.check();
}

const found = (flaws: Flaw[]) => flaws.map((each) => `${each.what} ${each.id}`).toSorted();

test("check finds a change that is missing from the log", async () => {
  const flaws = await damaged(({ harm }) => harm.lostChange(2));
  expect(found(flaws)).toContain("logGap 3");
});

test("check finds a counter that is behind the log, and records that are ahead of it", async () => {
  const flaws = await damaged(({ harm }) => harm.counterAt(2));
  expect(found(flaws)).toEqual(["counter change", "counter ddd"]);
});

test("check finds a counter that is ahead of the log", async () => {
  expect(found(await damaged(({ harm }) => harm.counterAt(9)))).toEqual(["counter change"]);
});

test("check finds a tie whose end is gone", async () => {
  expect(found(await damaged(({ harm }) => harm.lostNode("bbb")))).toContain("looseTie tie-ab");
});

test("check finds a record that can't be read, and what it leaves hanging", async () => {
  const flaws = await damaged(({ harm }) => harm.unreadableRecord("aaa"));
  expect(found(flaws)).toEqual(["unreadable aaa"]);
});

test("check finds what is kept beside a record and no longer says the same", async () => {
  expect(found(await damaged(({ harm }) => harm.otherBeside("aaa")))).toEqual(["projection aaa"]);
});

test("check finds references, aliases and places of what is not there", async () => {
  const { store } = await ground();
  const one = await store();
  await one.write(async (writer) => {
    await writer.save([{ ...actor("aaa"), themes: ["no-theme"], rev: 1 }]);
    await writer.setAlias("old-1", "aaa");
    await writer.setAlias("old-2", "old-1");
    await writer.setAlias("old-3", "nowhere");
    await writer.setSpots([{ scope: "all", node: "ghost", spot: { x: 1, y: 2, pinned: false } }]);
    await writer.append([change(1, [])]);
  });
  expect(found(await one.check())).toEqual([
    "looseReference aaa",
    "looseReference ghost",
    "looseReference old-3",
  ]);
});

test("a stored record that can't be read stops the reading with its text, and is never passed over", async () => {
  const { store, harm } = await ground();
  const one = await store();
  await record(one, [actor("aaa")]);
  await harm.unreadableRecord("aaa");
  await expect(one.everything()).rejects.toMatchObject({ name: "StoreDown", reason: "corrupt" });
});
