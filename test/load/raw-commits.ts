// The same rows as a store writes for one command, each committed by itself, with nothing between us and the database.
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import neo4j from "neo4j-driver";
import { actor, change } from "../contract/samples.ts";
import type { Access } from "../neo4j/ready.ts";

export interface Raw {
  open(): Promise<void>;
  /** So many commits, by so many writers where the database takes more than one. */
  commit(prefix: string, count: number, writers: number): Promise<void>;
  with(writers: number): string;
  close(): Promise<void>;
}

interface Rows {
  id: string;
  record: string;
  change: string;
  answer: string;
}

function rowsOf(id: string, seq: number): Rows {
  const record = { ...actor(id), rev: seq };
  return {
    id,
    record: JSON.stringify(record),
    change: JSON.stringify(change(seq, [{ op: "added", record }])),
    answer: JSON.stringify({ cursor: `bench:${seq}`, seq }),
  };
}

export function rawSqlite(folder: string): Raw {
  const db = new DatabaseSync(join(folder, "raw.db"));
  let seq = 0;
  return {
    async open() {
      db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;
        CREATE TABLE record (id TEXT PRIMARY KEY, body TEXT);
        CREATE TABLE change (seq INTEGER PRIMARY KEY, body TEXT);
        CREATE TABLE answer (id TEXT PRIMARY KEY, body TEXT)`);
    },
    async commit(prefix, count) {
      const record = db.prepare("INSERT INTO record VALUES (?, ?)");
      const change = db.prepare("INSERT INTO change VALUES (?, ?)");
      const answer = db.prepare("INSERT INTO answer VALUES (?, ?)");
      for (let at = 0; at < count; at += 1) {
        seq += 1;
        const rows = rowsOf(`${prefix}-${at}`, seq);
        db.exec("BEGIN IMMEDIATE");
        record.run(rows.id, rows.record);
        change.run(seq, rows.change);
        answer.run(rows.id, rows.answer);
        db.exec("COMMIT");
      }
    },
    with: () => "one writer",
    close: async () => db.close(),
  };
}

const raw = `CREATE (:RawRecord {id: $id, record: $record})
CREATE (:RawChange {seq: $seq, body: $change})
CREATE (:RawAnswer {id: $id, body: $answer})`;

export function rawNeo4j({ uri, user, password }: Access): Raw {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const ask = (text: string, parameters = {}) => driver.executeQuery(text, parameters, { database: "neo4j" });
  let seq = 0;
  return {
    async open() {
      await ask("CREATE CONSTRAINT raw_record FOR (n:RawRecord) REQUIRE n.id IS UNIQUE");
      await ask("CREATE CONSTRAINT raw_change FOR (n:RawChange) REQUIRE n.seq IS UNIQUE");
      await ask("CREATE CONSTRAINT raw_answer FOR (n:RawAnswer) REQUIRE n.id IS UNIQUE");
    },
    async commit(prefix, count, writers) {
      let next = 0;
      const write = async () => {
        while (next < count) {
          const at = next;
          next += 1;
          seq += 1;
          await ask(raw, { ...rowsOf(`${prefix}-${at}`, seq), seq: neo4j.int(seq) });
        }
      };
      await Promise.all(Array.from({ length: writers }, write));
    },
    with: (writers) => `${writers} writers`,
    close: () => driver.close(),
  };
}
