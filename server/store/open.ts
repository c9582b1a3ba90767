// Chooses the store that the configuration names.
import { Neo4jStore } from "./neo4j/neo4j-store.ts";
import { SqliteStore } from "./sqlite/sqlite-store.ts";
import type { Store } from "./store.ts";

export interface StoreConfig {
  kind: "sqlite" | "neo4j";
  /** Folder of the embedded store's file. */
  dataDir: string;
  neo4j: { uri: string; user: string; password: string; database: string };
}

/** The store, not yet connected: its `open` does that. */
export function openStore({ kind, dataDir, neo4j }: StoreConfig): Store {
  return kind === "neo4j" ? new Neo4jStore(neo4j) : new SqliteStore(dataDir);
}
