// A folder of its own for each test, and damage done by plain SQL.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { onTestFinished } from "vitest";
import type { Bare } from "./ground.ts";

const unused = { uri: "", user: "", password: "", database: "" };

export function sqliteGround(): Bare {
  const folder = mkdtempSync(join(tmpdir(), "kudelma-contract-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));

  async function sql(text: string, ...values: (string | number)[]): Promise<void> {
    const db = new DatabaseSync(join(folder, "kudelma.db"), {
      timeout: 5_000,
      enableForeignKeyConstraints: false,
    });
    try {
      db.prepare(text).run(...values);
    } finally {
      db.close();
    }
  }

  return {
    config: { kind: "sqlite", dataDir: folder, neo4j: unused },
    harm: {
      changedChecksum: () => sql("UPDATE migration SET checksum = 'other' WHERE version = 1"),
      newerVersion: () => sql("INSERT INTO migration VALUES (999, 'from-the-future', 'x')"),
      lostChange: (seq) => sql("DELETE FROM change WHERE seq = ?", seq),
      counterAt: (seq) => sql("UPDATE meta SET seq = ?", seq),
      unreadableRecord: (id) => sql("UPDATE record SET body = '{}' WHERE id = ?", id),
      lostNode: (id) => sql("DELETE FROM record WHERE id = ?", id),
      otherBeside: (id) => sql("UPDATE record SET type = 'offer' WHERE id = ?", id),
    },
    holds: async (words) =>
      readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes(words)),
  };
}
