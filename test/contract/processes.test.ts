import { expect, inject, test } from "vitest";
import { ground } from "./ground.ts";
import { start } from "./process.ts";

test("two processes that contradict each other a hundred times: exactly one comes first each time", async () => {
  const { store, config } = await ground();
  const one = await store();
  const rivals = ["left", "right"].map((name) => start({ work: "race", name, config }));
  for (const each of rivals) expect(await each.line()).toBe("ready");
  const firsts = { left: 0, right: 0 };
  for (let round = 1; round <= 100; round += 1) {
    for (const each of rivals) each.tell(`round-${round}`);
    const [left, right] = await Promise.all(rivals.map((each) => each.line()));
    expect([left, right].toSorted()).toEqual(["first", "second"]);
    firsts[left === "first" ? "left" : "right"] += 1;
  }
  const log = await one.changesAfter(0, 1_000);
  expect(log.map((each) => each.seq)).toEqual(Array.from({ length: 100 }, (_, at) => at + 1));
  expect(log.filter((each) => each.by.id === "left")).toHaveLength(firsts.left);
  expect(await one.check()).toEqual([]);
});

if (inject("store") === "sqlite") {
  test("a process killed twenty times while it writes: what it acknowledged is there once, the log has no gap", async () => {
    const { store, config } = await ground();
    const one = await store();
    const acknowledged = new Map<number, string>();
    for (let round = 0; round < 20; round += 1) {
      const writing = start({ work: "write", name: `round-${round}`, config });
      const lines: string[] = [];
      for (let count = 0; count <= (round * 7) % 13; count += 1) lines.push(await writing.line());
      await writing.kill();
      lines.push(...(await writing.rest()));
      for (const line of lines) {
        const [seq, id = ""] = line.split(" ");
        expect(acknowledged.has(Number(seq))).toBe(false);
        acknowledged.set(Number(seq), id);
      }
    }
    const log = await one.changesAfter(0, 1_000_000);
    expect(log.map((each) => each.seq)).toEqual(log.map((_, at) => at + 1));
    expect(acknowledged.size).toBeGreaterThan(100);
    const facts = new Set((await one.everything()).records.map((each) => each.id));
    for (const [seq, id] of acknowledged) {
      const edits = log[seq - 1]!.edits;
      expect(edits[0]).toMatchObject({ op: "added", record: { id } });
      expect(facts).toContain(id);
    }
    expect(await one.check()).toEqual([]);
  });
}
