// What a contract test stands on: an empty database of its own, and ways to break what is in it.
import { inject, onTestFinished } from "vitest";
import type { StoreConfig } from "../../server/store/open.ts";
import { openStore } from "../../server/store/open.ts";
import type { Store } from "../../server/store/store.ts";
import { neo4jGround } from "./neo4j-ground.ts";
import { sqliteGround } from "./sqlite-ground.ts";

/** Damage done behind the store's back, as another program or a bug might. */
export interface Harm {
  changedChecksum(): Promise<void>;
  newerVersion(): Promise<void>;
  lostChange(seq: number): Promise<void>;
  counterAt(seq: number): Promise<void>;
  /** Its text becomes `{}`. */
  unreadableRecord(id: string): Promise<void>;
  /** A node goes, its ties stay (or, where the database won't have that, become ties of something that is no node). */
  lostNode(id: string): Promise<void>;
  /** What is kept beside a record's own text says something else. */
  otherBeside(id: string): Promise<void>;
}

export interface Bare {
  config: StoreConfig;
  harm: Harm;
  /** Whether the words stand anywhere in what is stored. */
  holds(words: string): Promise<boolean>;
}

export interface Ground extends Bare {
  /** One more store on the same data, as another process would have; closed when the test ends. */
  store(): Promise<Store>;
}

export async function ground(): Promise<Ground> {
  const bare = inject("store") === "neo4j" ? await neo4jGround(inject("neo4j")) : sqliteGround();
  return {
    ...bare,
    async store() {
      const store = openStore(bare.config);
      onTestFinished(() => store.close());
      await store.open();
      return store;
    },
  };
}
