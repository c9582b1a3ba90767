// A second process on the same data, for tests that kill one or let two contradict each other.
// Its work is named in its arguments; it talks in lines.
import { createInterface } from "node:readline";
import { openStore, type StoreConfig } from "../../server/store/open.ts";
import { type Store, StoreDown } from "../../server/store/store.ts";
import { pause } from "../tools/command.ts";
import { actor, record, recordIn } from "./samples.ts";

export type Work = "write" | "race";

const [work, name, config] = process.argv.slice(2);

/** Writes for ever; says `SEQ ID` of each change only when the store has acknowledged it, `down REASON` when it has not. */
async function write(store: Store): Promise<never> {
  for (let count = 1; ; count += 1) {
    const id = `${name}-${count}`;
    const others = Array.from({ length: count % 20 }, (_, at) => actor(`${id}-${at}`));
    try {
      const seq = await record(store, [actor(id), ...others], name);
      process.stdout.write(`${seq} ${id}\n`);
    } catch (error) {
      if (!(error instanceof StoreDown)) throw error;
      process.stdout.write(`down ${error.reason}\n`);
      await pause(50);
    }
  }
}

/** For each line read: reads, decides, writes; says whether it came first. */
async function race(store: Store): Promise<void> {
  process.stdout.write("ready\n");
  for await (const round of createInterface({ input: process.stdin })) {
    const first = await store.write(async (writer) => {
      const known = await writer.answersTo([round]);
      if (known.size > 0) return false;
      const seq = await recordIn(writer, [actor(`${round}-won`)], name);
      const answer = { cursor: `${writer.at.epoch}:${seq}`, seq };
      await writer.remember([{ commandId: round, at: "2026", answer }]);
      return true;
    });
    process.stdout.write(`${first ? "first" : "second"}\n`);
  }
}

const parsed: StoreConfig = JSON.parse(config ?? "");
const store = openStore(parsed);
await store.open();
await (work === "race" ? race(store) : write(store));
await store.close();
