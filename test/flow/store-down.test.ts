// A store that goes away while people work: said clearly, nothing acknowledged lost, and no restart needed.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startOwnNeo4j } from "../neo4j/server.ts";
import { anActor, opened, weaverOf } from "../server/opened.ts";

test("Neo4j killed twice under a running server: 503 with the reason, then everything goes on by itself", async () => {
  const database = await startOwnNeo4j();
  const { uri, user, password } = database;
  const folder = mkdtempSync(join(tmpdir(), "kudelma-down-"));
  const server = await opened(
    { KUDELMA_DATA: folder, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    folder,
  );
  try {
    const weaver = await server.as("Anna", weaverOf("04"));
    const acknowledged: string[] = [];
    for (let round = 0; round < 2; round += 1) {
      const asked = Array.from({ length: 30 }, async (_, at) => {
        const id = `down-${round}-${at}`;
        const response = await weaver.ask({
          type: "add",
          commandId: `${id}-command`,
          records: [anActor({ id })],
        });
        if (response.status === 200) acknowledged.push(id);
        return response.status;
      });
      await Promise.race(asked);
      await database.kill();
      const statuses = await Promise.all(asked);
      expect(statuses.filter((one) => one !== 200 && one !== 503)).toEqual([]);
      while (server.house.loom.state.ready) await new Promise((resolve) => setTimeout(resolve, 50));
      const health = await server.anyone.get("/api/health");
      expect([health.status, (await health.json()).state]).toEqual([503, "unreachable"]);
      const refused = await weaver.ask({ type: "add", records: [anActor()] });
      expect([refused.status, (await refused.json()).refused]).toEqual([503, "storeUnavailable"]);
      await database.restart();
      await server.house.loom.whenReady();
      // Sent again with the same id, as a page does: what was in is not done twice, what was not in goes in.
      for (let at = 0; at < 30; at += 1) {
        const id = `down-${round}-${at}`;
        const again = await weaver.ask({
          type: "add",
          commandId: `${id}-command`,
          records: [anActor({ id })],
        });
        expect(again.status).toBe(200);
      }
    }
    const { facts } = server.house.loom.mirror;
    for (const id of acknowledged) expect(facts.get(id)).toBeDefined();
    expect([...facts.all()]).toHaveLength(60);
    expect(await server.house.loom.store.check()).toEqual([]);
  } finally {
    await server.close();
    await database.stop();
  }
});

test("a server started before its database waits for it and says so", async () => {
  const folder = mkdtempSync(join(tmpdir(), "kudelma-down-"));
  const settings = { KUDELMA_DATA: folder, NEO4J_URI: "bolt://127.0.0.1:9", NEO4J_PASSWORD: "none-needed" };
  const server = await opened(settings, folder);
  try {
    expect((await server.anyone.get("/api/health")).status).toBe(503);
    expect((await server.anyone.get("/api/snapshot?r=04")).status).toBe(503);
    expect((await server.anyone.get("/api/me")).status).toBeLessThan(504);
  } finally {
    await server.close();
  }
});
