// The graph store: facts as nodes and typed relationships of a Neo4j database that others may read too.
import { randomUUID } from "node:crypto";
import type { Change } from "../../../domain/change.ts";
import type { Answer } from "../../../domain/wire.ts";
import { type Everything, type Flaw, type Position, type Store, StoreDown, type Writer } from "../store.ts";
import { Turns } from "../turns.ts";
import { flawsIn } from "./check.ts";
import { Graph, type Neo4jConfig, type Run } from "./driver.ts";
import { migrate } from "./migrate.ts";
import { Neo4jReader, positionIn } from "./neo4j-reader.ts";
import { Neo4jVault } from "./neo4j-vault.ts";
import { Neo4jWriter } from "./neo4j-writer.ts";

export class Neo4jStore implements Store {
  readonly kind = "neo4j";
  readonly vault = new Neo4jVault({
    read: (work) => this.#reading(work),
    write: (work) => this.#ready().then((graph) => graph.write(work)),
  });
  readonly #graph: Graph;
  readonly #turns = new Turns();
  #migrating: Promise<void> | null = null;

  constructor(config: Neo4jConfig) {
    this.#graph = new Graph(config);
  }

  async open(): Promise<void> {
    await this.#ready();
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
    return this.#inOrder(async (run, at) => {
      const writer = new Neo4jWriter(run, at);
      try {
        return await work(writer);
      } finally {
        writer.end();
      }
    });
  }

  check(): Promise<Flaw[]> {
    return this.#inOrder(flawsIn);
  }

  async close(): Promise<void> {
    await this.#turns.run(() => this.#graph.close());
  }

  /** Locks the order first: what is read after that is final until the commit. */
  #inOrder<T>(work: (run: Run, at: Position) => Promise<T>): Promise<T> {
    return this.#turns.run(async () => {
      const graph = await this.#ready();
      return this.#minding(
        graph.write(async (run) => {
          const at = positionIn(await run("write/lock-order", { transaction: randomUUID() }));
          return work(run, at);
        }),
      );
    });
  }

  #ask<T>(question: (reader: Neo4jReader) => Promise<T>): Promise<T> {
    return this.#reading((run) => question(new Neo4jReader(run)));
  }

  async #reading<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const graph = await this.#ready();
    return this.#minding(graph.read(work));
  }

  /** The graph, once it is of the version known here. */
  async #ready(): Promise<Graph> {
    this.#migrating ??= migrate(this.#graph);
    await this.#minding(this.#migrating);
    return this.#graph;
  }

  // A server that went away may come back with another database: look at its version anew.
  async #minding<T>(doing: Promise<T>): Promise<T> {
    try {
      return await doing;
    } catch (error) {
      if (error instanceof StoreDown) this.#migrating = null;
      throw error;
    }
  }
}
