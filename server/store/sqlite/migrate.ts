// Brings the database file to the schema this version knows.
import { z } from "zod";
import { migrationsIn, pending } from "../migrations.ts";
import type { Connection } from "./connection.ts";
import { patiently } from "./patiently.ts";

const steps = migrationsIn(new URL("schema/", import.meta.url));
const applied = z.array(z.object({ version: z.number(), checksum: z.string() }));

/** Takes the missing steps in one transaction. Throws StoreDown where the file is of a version not known here. */
export async function migrate(db: Connection): Promise<void> {
  await patiently(() => db.exec("BEGIN IMMEDIATE"));
  try {
    db.exec(`CREATE TABLE IF NOT EXISTS migration (
      version INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL
    ) STRICT`);
    const done = applied.parse(db.all("SELECT version, checksum FROM migration"));
    for (const { version, name, checksum, text } of pending(steps, done)) {
      db.exec(text);
      db.run("INSERT INTO migration VALUES (?, ?, ?)", version, name, checksum);
    }
    db.exec("COMMIT");
  } catch (error) {
    db.rollback();
    throw error;
  }
}
