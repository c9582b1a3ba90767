import { expect, inject, test } from "vitest";
import { inverse } from "../../domain/change.ts";
import { ground } from "./ground.ts";
import { actor, change, record, recordIn, tie } from "./samples.ts";

const name = "Virtasen Perhekahvila Unikkola";

test("rewritten changes lose their old values and what they were about, and keep their numbers", async () => {
  const { store } = await ground();
  const one = await store();
  await record(one, [actor("aaa", name), actor("bbb")]);
  await record(one, [actor("ccc")]);
  await one.write(async (writer) => {
    const past = await writer.changesAbout(["aaa"]);
    expect(past).toHaveLength(1);
    const edits = past[0]!.edits.filter((each) => each.op === "added" && each.record.id !== "aaa");
    await writer.rewrite([{ ...past[0]!, erased: true, edits }]);
  });
  const log = await (await store()).changesAfter(0, 10);
  expect(log.map((each) => [each.seq, each.erased, each.edits.length])).toEqual([
    [1, true, 1],
    [2, undefined, 1],
  ]);
  const about = (id: string) => one.write((writer) => writer.changesAbout([id]));
  expect(await about("aaa")).toEqual([]);
  expect(await about("bbb")).toHaveLength(1);
});

test("a change that is not there can't be rewritten", async () => {
  const { store } = await ground();
  const one = await store();
  await expect(one.write((writer) => writer.rewrite([change(9, [])]))).rejects.toThrow("rewrite");
});

test("after an erasure the name stands nowhere in what is stored, however often it was written", async () => {
  const { store, holds } = await ground();
  const one = await store();
  const other = await store();
  const around = Array.from({ length: 60 }, (_, at) => actor(`other-${at}`, `Naapuri ${at}`.repeat(9)));
  await record(one, around);
  for (let round = 0; round < 30; round += 1) {
    const long = { ...actor("aaa", name), description: { fi: `${name} ${"x".repeat(round * 97)}` } };
    await record(round % 2 === 0 ? one : other, [long, tie(`tie-${round}`, "aaa", `other-${round}`)]);
  }
  await one.write((writer) =>
    writer.setSpots([{ scope: "all", node: "aaa", spot: { x: 1, y: 2, pinned: false } }]),
  );
  expect(await holds(name)).toBe(true);
  await other.write(async (writer) => {
    const past = await writer.changesAbout(["aaa"]);
    expect(past).toHaveLength(30);
    const ties = Array.from({ length: 30 }, (_, round) => tie(`tie-${round}`, "aaa", `other-${round}`));
    await writer.remove([actor("aaa"), ...ties]);
    await writer.setSpots([{ scope: "all", node: "aaa", spot: null }]);
    await writer.append([change(writer.at.seq + 1, [])]);
    await writer.rewrite(past.map((each) => ({ ...each, erased: true, edits: [] })));
  });
  expect(await holds(name)).toBe(false);
  expect(await holds("Naapuri 7")).toBe(true);
  expect(await one.check()).toEqual([]);
});

test("starting over leaves nothing of what was stored before", async () => {
  const { store, holds } = await ground();
  const one = await store();
  await record(one, [actor("aaa", name)]);
  await one.write(async (writer) => {
    const [last] = await writer.changesAfter(0, 1);
    await writer.append([change(2, inverse(last!.edits))]);
    await writer.remove([actor("aaa")]);
  });
  expect(await holds(name)).toBe(true);
  await one.write(async (writer) => {
    await writer.startOver("epoch-2");
    await recordIn(writer, [actor("bbb")]);
  });
  expect(await holds(name)).toBe(false);
});

if (inject("store") === "sqlite") {
  test("an erasure whose process died before the log file was emptied is finished by the next opening", async () => {
    const { store, holds, config } = await ground();
    const one = await store();
    await record(one, [actor("aaa", name)]);
    // A reader in the middle of its reading keeps the log file from being emptied.
    const { DatabaseSync } = await import("node:sqlite");
    const reading = new DatabaseSync(`${config.dataDir}/kudelma.db`);
    reading.exec("BEGIN");
    reading.prepare("SELECT count(*) FROM record").get();
    await one.write(async (writer) => {
      const past = await writer.changesAbout(["aaa"]);
      await writer.remove([actor("aaa")]);
      await writer.rewrite(past.map((each) => ({ ...each, erased: true, edits: [] })));
    });
    expect(await holds(name)).toBe(true);
    reading.exec("COMMIT");
    reading.close();
    await store();
    expect(await holds(name)).toBe(false);
  });
}
