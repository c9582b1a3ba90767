import { expect, test } from "vitest";
import type { Edit } from "../../domain/change.ts";
import { ground } from "./ground.ts";
import { actor, change, record, recordIn, tie } from "./samples.ts";

test("a new log is at 0, has a name, and keeps it when it is opened again", async () => {
  const { store } = await ground();
  const first = await (await store()).position();
  expect(first.seq).toBe(0);
  expect(`${first.epoch}:0`).toMatch(/^[A-Za-z0-9-]{1,40}:\d{1,15}$/);
  expect(await (await store()).position()).toEqual(first);
});

test("two stores with many writers each give numbers without a gap, in the order of commits", async () => {
  const { store } = await ground();
  const stores = [await store(), await store()];
  const writers = Array.from({ length: 40 }, (_, at) =>
    record(stores[at % 2]!, [actor(`actor-${at}`)], `person-${at}`),
  );
  const given = await Promise.all(writers);
  expect(given.toSorted((a, b) => a - b)).toEqual(given.map((_, at) => at + 1));
  for (const one of stores) {
    const log = await one.changesAfter(0, 1_000);
    expect(log.map((each) => each.seq)).toEqual(given.map((_, at) => at + 1));
    expect(await one.position()).toMatchObject({ seq: 40 });
  }
  expect(await stores[0]!.check()).toEqual([]);
});

test("changes come back as they were appended: after a number, by number, by person, by record", async () => {
  const { store } = await ground();
  const one = await store();
  const spot = { x: -1.5, y: 2, pinned: true };
  const edits: Edit[][] = [
    [
      { op: "added", record: { ...actor("aaa"), rev: 1 } },
      { op: "added", record: { ...actor("bbb"), rev: 1 } },
    ],
    [{ op: "set", id: "aaa", field: "names", key: "sv", before: null, after: 'Å " \\ \n' }],
    [{ op: "list", id: "bbb", field: "roles", added: ["lead"], removed: [{ a: [1, null] }] }],
    [{ op: "alias", from: "ccc", before: null, after: "aaa" }],
    [{ op: "placed", scope: "all", node: "bbb", before: null, after: spot }],
    [{ op: "removed", record: { ...tie("tie-1", "aaa", "bbb"), rev: 5 } }],
  ];
  const log = edits.map((each, at) => ({
    ...change(at + 1, each, at % 2 === 0 ? "even" : "odd"),
    undoes: 1,
  }));
  await one.write((writer) => writer.append(log));
  const other = await store();
  expect(await other.changesAfter(0, 100)).toEqual(log);
  expect(await other.changesAfter(2, 2)).toEqual(log.slice(2, 4));
  expect(await other.changesAfter(6, 2)).toEqual([]);
  expect(await other.change(4)).toEqual(log[3]);
  expect(await other.change(7)).toBeNull();
  expect(await other.changesBy("even", 2)).toEqual([log[2], log[4]]);
  expect(await other.changesBy("nobody", 2)).toEqual([]);
  const about = async (ids: string[]) => (await other.changesAbout(ids)).map((each) => each.seq);
  expect(await about(["aaa"])).toEqual([1, 2, 4]);
  expect(await about(["bbb", "tie-1"])).toEqual([1, 3, 5, 6]);
  expect(await about(["ccc"])).toEqual([4]);
  expect(await about(["nobody"])).toEqual([]);
});

test("changes that leave a gap, or come again, are not appended", async () => {
  const { store } = await ground();
  const one = await store();
  await record(one, [actor("aaa")]);
  for (const seqs of [[3], [1], [2, 2], [2, 4]]) {
    const wrong = one.write((writer) => writer.append(seqs.map((seq) => change(seq, []))));
    await expect(wrong).rejects.toThrow("follows");
  }
  expect(await one.changesAfter(0, 10)).toHaveLength(1);
});

test("inside one transaction the log goes on from what was just appended", async () => {
  const { store } = await ground();
  const one = await store();
  await one.write(async (writer) => {
    expect(writer.at.seq).toBe(0);
    await recordIn(writer, [actor("aaa")]);
    await recordIn(writer, [actor("bbb")]);
    expect(writer.at.seq).toBe(2);
    expect((await writer.changesAfter(0, 10)).map((each) => each.seq)).toEqual([1, 2]);
    expect((await writer.everything()).records).toHaveLength(2);
    expect(await writer.position()).toEqual(writer.at);
  });
  expect((await one.position()).seq).toBe(2);
});

test("what one person did is found in a long log of many", async () => {
  const { store } = await ground();
  const one = await store();
  const log = Array.from({ length: 3_000 }, (_, at) => change(at + 1, [], `person-${at % 10}`));
  await one.write((writer) => writer.append(log));
  expect((await one.changesBy("person-3", 3)).map((each) => each.seq)).toEqual([2974, 2984, 2994]);
});
