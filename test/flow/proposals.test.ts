// The same data and seed give the same proposals, whichever store keeps them and in whatever order the rows came.
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { defaultSettings } from "../../domain/analysis/proposals/settings.ts";
import { propose } from "../../domain/analysis/propose.ts";
import { network } from "../../domain/network.ts";
import { house } from "../../domain/policy/person.ts";
import { fixtureRecords } from "../../server/fixtures/load.ts";
import { stores } from "./stores.ts";

/** Another order of the same rows: by the end of their ids, which are hashes. */
function shuffled<T extends { id: string }>(rows: readonly T[]): T[] {
  const backwards = (one: T) => [...one.id].toReversed().join("");
  return rows.toSorted((a, b) => (backwards(a) < backwards(b) ? -1 : 1));
}

test("proposals of the practice region are the same to the byte from both stores, rows shuffled on one", async () => {
  const records = await fixtureRecords("practice-region");
  const results: string[] = [];
  for (const [at, store] of stores.entries()) {
    const server = await store.open();
    const { loom } = server.house;
    const rows = at === 0 ? records : shuffled(records);
    const command = {
      type: "add",
      commandId: randomUUID(),
      base: loom.mirror.cursor,
      records: rows,
    } as const;
    expect(await loom.submit(house, command)).toHaveProperty("seq", 1);
    await server.close({ keep: true });
    // Read back from the store itself, not from what this process held in memory.
    const again = await store.reopen(server);
    const found = propose(network(again.house.loom.mirror.facts, "04", "2026-11-24"), defaultSettings);
    results.push(JSON.stringify(found));
    await again.close();
  }
  expect(results[0]?.length).toBeGreaterThan(1000);
  expect(results[1]).toBe(results[0]);
});
