// Several processes on one store, and processes that are killed: one order, nothing lost, nothing twice.
import { randomUUID } from "node:crypto";
import { describe, expect, inject, test } from "vitest";
import { anActor, weaverOf } from "../server/opened.ts";
import { Screen } from "../server/screen.ts";
import { running } from "./process.ts";
import { type OnStore, stores } from "./stores.ts";

function ties(from: unknown, to: unknown, id: string = randomUUID()) {
  return {
    id,
    type: "tie",
    rev: 0,
    visibility: "team",
    from,
    to,
    kind: "collaborates",
    directed: false,
    existence: "existing",
  };
}

for (const store of stores) {
  describe(`on ${store.name}`, () => {
    test("of two contradicting commands from two processes at once exactly one is accepted, a hundred times", async () => {
      const first = await store.open();
      const [one, two] = [await running(first.settings), await running(first.settings)];
      try {
        const pair = Array.from({ length: 2 }, () => anActor());
        const added = await one.ask({ type: "add", records: pair });
        expect(added?.status).toBe(200);
        let last = 0;
        for (let round = 0; round < 100; round += 1) {
          // The same tie between the same two, told to two processes: one of them comes too late.
          const asked = [one, two].map((each) =>
            each.ask({ type: "add", records: [ties(pair[0]?.id, pair[1]?.id)] }),
          );
          const answers = await Promise.all(asked);
          expect(answers.map((each) => each?.status).toSorted()).toEqual([200, 409]);
          expect(answers.find((each) => each?.status === 409)?.body.refused).toBe("tieExists");
          const won = answers.findIndex((each) => each?.status === 200);
          const seq = Number(answers[won]?.body.seq);
          expect(seq).toBeGreaterThan(last);
          last = seq;
          const undone = await [two, one][won]?.ask({ type: "undo", seq });
          expect(undone?.status).toBe(200);
        }
      } finally {
        await Promise.all([one.kill("SIGTERM"), two.kill("SIGTERM")]);
        await first.close();
      }
    });

    test("two hundred quick changes from two processes arrive on a screen of each, in order, none missing", async () => {
      const first = await store.open();
      const second = await store.reopen(first);
      try {
        const [a, b] = [await first.as("Anna", weaverOf("04")), await second.as("Bo", weaverOf("04"))];
        const screens = [await Screen.of(first, a), await Screen.of(second, b)];
        const asked = Array.from({ length: 200 }, (_, at) =>
          (at % 2 === 0 ? a : b).ask({ type: "add", records: [anActor({ id: `quick-${at}` })] }),
        );
        const seqs = await Promise.all(asked.map(async (one) => (await (await one).json()).seq));
        const last = Math.max(...seqs);
        expect(new Set(seqs).size).toBe(200);
        for (const screen of screens) {
          await screen.reaches(last);
          const told = screen.events.flatMap((event) => event.notes.map((note) => note.seq));
          expect(told).toEqual(told.toSorted((x, y) => x - y));
          expect(told.filter((seq) => seqs.includes(seq))).toHaveLength(200);
          for (let at = 0; at < 200; at += 1) expect(screen.facts.get(`quick-${at}`)).toBeDefined();
          screen.close();
        }
      } finally {
        await second.close({ keep: true });
        await first.close();
      }
    });
  });
}

/** Writes until the process dies; what was acknowledged is answered. */
async function writeUntilKilled(settings: Record<string, string>, round: number): Promise<string[]> {
  const server = await running(settings);
  const acknowledged: string[] = [];
  let alive = true;
  const writer = async (lane: number) => {
    for (let at = 0; alive; at += 1) {
      const id = `kill-${round}-${lane}-${at}`;
      const answer = await server.ask({
        type: "add",
        commandId: `${id}-command`,
        records: [anActor({ id })],
      });
      if (answer === null) return;
      if (answer.status === 200) acknowledged.push(id);
    }
  };
  const lanes = [0, 1, 2, 3].map(writer);
  await new Promise((resolve) => setTimeout(resolve, 40 + ((round * 37) % 160)));
  await server.kill("SIGKILL");
  alive = false;
  await Promise.all(lanes);
  return acknowledged;
}

async function sound(server: OnStore, acknowledged: readonly string[]): Promise<void> {
  const { loom } = server.house;
  expect(await loom.store.check()).toEqual([]);
  const changes = await loom.store.changesAfter(0, 1_000_000);
  expect(changes.map((one) => one.seq)).toEqual(Array.from({ length: changes.length }, (_, at) => at + 1));
  const told = changes.flatMap((one) =>
    one.edits.flatMap((edit) => (edit.op === "added" ? [edit.record.id] : [])),
  );
  const times = new Map<string, number>();
  for (const id of told) times.set(id, (times.get(id) ?? 0) + 1);
  for (const id of acknowledged) {
    expect([id, times.get(id)]).toEqual([id, 1]);
    expect(loom.mirror.facts.get(id)).toBeDefined();
  }
}

test("the server killed twenty times while writing loses nothing that it acknowledged, and leaves no gap", async () => {
  const store = stores[0];
  if (store === undefined) throw new Error("no store");
  const made = await store.open();
  await made.close({ keep: true });
  const acknowledged: string[] = [];
  for (let round = 0; round < 20; round += 1)
    acknowledged.push(...(await writeUntilKilled(made.settings, round)));
  expect(acknowledged.length).toBeGreaterThan(20);
  const after = await store.reopen(made);
  await sound(after, acknowledged);
  await after.close();
});

test("on Neo4j the server killed while writing loses nothing either", async () => {
  const store = stores.find((one) => one.name === "neo4j");
  if (store === undefined || inject("neo4j") === undefined) throw new Error("no Neo4j");
  const made = await store.open();
  await made.close({ keep: true });
  const acknowledged: string[] = [];
  for (let round = 0; round < 4; round += 1)
    acknowledged.push(...(await writeUntilKilled(made.settings, round)));
  const after = await store.reopen(made);
  await sound(after, acknowledged);
  await after.close();
});
