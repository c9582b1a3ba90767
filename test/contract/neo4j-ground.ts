// The run's one Neo4j, emptied before each test, and damage done by plain Cypher.
import neo4j from "neo4j-driver";
import { onTestFinished } from "vitest";
import type { Access } from "../neo4j/ready.ts";
import type { Bare } from "./ground.ts";

export async function neo4jGround(access: Access): Promise<Bare> {
  const config = { kind: "neo4j", dataDir: "", neo4j: { ...access, database: "neo4j" } } as const;
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password), {
    disableLosslessIntegers: true,
  });
  // Emptied afterwards too: other tests use the same server, and some harm would shut them out.
  onTestFinished(async () => {
    await cypher("MATCH (n) DETACH DELETE n");
    await driver.close();
  });

  async function cypher(text: string, parameters: Record<string, unknown> = {}): Promise<unknown[]> {
    const { records } = await driver.executeQuery(text, parameters, { database: "neo4j" });
    return records.map((one) => one.get(0));
  }

  async function harm(text: string, parameters?: Record<string, unknown>): Promise<void> {
    await cypher(text, parameters);
  }

  await cypher("MATCH (n) DETACH DELETE n");
  return {
    config,
    harm: {
      changedChecksum: () => harm("MATCH (m:Migration {version: 1}) SET m.checksum = 'other'"),
      newerVersion: () => harm("CREATE (:Migration {version: 999, name: 'from-the-future', checksum: 'x'})"),
      lostChange: (seq) => harm("MATCH (c:Change {seq: $seq}) DELETE c", { seq: neo4j.int(seq) }),
      counterAt: (seq) =>
        harm("MATCH (c:Counter {name: 'change'}) SET c.seq = $seq", { seq: neo4j.int(seq) }),
      unreadableRecord: (id) => harm("MATCH (n:Record {id: $id}) SET n.record = '{}'", { id }),
      // Neo4j keeps no relationship without its ends: the end loses what makes it a record.
      lostNode: (id) => harm("MATCH (n:Record {id: $id}) REMOVE n:Record", { id }),
      otherBeside: (id) => harm("MATCH (n:Record {id: $id}) SET n.name = 'Toinen'", { id }),
    },
    async holds(words) {
      const nodes = "MATCH (n) RETURN properties(n) AS found";
      const ties = "MATCH ()-[r]->() RETURN properties(r) AS found";
      const found = [...(await cypher(nodes)), ...(await cypher(ties))];
      return JSON.stringify(found).includes(words);
    },
  };
}
