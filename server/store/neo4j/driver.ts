// The only file that knows Neo4j's driver: sessions, transactions, numbers and errors in our own terms.
import neo4j, { type ManagedTransaction, type Session } from "neo4j-driver";
import { failure } from "./failure.ts";
import { type StatementName, statement } from "./statements.ts";

export interface Neo4jConfig {
  uri: string;
  user: string;
  password: string;
  database: string;
}

export type Row = Record<string, unknown>;

/** Runs a statement of cypher/ in the transaction it was given for. */
export type Run = (name: StatementName, parameters?: Row) => Promise<Row[]>;

// A server that is down is said so after about five seconds; the driver's own retries stay within that.
const patience = {
  connectionTimeout: 4_000,
  connectionAcquisitionTimeout: 5_000,
  maxTransactionRetryTime: 2_500,
};
const longest = { timeout: 120_000 };

export class Graph {
  readonly #config: Neo4jConfig;
  readonly #driver: ReturnType<typeof neo4j.driver>;
  // What one session wrote the next one reads, also on a cluster.
  readonly #bookmarks = neo4j.bookmarkManager();

  constructor(config: Neo4jConfig) {
    this.#config = config;
    this.#driver = neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password), {
      ...patience,
      maxConnectionPoolSize: 20,
      maxConnectionLifetime: 30 * 60_000,
      connectionLivenessCheckTimeout: 60_000,
      disableLosslessIntegers: true,
    });
  }

  /** `work` may run again after a transient failure. */
  read<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.#session("READ", (session) => session.executeRead((tx) => work(running(tx)), longest));
  }

  /** One transaction. `work` may run again after a transient failure. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.#session("WRITE", (session) => session.executeWrite((tx) => work(running(tx)), longest));
  }

  /** A statement of a schema step, in a transaction of its own. */
  async shape(text: string): Promise<void> {
    await this.#session("WRITE", (session) => session.executeWrite((tx) => tx.run(text), longest));
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #session<T>(mode: "READ" | "WRITE", work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#driver.session({
      database: this.#config.database,
      defaultAccessMode: mode,
      bookmarkManager: this.#bookmarks,
      fetchSize: 5_000,
    });
    try {
      return await work(session);
    } catch (error) {
      throw failure(error, this.#config.uri);
    } finally {
      await session.close();
    }
  }
}

function running(tx: ManagedTransaction): Run {
  return async (name, parameters = {}) => {
    const { records } = await tx.run(statement(name), plain(parameters));
    return records.map((record) => record.toObject());
  };
}

// Whole numbers as integers (the driver would write floats), what is missing as null.
function plain(value: Row): Row {
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, asParameter(each)]));
}

function asParameter(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.map(asParameter);
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  return typeof value === "object" ? plain({ ...value }) : value;
}
