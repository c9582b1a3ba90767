// The graph store over a Neo4j that is killed under it: nothing acknowledged is lost, and it recovers by itself.
import { expect, onTestFinished, test } from "vitest";
import { openStore, type StoreConfig } from "../../server/store/open.ts";
import { type Store, StoreDown } from "../../server/store/store.ts";
import { actor, change } from "../contract/samples.ts";
import { pause } from "../tools/command.ts";
import { startOwnNeo4j } from "./server.ts";

function opened(config: StoreConfig): Store {
  const store = openStore(config);
  onTestFinished(() => store.close());
  return store;
}

/** As the server does: asks first whether the command was answered, since a commit may have been done and not told. */
function write(store: Store, commandId: string): Promise<number> {
  return store.write(async (writer) => {
    const known = (await writer.answersTo([commandId])).get(commandId);
    if (known !== undefined && "seq" in known && known.seq !== null) return known.seq;
    const seq = writer.at.seq + 1;
    const one = { ...actor(commandId), rev: seq };
    await writer.save([one]);
    await writer.append([{ ...change(seq, [{ op: "added", record: one }]), commandId }]);
    await writer.remember([{ commandId, at: "2026", answer: { cursor: `${writer.at.epoch}:${seq}`, seq } }]);
    return seq;
  });
}

// Three starts of a server, on a machine that may be busy with other tests.
const patience = 600_000;

test("Neo4j killed twice during writes: every acknowledged change is there once, and both stores go on by themselves", {
  timeout: patience,
}, async () => {
  const server = await startOwnNeo4j();
  onTestFinished(() => server.stop());
  const { uri, user, password } = server;
  const config = { kind: "neo4j", dataDir: "", neo4j: { uri, user, password, database: "neo4j" } } as const;
  const stores = [opened(config), opened(config)];
  // Neither the schema nor the log exists yet: both shape the database at once.
  await Promise.all(stores.map((one) => one.open()));

  const acknowledged = new Map<string, number>();
  const reasons = new Set<string>();
  let over = false;
  async function writing(store: Store, name: string): Promise<void> {
    for (let count = 1; !over; count += 1) {
      const commandId = `${name}-${count}`;
      for (let seq: number | null = null; seq === null; ) {
        try {
          seq = await write(store, commandId);
          acknowledged.set(commandId, seq);
        } catch (error) {
          if (!(error instanceof StoreDown)) throw error;
          reasons.add(error.reason);
          await pause(100);
        }
      }
    }
  }
  const writers = stores.map((one, at) => writing(one, `store-${at}`));
  const until = async (count: number) => {
    while (acknowledged.size < count) await Promise.race([pause(20), ...writers]);
  };
  for (let round = 1; round <= 2; round += 1) {
    await until(acknowledged.size + 40);
    await server.kill();
    const late = opened(config);
    await expect(late.open()).rejects.toMatchObject({ name: "StoreDown", reason: "unreachable" });
    await server.restart();
    await late.open();
    await until(acknowledged.size + 20);
  }
  over = true;
  await Promise.all(writers);

  expect([...reasons]).toEqual(["unreachable"]);
  const log = await opened(config).changesAfter(0, 1_000_000);
  expect(log.map((each) => each.seq)).toEqual(log.map((_, at) => at + 1));
  for (const [commandId, seq] of acknowledged)
    expect(log.filter((each) => each.commandId === commandId).map((each) => each.seq)).toEqual([seq]);
  expect(await stores[0]!.check()).toEqual([]);
});
