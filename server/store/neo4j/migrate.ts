// Brings the graph database to the schema this version knows.
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { migrationsIn, pending } from "../migrations.ts";
import type { Graph, Run } from "./driver.ts";
import { lockStatements, schemaFolder, statementsIn } from "./statements.ts";

const steps = migrationsIn(schemaFolder);
const applied = z.array(z.object({ version: z.number(), checksum: z.string() }));

/** Takes the missing steps. Throws StoreDown where the database is of a version not known here. */
export async function migrate(graph: Graph): Promise<void> {
  if ((await graph.read(missing)).length === 0) return;
  for (const text of lockStatements()) await graph.shape(text);
  // The lock is held by this transaction; the steps run beside it, since schema and data can't share one.
  await graph.write(async (run) => {
    await run("write/lock-migration", { transaction: randomUUID() });
    for (const { version, name, checksum, text } of await missing(run)) {
      for (const one of statementsIn(text)) await graph.shape(one);
      await graph.shape("CALL db.awaitIndexes(300)");
      await run("write/remember-migration", { version, name, checksum });
    }
  });
}

async function missing(run: Run) {
  return pending(steps, applied.parse(await run("read/migrations")));
}
