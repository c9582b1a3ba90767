import { expect, test } from "vitest";
import { ground } from "./ground.ts";
import { actor, record, recordIn } from "./samples.ts";

const answer = { cursor: "epoch:1", seq: 1 };
const at = "2026-11-24T10:00:00.000Z";

test("work that throws changes nothing, and says what it threw", async () => {
  const { store } = await ground();
  const one = await store();
  await record(one, [actor("aaa")]);
  const before = await one.everything();
  const failed = new Error("thought better of it");
  const work = one.write(async (writer) => {
    await recordIn(writer, [actor("aaa", "Toinen"), actor("bbb")]);
    await writer.setAlias("ccc", "aaa");
    await writer.setSpots([{ scope: "all", node: "aaa", spot: { x: 1, y: 1, pinned: false } }]);
    await writer.remember([{ commandId: "command-9", at, answer }]);
    throw failed;
  });
  await expect(work).rejects.toBe(failed);
  expect(await one.everything()).toEqual(before);
  expect(await one.changesAfter(0, 10)).toHaveLength(1);
  expect(await one.answersTo(["command-9"])).toEqual(new Map());
});

test("a store goes on writing after work that threw", async () => {
  const { store } = await ground();
  const one = await store();
  const outcomes = await Promise.allSettled([
    record(one, [actor("aaa")]),
    one.write(() => Promise.reject(new Error("no"))),
    record(one, [actor("bbb")]),
  ]);
  expect(outcomes.map((each) => each.status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect((await one.position()).seq).toBe(2);
});

test("what is written is not read by others until it is committed", async () => {
  const { store } = await ground();
  const one = await store();
  const other = await store();
  await one.write(async (writer) => {
    await recordIn(writer, [actor("aaa")]);
    for (const reader of [one, other]) {
      expect((await reader.everything()).records).toEqual([]);
      expect(await reader.changesAfter(0, 10)).toEqual([]);
      expect((await reader.position()).seq).toBe(0);
    }
  });
  expect((await other.everything()).records).toHaveLength(1);
});

test("a writer can't be used once its transaction is over", async () => {
  const { store } = await ground();
  const one = await store();
  const kept = await one.write(async (writer) => writer);
  await expect(kept.save([actor("aaa")])).rejects.toThrow("over");
  expect((await one.everything()).records).toEqual([]);
});

test("a write inside a write says so and does not wait for ever; one asked for afterwards is fine", async () => {
  const { store } = await ground();
  const one = await store();
  await expect(one.write(() => one.write(async () => 1))).rejects.toThrow("wait for itself");
  const later = await one.write(async () => ({ next: () => one.write(async () => 2) }));
  expect(await later.next()).toBe(2);
});

test("a command is answered once, and a repeat finds its first answer", async () => {
  const { store } = await ground();
  const one = await store();
  const no = { refused: "notFound", values: { id: "x", count: 2 } } as const;
  await one.write((writer) =>
    writer.remember([
      { commandId: "command-2", at: "2026-02", answer: no },
      { commandId: "command-1", at: "2026-01", answer },
    ]),
  );
  const other = await store();
  const known = new Map<string, unknown>([
    ["command-1", answer],
    ["command-2", no],
  ]);
  expect(await other.answersTo(["command-1", "command-2", "command-3"])).toEqual(known);
  expect(await other.answersTo([])).toEqual(new Map());
  const again = other.write((writer) => writer.remember([{ commandId: "command-1", at, answer: no }]));
  await expect(again).rejects.toThrow();
  const all = await one.write((writer) => writer.answers());
  expect(all).toEqual([
    { commandId: "command-1", at: "2026-01", answer },
    { commandId: "command-2", at: "2026-02", answer: no },
  ]);
});

test("places and merged ids are kept, moved and taken away", async () => {
  const { store } = await ground();
  const one = await store();
  await record(one, [actor("aaa"), actor("bbb")]);
  const pinned = { x: 12, y: -3.25, pinned: true };
  const free = { x: 0, y: 1e-7, pinned: false };
  await one.write(async (writer) => {
    await writer.setAlias("ccc", "aaa");
    await writer.setAlias("ddd", "aaa");
    await writer.setSpots([
      { scope: "all", node: "aaa", spot: pinned },
      { scope: "04", node: "aaa", spot: free },
      { scope: "all", node: "bbb", spot: free },
    ]);
  });
  await one.write(async (writer) => {
    await writer.setAlias("ccc", null);
    await writer.setAlias("ddd", "bbb");
    await writer.setSpots([
      { scope: "all", node: "bbb", spot: null },
      { scope: "04", node: "aaa", spot: pinned },
      // Placed and taken out before the group was written.
      { scope: "02", node: "bbb", spot: free },
      { scope: "02", node: "bbb", spot: null },
    ]);
  });
  const { aliases, spots } = await (await store()).everything();
  expect(aliases).toEqual([["ddd", "bbb"]]);
  expect(spots).toEqual([
    { scope: "04", node: "aaa", spot: pinned },
    { scope: "all", node: "aaa", spot: pinned },
  ]);
});
