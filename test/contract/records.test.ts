import { expect, test } from "vitest";
import { recordSchemas } from "../../domain/records/record.ts";
import { ground } from "./ground.ts";
import { actor, record, samples, tie } from "./samples.ts";

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

test("every type of record comes back as it was saved, in the order of ids, whatever order it was given in", async () => {
  const { store } = await ground();
  const one = await store();
  const types = new Set(samples.map((each) => each.type));
  expect([...types].toSorted()).toEqual(Object.keys(recordSchemas).toSorted());
  await one.write((writer) => writer.save(samples.toReversed()));
  const { records } = await (await store()).everything();
  expect(records).toEqual(samples.toSorted(byId));
});

test("a record saved again replaces the one before it, and fields that went are gone", async () => {
  const { store } = await ground();
  const one = await store();
  await record(one, samples);
  const bare = { ...actor("actor-1", "Uusi nimi"), rev: 2 };
  await one.write((writer) => writer.save([bare]));
  const { records } = await one.everything();
  expect(records).toHaveLength(samples.length);
  expect(records.find((each) => each.id === "actor-1")).toEqual(bare);
});

test("a tie may change its kind, its direction and its ends, and is still one tie", async () => {
  const { store } = await ground();
  const one = await store();
  await record(one, [actor("aaa"), actor("bbb"), actor("ccc"), tie("tie-1", "bbb", "aaa")]);
  const moved = { ...tie("tie-1", "ccc", "bbb"), kind: "funds", directed: true, rev: 1 } as const;
  await one.write((writer) => writer.save([moved]));
  const { records } = await one.everything();
  expect(records.filter((each) => each.type === "tie")).toEqual([moved]);
  expect(await one.check()).toEqual([]);
});

test("a tie without its ends is refused, and nothing of that transaction stays", async () => {
  const { store } = await ground();
  const one = await store();
  await expect(record(one, [actor("aaa"), tie("tie-1", "aaa", "nobody")])).rejects.toThrow();
  expect((await one.everything()).records).toEqual([]);
  expect((await one.position()).seq).toBe(0);
});

test("a node that a tie still joins can't be removed", async () => {
  const { store } = await ground();
  const one = await store();
  await record(one, [actor("aaa"), actor("bbb"), tie("tie-1", "aaa", "bbb")]);
  await expect(one.write((writer) => writer.remove([actor("aaa")]))).rejects.toThrow();
  expect((await one.everything()).records).toHaveLength(3);
});

test("a tie may move away from a node that is removed before it in the same transaction", async () => {
  const { store } = await ground();
  const one = await store();
  await record(one, [actor("aaa"), actor("bbb"), actor("ccc"), tie("tie-1", "aaa", "bbb")]);
  await one.write(async (writer) => {
    await writer.remove([actor("aaa")]);
    await writer.save([{ ...tie("tie-1", "ccc", "bbb"), rev: 1 }]);
  });
  expect((await one.everything()).records.map((each) => each.id)).toEqual(["bbb", "ccc", "tie-1"]);
  expect(await one.check()).toEqual([]);
});

test("everything can be removed in one go, whatever order it is named in", async () => {
  const { store } = await ground();
  const one = await store();
  await record(one, samples);
  await one.write((writer) => writer.remove(samples));
  expect((await one.everything()).records).toEqual([]);
});

test("thousands of records are saved in one transaction and read back whole", async () => {
  const { store } = await ground();
  const one = await store();
  const nodes = Array.from({ length: 2_000 }, (_, at) => actor(`n${String(at).padStart(5, "0")}`));
  const ties = nodes
    .slice(1)
    .flatMap((each, at) =>
      [0, 7, 13].map((back) => tie(`t-${each.id}-${back}`, each.id, nodes[Math.max(0, at - back)]!.id)),
    );
  await record(one, [...ties, ...nodes]);
  const { records } = await (await store()).everything();
  expect(records).toHaveLength(nodes.length + ties.length);
  expect(await one.check()).toEqual([]);
});
