// A database with nothing in it, schema included, for a test that starts from nothing.
import neo4j from "neo4j-driver";
import type { Access } from "./ready.ts";

export async function emptied({ uri, user, password }: Access): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const database = "neo4j";
    let left = 1;
    while (left > 0) {
      const batch = "MATCH (n) WITH n LIMIT 20000 DETACH DELETE n RETURN count(*) AS gone";
      const { records } = await driver.executeQuery(batch, {}, { database });
      left = Number(records[0]?.get("gone") ?? 0);
    }
    const { records } = await driver.executeQuery("SHOW CONSTRAINTS YIELD name", {}, { database });
    for (const row of records)
      await driver.executeQuery(`DROP CONSTRAINT \`${row.get("name")}\``, {}, { database });
    const indexes = await driver.executeQuery(
      "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name",
      {},
      { database },
    );
    for (const row of indexes.records)
      await driver.executeQuery(`DROP INDEX \`${row.get("name")}\` IF EXISTS`, {}, { database });
  } finally {
    await driver.close();
  }
}
