// The real server behind the tests: it answers, and what it acknowledged survives a SIGKILL.
import neo4j from "neo4j-driver";
import { expect, inject, test } from "vitest";
import type { Access } from "./ready.ts";
import { startOwnNeo4j } from "./server.ts";

async function ask(access: Access, query: string): Promise<unknown[]> {
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password), {
    disableLosslessIntegers: true,
  });
  try {
    const { records } = await driver.executeQuery(query, {}, { database: "neo4j" });
    return records.map((record) => record.get(0));
  } finally {
    await driver.close();
  }
}

test("the shared server is a Neo4j 5.26 and answers a query", async () => {
  const versions = await ask(inject("neo4j"), "CALL dbms.components() YIELD versions RETURN versions[0]");
  expect(versions).toEqual([expect.stringMatching(/^5\.26\./)]);
});

test("a node that was written is still there after SIGKILL and a restart on the same port, and on no other server", async () => {
  const server = await startOwnNeo4j();
  try {
    await ask(server, "CREATE (p:Probe {name: 'kept'}) RETURN p.name");
    await server.kill();
    await server.restart();
    expect(await ask(server, "MATCH (p:Probe) RETURN p.name")).toEqual(["kept"]);
    expect(await ask(inject("neo4j"), "MATCH (p:Probe) RETURN p.name")).toEqual([]);
  } finally {
    await server.stop();
  }
});
