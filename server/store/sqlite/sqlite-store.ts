// The embedded store: one SQLite file in the data folder, that several processes may use at once.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import type { Change } from "../../../domain/change.ts";
import type { Answer } from "../../../domain/wire.ts";
import { type Everything, type Flaw, type Position, type Store, StoreDown, type Writer } from "../store.ts";
import { Turns } from "../turns.ts";
import { flawsIn } from "./check.ts";
import { Connection } from "./connection.ts";
import { failure } from "./failure.ts";
import { migrate } from "./migrate.ts";
import { patiently } from "./patiently.ts";
import { SqliteReader } from "./sqlite-reader.ts";
import { SqliteVault } from "./sqlite-vault.ts";
import { SqliteWriter } from "./sqlite-writer.ts";

const checkpoint = z.object({ busy: z.number() });

export class SqliteStore implements Store {
  readonly kind = "sqlite";
  readonly vault = new SqliteVault({
    read: (work) => this.#read(work),
    change: (work) => this.#change(work),
  });
  readonly #folder: string;
  readonly #turns = new Turns();
  // Two connections: what one has written but not committed must not be read by those outside the transaction.
  #reader: Connection | null = null;
  #writer: Connection | null = null;
  #owesEmptyLog = true;

  constructor(folder: string) {
    this.#folder = folder;
  }

  open(): Promise<void> {
    return this.#exclusively((db) => this.#emptyLog(db, 1));
  }

  position(): Promise<Position> {
    return this.#ask((reader) => reader.position());
  }

  everything(): Promise<Everything> {
    return this.#ask((reader) => reader.everything());
  }

  changesAfter(after: number, limit: number): Promise<Change[]> {
    return this.#ask((reader) => reader.changesAfter(after, limit));
  }

  change(seq: number): Promise<Change | null> {
    return this.#ask((reader) => reader.change(seq));
  }

  changesBy(person: string, limit: number): Promise<Change[]> {
    return this.#ask((reader) => reader.changesBy(person, limit));
  }

  changesAbout(ids: readonly string[]): Promise<Change[]> {
    return this.#ask((reader) => reader.changesAbout(ids));
  }

  answersTo(commandIds: readonly string[]): Promise<Map<string, Answer>> {
    return this.#ask((reader) => reader.answersTo(commandIds));
  }

  write<T>(work: (writer: Writer) => Promise<T>): Promise<T> {
    return this.#exclusively(async (db) => {
      await patiently(() => db.exec("BEGIN IMMEDIATE"));
      const writer = new SqliteWriter(db);
      const result = await work(writer);
      writer.end();
      db.exec("COMMIT");
      if (writer.blanked) this.#owesEmptyLog = true;
      if (this.#owesEmptyLog) await this.#emptyLog(db, writer.blanked ? 40 : 1);
      return result;
    });
  }

  check(): Promise<Flaw[]> {
    return this.#read((db) => db.snapshot(() => flawsIn(db)));
  }

  async close(): Promise<void> {
    await this.#turns.run(async () => {
      this.#writer = dropped(this.#writer);
      this.#reader = dropped(this.#reader);
    });
  }

  #ask<T>(question: (reader: SqliteReader) => Promise<T>): Promise<T> {
    return this.#read((db) => question(new SqliteReader(db)));
  }

  async #read<T>(work: (db: Connection) => T | Promise<T>): Promise<T> {
    // Migrating comes first, and is the writer's work.
    if (this.#reader === null && this.#writer === null) await this.open();
    try {
      return await patiently(() => {
        this.#reader ??= new Connection(this.#path, { readOnly: true });
        return work(this.#reader);
      });
    } catch (error) {
      if (needsAnew(error)) this.#reader = dropped(this.#reader);
      throw error;
    }
  }

  #change<T>(work: (db: Connection) => T): Promise<T> {
    return this.#exclusively(async (db) => {
      await patiently(() => db.exec("BEGIN IMMEDIATE"));
      const result = work(db);
      db.exec("COMMIT");
      return result;
    });
  }

  #exclusively<T>(work: (db: Connection) => Promise<T>): Promise<T> {
    return this.#turns.run(async () => {
      try {
        this.#writer ??= await this.#connect();
        return await work(this.#writer);
      } catch (error) {
        if (needsAnew(error)) this.#writer = dropped(this.#writer);
        else this.#writer?.rollback();
        throw error;
      }
    });
  }

  async #connect(): Promise<Connection> {
    try {
      mkdirSync(this.#folder, { recursive: true });
    } catch (error) {
      throw failure(error, this.#folder);
    }
    const db = await patiently(() => new Connection(this.#path, { readOnly: false }));
    try {
      await migrate(db);
    } catch (error) {
      db.close();
      throw error;
    }
    return db;
  }

  /** The write-ahead log keeps overwritten values until it is emptied; also after a crash between commit and emptying. */
  async #emptyLog(db: Connection, tries: number): Promise<void> {
    for (let left = tries; left > 0; left -= 1) {
      const { busy } = checkpoint.parse(await patiently(() => db.get("PRAGMA wal_checkpoint(TRUNCATE)")));
      this.#owesEmptyLog = busy !== 0;
      if (!this.#owesEmptyLog) return;
      if (left > 1) await pause(25);
    }
  }

  get #path(): string {
    return join(this.#folder, "kudelma.db");
  }
}

function dropped(db: Connection | null): null {
  db?.close();
  return null;
}

/** Whether a fresh connection may mend it, once the cause is gone. */
function needsAnew(error: unknown): boolean {
  return error instanceof StoreDown && error.reason !== "locked" && error.reason !== "diskFull";
}
