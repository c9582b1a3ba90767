// Small records of the house itself, kept in the same file as the facts.
import { z } from "zod";
import { asText, plainOf } from "../rows.ts";
import type { Vault } from "../store.ts";
import type { Connection } from "./connection.ts";

const row = z.object({ value: z.string() }).optional();
const rows = z.array(z.object({ key: z.string(), value: z.string() }));

const one = "SELECT value FROM vault WHERE kind = ? AND key = ?";
const put = `INSERT INTO vault (kind, key, value) VALUES (?, ?, ?)
  ON CONFLICT (kind, key) DO UPDATE SET value = excluded.value`;

interface Access {
  read<T>(work: (db: Connection) => T): Promise<T>;
  /** Runs in a transaction of its own, when no other of this process runs. */
  change<T>(work: (db: Connection) => T): Promise<T>;
}

export class SqliteVault implements Vault {
  readonly #access: Access;

  constructor(access: Access) {
    this.#access = access;
  }

  async get(kind: string, key: string): Promise<unknown | null> {
    const text = await this.#access.read((db) => row.parse(db.get(one, kind, key))?.value);
    return text === undefined ? null : plainOf(text);
  }

  async list(kind: string): Promise<{ key: string; value: unknown }[]> {
    const sql = "SELECT key, value FROM vault WHERE kind = ? ORDER BY key";
    const found = await this.#access.read((db) => rows.parse(db.all(sql, kind)));
    return found.map(({ key, value }) => ({ key, value: plainOf(value) }));
  }

  async put(kind: string, key: string, value: unknown): Promise<void> {
    await this.#access.change((db) => set(db, { kind, key, value }));
  }

  async swap(
    kind: string,
    key: string,
    { expected, next }: { expected: unknown; next: unknown },
  ): Promise<boolean> {
    return this.#access.change((db) => {
      const stands = row.parse(db.get(one, kind, key))?.value ?? asText(null);
      if (stands !== asText(expected)) return false;
      set(db, { kind, key, value: next });
      return true;
    });
  }

  async delete(kind: string, key: string): Promise<void> {
    await this.put(kind, key, null);
  }
}

// `null` is what is not there.
function set(db: Connection, { kind, key, value }: { kind: string; key: string; value: unknown }): void {
  if (value === null) db.run("DELETE FROM vault WHERE kind = ? AND key = ?", kind, key);
  else db.run(put, kind, key, asText(value));
}
