import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, inject, onTestFinished, test } from "vitest";
import { openStore, type StoreConfig } from "../../server/store/open.ts";
import type { Store } from "../../server/store/store.ts";
import { freePort } from "../neo4j/ready.ts";
import { pause, run } from "../tools/command.ts";
import { ground } from "./ground.ts";
import { start } from "./process.ts";
import { actor, record } from "./samples.ts";

function closed(config: StoreConfig): Store {
  const store = openStore(config);
  onTestFinished(() => store.close());
  return store;
}

const down = (reason: string) => ({ name: "StoreDown", reason });

test("a store whose place can't be had says so at every door, and is itself none the worse", async () => {
  const { config, store } = await ground();
  const uri = `bolt://127.0.0.1:${await freePort()}`;
  const dataDir = join(import.meta.dirname, "child.ts", "no-folder");
  const lost = closed({ ...config, dataDir, neo4j: { ...config.neo4j, uri } });
  await expect(lost.open()).rejects.toMatchObject(down("unreachable"));
  await expect(lost.position()).rejects.toMatchObject(down("unreachable"));
  await expect(record(lost, [actor("aaa")])).rejects.toMatchObject(down("unreachable"));
  await expect(lost.vault.get("person", "a")).rejects.toMatchObject(down("unreachable"));
  await expect(lost.vault.put("person", "a", 1)).rejects.toMatchObject(down("unreachable"));
  await expect(lost.check()).rejects.toMatchObject(down("unreachable"));
  await record(await store(), [actor("aaa")]);
});

if (inject("store") === "neo4j") {
  test("a wrong password is told apart from a server that is down", async () => {
    const { config } = await ground();
    const stranger = closed({ ...config, neo4j: { ...config.neo4j, password: "not this one" } });
    await expect(stranger.open()).rejects.toMatchObject(down("credentials"));
  });

  test("a database of a name that the server does not have is named in the message", async () => {
    const { config } = await ground();
    const other = closed({ ...config, neo4j: { ...config.neo4j, database: "nowhere" } });
    await expect(other.open()).rejects.toMatchObject({
      ...down("unreachable"),
      message: expect.stringContaining("nowhere"),
    });
  });

  test("a database that was emptied under an open store is shaped anew, as another log", async () => {
    const { store } = await ground();
    const one = await store();
    await record(one, [actor("aaa")]);
    const before = await one.position();
    await ground();
    await expect(one.position()).rejects.toMatchObject(down("unreachable"));
    const after = await one.position();
    expect(after.seq).toBe(0);
    expect(after.epoch).not.toBe(before.epoch);
    expect(await record(one, [actor("bbb")])).toBe(1);
  });
}

if (inject("store") === "sqlite") {
  /** As one who owns nothing: root may write everywhere. */
  async function unprivileged(work: () => Promise<void>): Promise<void> {
    const root = process.geteuid?.() === 0;
    if (root) process.seteuid?.(65_534);
    try {
      await work();
    } finally {
      if (root) process.seteuid?.(0);
    }
  }

  test("a folder that can't be written to is read-only, until it can", async () => {
    const { store, config } = await ground();
    const one = await store();
    await record(one, [actor("aaa")]);
    await one.close();
    chmodSync(config.dataDir, 0o555);
    chmodSync(join(config.dataDir, "kudelma.db"), 0o444);
    const other = closed(config);
    await unprivileged(async () => {
      await expect(other.open()).rejects.toMatchObject(down("readOnly"));
      await expect(record(other, [actor("bbb")])).rejects.toMatchObject(down("readOnly"));
    });
    chmodSync(config.dataDir, 0o755);
    chmodSync(join(config.dataDir, "kudelma.db"), 0o644);
    expect(await record(other, [actor("bbb")])).toBe(2);
    expect(await other.check()).toEqual([]);
  });

  test("a file that is no database is called damaged; with the right file back in its place the store goes on", async () => {
    const { store, config } = await ground();
    const one = await store();
    await record(one, [actor("aaa")]);
    await one.close();
    const path = join(config.dataDir, "kudelma.db");
    const good = readFileSync(path);
    writeFileSync(path, "This is a shopping list, not a database. ".repeat(200));
    const other = closed(config);
    await expect(other.open()).rejects.toMatchObject(down("corrupt"));
    await expect(other.everything()).rejects.toMatchObject(down("corrupt"));
    writeFileSync(path, good);
    expect((await other.everything()).records).toHaveLength(1);
    expect(await record(other, [actor("bbb")])).toBe(2);
  });

  test("damaged pages are found by check or stop the reading; they are never read as if nothing were", async () => {
    const { store, config } = await ground();
    const one = await store();
    await record(
      one,
      Array.from({ length: 300 }, (_, at) => actor(`actor-${at}`)),
    );
    await one.close();
    const path = join(config.dataDir, "kudelma.db");
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 20 * 4096 + 8, 40 * 4096);
    writeFileSync(path, bytes);
    const other = closed(config);
    const flaws = await other.check().then(
      (found) => found.map((each) => each.what),
      (error: unknown) => [error instanceof Error && "reason" in error ? error.reason : error],
    );
    expect(flaws).toContain("corrupt");
  });

  test("with no room left a write changes nothing and says so; with room again the same process goes on", async () => {
    const { store, config } = await ground();
    // The limit on file size stands for a full disk: it stops the same system calls.
    const through = ["sh", "-c", 'ulimit -S -f 1200; exec "$0" "$@"'];
    const writing = start({ work: "write", name: "filling", config, through });
    const acknowledged: number[] = [];
    let line = await writing.line();
    for (; !line.startsWith("down"); line = await writing.line())
      acknowledged.push(Number(line.split(" ")[0]));
    expect(line).toBe("down diskFull");
    expect(acknowledged.length).toBeGreaterThan(10);
    const freed = await run("prlimit", ["--pid", String(writing.pid), "--fsize=unlimited"]);
    expect(freed).toMatchObject({ ok: true });
    while (line.startsWith("down")) line = await writing.line();
    acknowledged.push(Number(line.split(" ")[0]));
    await writing.kill();
    const one = await store();
    const log = await one.changesAfter(0, 1_000_000);
    expect(log.map((each) => each.seq)).toEqual(log.map((_, at) => at + 1));
    for (const seq of acknowledged) expect(log[seq - 1]).toBeDefined();
    expect(await one.check()).toEqual([]);
  });

  test("while another process holds the file, a write waits and our own process goes on with other things", async () => {
    const { store, config } = await ground();
    const one = await store();
    const holder = new DatabaseSync(join(config.dataDir, "kudelma.db"));
    holder.exec("BEGIN IMMEDIATE");
    let written = false;
    const writing = record(one, [actor("aaa")]).then(() => {
      written = true;
    });
    for (let tick = 0; tick < 40; tick += 1) await pause(5);
    expect((await one.everything()).records).toEqual([]);
    expect(written).toBe(false);
    holder.exec("COMMIT");
    holder.close();
    await writing;
    expect((await one.position()).seq).toBe(1);
  });
}
