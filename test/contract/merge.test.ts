import { expect, onTestFinished, test } from "vitest";
import { readCommand } from "../../domain/commands/read.ts";
import { canonical } from "../../domain/json.ts";
import { house } from "../../domain/policy/person.ts";
import type { Store } from "../../server/store/store.ts";
import { commandId, Loom } from "../../server/weave/loom.ts";
import { ground } from "./ground.ts";
import { actor, tie } from "./samples.ts";

/** All that stands, without the numbers of the changes that wrote it. */
async function standing(store: Store): Promise<string> {
  const { records, aliases, spots } = await store.everything();
  return canonical({ records: records.map((one) => ({ ...one, rev: 0 })), aliases, spots });
}

test("a merge moves ties, joins parallel ones and lives on as an alias; taken back, all is as it was", async () => {
  const { store } = await ground();
  const one = await store();
  const loom = new Loom(one);
  onTestFinished(() => loom.close());
  await loom.start();
  const ask = async (command: object) => {
    const header = { commandId: commandId(), base: loom.mirror.cursor };
    const asked = readCommand({ ...header, ...command });
    if ("refused" in asked) throw new Error(asked.refused);
    const answer = await loom.submit(house, asked);
    if ("refused" in answer || answer.seq === null) throw new Error(`not done: ${JSON.stringify(answer)}`);
    return answer.seq;
  };
  await ask({
    type: "add",
    records: [
      actor("keep"),
      actor("other"),
      actor("third"),
      tie("between", "keep", "other"),
      tie("stands", "keep", "third"),
      { ...tie("joins", "third", "other"), since: "2020" },
      { ...tie("moves", "other", "third"), kind: "funds", directed: true },
    ],
  });
  await ask({ type: "arrange", scope: "all", spots: ["other", "third"].map(spotOf) });
  const before = await standing(one);
  const seq = await ask({ type: "merge", keep: "keep", other: "other", choose: [] });
  const after = await standing(one);
  const { records, aliases, spots } = await (await store()).everything();
  expect(records.map((each) => each.id)).toEqual(["keep", "moves", "stands", "third"]);
  expect(records.find((each) => each.id === "stands")).toMatchObject({ since: "2020" });
  expect(records.find((each) => each.id === "moves")).toMatchObject({ from: "keep", to: "third" });
  expect(aliases).toEqual([
    ["joins", "stands"],
    ["other", "keep"],
  ]);
  expect(spots.map((each) => each.node)).toEqual(["keep", "third"]);
  expect(await one.check()).toEqual([]);
  const back = await ask({ type: "undo", seq });
  expect(await standing(one)).toBe(before);
  expect(await one.check()).toEqual([]);
  await ask({ type: "undo", seq: back });
  expect(await standing(one)).toBe(after);
  await ask({ type: "remove", ids: ["other"] });
  expect((await one.everything()).aliases).toEqual([]);
  expect(await one.check()).toEqual([]);
});

function spotOf(node: string, at: number) {
  return { node, spot: { x: at * 80, y: 5, pinned: false } };
}
