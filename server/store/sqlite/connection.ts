// One open connection to the database file: its settings, its prepared statements, its errors by name.
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { failure } from "./failure.ts";

// Short, since it blocks the whole process: `patiently` waits without blocking.
const busyMs = 10;

export class Connection {
  readonly #path: string;
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  /** Opens the file, making it if it is missing. Throws StoreDown. */
  constructor(path: string, { readOnly }: { readOnly: boolean }) {
    this.#path = path;
    this.#db = this.#named(
      () => new DatabaseSync(path, { timeout: busyMs, enableForeignKeyConstraints: true }),
    );
    try {
      this.exec("PRAGMA journal_mode = WAL");
      this.exec("PRAGMA synchronous = FULL");
      this.exec("PRAGMA secure_delete = ON");
      this.exec("PRAGMA temp_store = MEMORY");
      this.exec("PRAGMA journal_size_limit = 16777216");
      if (readOnly) this.exec("PRAGMA query_only = ON");
    } catch (error) {
      this.close();
      throw error;
    }
  }

  all(sql: string, ...values: SQLInputValue[]): unknown[] {
    return this.#named(() => this.#prepared(sql).all(...values));
  }

  get(sql: string, ...values: SQLInputValue[]): unknown {
    return this.#named(() => this.#prepared(sql).get(...values));
  }

  /** The number of rows it changed. */
  run(sql: string, ...values: SQLInputValue[]): number {
    return this.#named(() => Number(this.#prepared(sql).run(...values).changes));
  }

  exec(sql: string): void {
    this.#named(() => this.#db.exec(sql));
  }

  /** One state of the data for all that `work` reads. */
  snapshot<T>(work: () => T): T {
    this.exec("BEGIN");
    try {
      return work();
    } finally {
      this.exec("COMMIT");
    }
  }

  /** Takes back an open transaction; SQLite itself may have done so already. */
  rollback(): void {
    if (this.#db.isOpen && this.#db.isTransaction) this.exec("ROLLBACK");
  }

  close(): void {
    if (!this.#db.isOpen) return;
    try {
      this.#db.close();
    } catch {
      // A file that is gone can't be closed in order; the next connection starts afresh.
    }
  }

  #prepared(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const made = this.#db.prepare(sql);
    this.#statements.set(sql, made);
    return made;
  }

  #named<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw failure(error, this.#path);
    }
  }
}
