import { expect, test } from "vitest";
import { ground } from "./ground.ts";
import { actor, change, record, samples, tie } from "./samples.ts";

test("the vault keeps values by kind and key, and knows what is not there", async () => {
  const { store } = await ground();
  const { vault } = await store();
  await vault.put("person", "b", { name: "Åsa", roles: ["weaver"] });
  await vault.put("person", "a", { name: "Aino" });
  await vault.put("link", "a", 7);
  await vault.put("person", "a", { name: "Aino K" });
  const other = (await store()).vault;
  expect(await other.get("person", "b")).toEqual({ name: "Åsa", roles: ["weaver"] });
  expect(await other.list("person")).toEqual([
    { key: "a", value: { name: "Aino K" } },
    { key: "b", value: { name: "Åsa", roles: ["weaver"] } },
  ]);
  await other.delete("person", "a");
  await other.delete("person", "never");
  expect(await vault.get("person", "a")).toBeNull();
  expect(await vault.list("person")).toHaveLength(1);
  expect(await vault.list("nothing")).toEqual([]);
});

test("a swap happens only if the value is still the expected one, whatever order its fields are told in", async () => {
  const { store } = await ground();
  const { vault } = await store();
  await vault.put("link", "a", { spent: false, until: "2026" });
  const swapped = (expected: unknown, next: unknown) => vault.swap("link", "a", { expected, next });
  expect(await swapped({ spent: true, until: "2026" }, 1)).toBe(false);
  expect(await swapped({ until: "2026", spent: false }, { spent: true })).toBe(true);
  expect(await swapped({ until: "2026", spent: false }, { spent: true })).toBe(false);
  expect(await vault.get("link", "a")).toEqual({ spent: true });
  expect(await vault.swap("link", "new", { expected: null, next: 1 })).toBe(true);
  expect(await vault.swap("link", "new", { expected: null, next: 2 })).toBe(false);
  expect(await vault.swap("link", "new", { expected: 1, next: null })).toBe(true);
  expect(await vault.get("link", "new")).toBeNull();
});

test("of many who spend the same link at once through two stores exactly one succeeds", async () => {
  const { store } = await ground();
  const vaults = [(await store()).vault, (await store()).vault];
  for (let round = 0; round < 5; round += 1) {
    await vaults[0]!.put("link", "a", { spent: 0 });
    const tries = Array.from({ length: 12 }, (_, at) =>
      vaults[at % 2]!.swap("link", "a", { expected: { spent: 0 }, next: { spent: at + 1 } }),
    );
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
  }
});

test("starting over empties facts, log and answers under a new name; the vault stays", async () => {
  const { store } = await ground();
  const one = await store();
  await record(one, [actor("aaa", "Vanha nimi"), actor("bbb")]);
  await one.vault.put("person", "a", { name: "Aino" });
  await one.write(async (writer) => {
    await writer.setAlias("ccc", "aaa");
    await writer.setSpots([{ scope: "all", node: "aaa", spot: { x: 1, y: 1, pinned: false } }]);
    await writer.remember([{ commandId: "command-1", at: "2026", answer: { cursor: "e:1", seq: 1 } }]);
  });
  await one.write(async (writer) => {
    await writer.startOver("epoch-2");
    expect(writer.at).toEqual({ epoch: "epoch-2", seq: 0 });
    expect(await writer.everything()).toEqual({
      epoch: "epoch-2",
      seq: 0,
      records: [],
      aliases: [],
      spots: [],
    });
    expect(await writer.answers()).toEqual([]);
  });
  const other = await store();
  expect(await other.position()).toEqual({ epoch: "epoch-2", seq: 0 });
  expect(await other.changesAfter(0, 10)).toEqual([]);
  expect(await other.vault.get("person", "a")).toEqual({ name: "Aino" });
  expect(await record(other, [actor("ddd")])).toBe(1);
  expect(await other.check()).toEqual([]);
});

test("what is saved twice after starting over in one transaction is there once, as it was saved last", async () => {
  const { store } = await ground();
  const one = await store();
  await record(one, [...samples, tie("tie-ab", "actor-1", "gathering-1")]);
  await one.write(async (writer) => {
    await writer.startOver("epoch-2");
    await writer.save([...samples, tie("tie-ab", "actor-1", "gathering-1")]);
    await writer.save([
      ...samples,
      { ...tie("tie-ab", "initiative-1", "actor-1"), kind: "funds", directed: true },
    ]);
    await writer.append([change(1, []), change(2, []), change(3, [])]);
  });
  const { records } = await one.everything();
  expect(records).toHaveLength(samples.length + 1);
  expect(records.find((each) => each.id === "tie-ab")).toMatchObject({ kind: "funds", from: "initiative-1" });
  expect(await one.check()).toEqual([]);
});
