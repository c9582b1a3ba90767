// Small records of the house itself, as nodes of their own beside the graph of the facts.
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { asText, plainOf } from "../rows.ts";
import type { Vault } from "../store.ts";
import type { Run } from "./driver.ts";

const values = z.array(z.object({ value: z.string() }));
const entries = z.array(z.object({ key: z.string(), value: z.string() }));

interface Access {
  read<T>(work: (run: Run) => Promise<T>): Promise<T>;
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
}

export class Neo4jVault implements Vault {
  readonly #access: Access;

  constructor(access: Access) {
    this.#access = access;
  }

  async get(kind: string, key: string): Promise<unknown | null> {
    return plainOf(await this.#access.read((run) => standing(run, kind, key)));
  }

  async list(kind: string): Promise<{ key: string; value: unknown }[]> {
    const found = entries.parse(await this.#access.read((run) => run("read/vault-list", { kind })));
    return found.map(({ key, value }) => ({ key, value: plainOf(value) }));
  }

  async put(kind: string, key: string, value: unknown): Promise<void> {
    await this.#locked((run) => set(run, { kind, key, value }));
  }

  async swap(
    kind: string,
    key: string,
    { expected, next }: { expected: unknown; next: unknown },
  ): Promise<boolean> {
    return this.#locked(async (run) => {
      if ((await standing(run, kind, key)) !== asText(expected)) return false;
      await set(run, { kind, key, value: next });
      return true;
    });
  }

  async delete(kind: string, key: string): Promise<void> {
    await this.put(kind, key, null);
  }

  /** What is read after the lock is final: reads see only what is committed, but not what will be. */
  #locked<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.#access.write(async (run) => {
      await run("write/lock-vault", { transaction: randomUUID() });
      return work(run);
    });
  }
}

// `null` is what is not there.
async function standing(run: Run, kind: string, key: string): Promise<string> {
  const rows = values.parse(await run("read/vault-value", { kind, key }));
  return rows[0]?.value ?? asText(null);
}

async function set(
  run: Run,
  { kind, key, value }: { kind: string; key: string; value: unknown },
): Promise<void> {
  if (value === null) await run("write/delete-from-vault", { kind, key });
  else await run("write/put-in-vault", { kind, key, value: asText(value) });
}
