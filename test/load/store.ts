// Durable writes a second through a store, beside the same rows committed one by one without it; reading everything.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../server/store/open.ts";
import type { Store } from "../../server/store/store.ts";
import { actor, change, recordIn, tie } from "../contract/samples.ts";
import { type Neo4jServer, startOwnNeo4j } from "../neo4j/server.ts";
import { atLeast, atMost, type Figure } from "./figure.ts";
import { type Raw, rawNeo4j, rawSqlite } from "./raw-commits.ts";
import { throughServer } from "./through-server.ts";

const repeats = 3;
const groups = [1, 10, 50];

interface Case {
  name: string;
  store: Store;
  raw: Raw;
  /** Writes measured at once, at least. */
  least: number;
  /** Of raw commits, at 10 and 50 in a group. */
  reach: Readonly<Record<number, number>>;
  readReach: number;
}

export async function store(): Promise<Figure[]> {
  return [...(await onSqlite()), ...(await onNeo4j()), ...(await throughServer())];
}

async function onSqlite(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "kudelma-bench-"));
  const unused = { uri: "", user: "", password: "", database: "" };
  const own = openStore({ kind: "sqlite", dataDir: join(folder, "store"), neo4j: unused });
  const raw = rawSqlite(folder);
  try {
    const reach = { 10: 0.3, 50: 0.3 };
    return await measured({ name: "sqlite", store: own, raw, least: 1_500, reach, readReach: 400 });
  } finally {
    await own.close();
    await raw.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onNeo4j(): Promise<Figure[]> {
  const server = await anyNeo4j();
  if (server === null) return [];
  const { uri, user, password } = server;
  const own = openStore({ kind: "neo4j", dataDir: "", neo4j: { uri, user, password, database: "neo4j" } });
  const raw = rawNeo4j(server);
  try {
    const reach = { 10: 0.5, 50: 2 };
    return await measured({ name: "neo4j", store: own, raw, least: 300, reach, readReach: 1_200 });
  } finally {
    await own.close();
    await raw.close();
    await server.stop();
  }
}

// Without Java or Docker the graph store's figures are not told.
async function anyNeo4j(): Promise<Neo4jServer | null> {
  try {
    return await startOwnNeo4j();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return null;
  }
}

async function measured({ name, store, raw, least, reach, readReach }: Case): Promise<Figure[]> {
  await store.open();
  await raw.open();
  let round = 0;
  const perSecond = async (writes: number, work: () => Promise<void>) => {
    round += 1;
    const begun = performance.now();
    await work();
    return (writes / (performance.now() - begun)) * 1000;
  };
  // The first statements are planned and compiled: not measured.
  await grouped(store, { prefix: "warm", group: 10, writes: 100 });
  await raw.commit("warm", 50, 1);
  const figures: Figure[] = [];
  for (const group of groups) {
    // Some tens of transactions each time, or the first of them weigh too much.
    const writes = Math.max(least, group * 40);
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let at = 0; at < repeats; at += 1) {
      ours.push(await perSecond(writes, () => grouped(store, { prefix: `ours-${round}`, group, writes })));
      theirs.push(await perSecond(writes, () => raw.commit(`raw-${round}`, writes, group)));
    }
    const ratio = median(ours) / median(theirs);
    figures.push(atLeast(`${name}: writes/s, ${group} in a transaction`, median(ours), { unit: "1/s" }));
    figures.push(atLeast(`${name}: raw commits/s, ${raw.with(group)}`, median(theirs), { unit: "1/s" }));
    figures.push(atLeast(`${name}: ratio at ${group}`, ratio, { unit: "×", reach: reach[group] }));
  }
  return [...figures, await reading({ name, store, readReach })];
}

async function grouped(
  store: Store,
  { prefix, group, writes }: { prefix: string; group: number; writes: number },
): Promise<void> {
  for (let done = 0; done < writes; done += group) {
    // As the server's queue does it: one save, one append, one remember for the whole group.
    await store.write(async (writer) => {
      const standing = Array.from({ length: group }, (_, at) => {
        return { ...actor(`${prefix}-${done + at}`), rev: writer.at.seq + 1 + at };
      });
      await writer.answersTo(standing.map((one) => one.id));
      await writer.save(standing);
      await writer.append(standing.map((record) => change(record.rev, [{ op: "added", record }])));
      await writer.remember(
        standing.map(({ id, rev: seq }) => {
          return { commandId: id, at: "2026", answer: { cursor: `${writer.at.epoch}:${seq}`, seq } };
        }),
      );
    });
  }
}

async function reading({
  name,
  store,
  readReach,
}: Pick<Case, "name" | "store" | "readReach">): Promise<Figure> {
  await store.write(async (writer) => {
    await writer.startOver("bench");
    const nodes = Array.from({ length: 2_000 }, (_, at) => actor(`node-${at}`));
    const ties = Array.from({ length: 10_000 }, (_, at) =>
      tie(`tie-${at}`, `node-${at % 2_000}`, `node-${(at * 7 + 1 + Math.floor(at / 2_000)) % 2_000}`),
    );
    await recordIn(writer, [...nodes, ...ties]);
  });
  const times: number[] = [];
  for (let at = 0; at < 5; at += 1) {
    const begun = performance.now();
    const { records } = await store.everything();
    if (records.length !== 12_000) throw new Error(`read ${records.length} records of 12,000`);
    times.push(performance.now() - begun);
  }
  return atMost(`${name}: 2,000 actors and 10,000 ties read and parsed`, median(times), {
    unit: "ms",
    reach: readReach,
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
