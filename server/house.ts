// Everything that runs, opened in order and closed in reverse: used by the server, the command line and tests alike.
import { Accounts } from "./accounts/accounts.ts";
import { Arranger } from "./arrange/arranger.ts";
import type { Config } from "./config.ts";
import type { Context } from "./http/context.ts";
import { Feeds } from "./log/feeds.ts";
import { Names } from "./log/names.ts";
import { Snapshots } from "./log/snapshots.ts";
import { openStore } from "./store/open.ts";
import { Loom } from "./weave/loom.ts";

export interface House extends Context {
  close(): Promise<void>;
}

/** Opens the store of the configuration; a store that can't be had yet is tried again, and `loom.state` says why. */
export async function openHouse(config: Config, now: () => Date = () => new Date()): Promise<House> {
  const { dataDir, neo4j } = config;
  const unused = { uri: "", user: "", password: "", database: "" };
  const store = openStore({ kind: neo4j === null ? "sqlite" : "neo4j", dataDir, neo4j: neo4j ?? unused });
  const loom = new Loom(store, now);
  await loom.start();
  const feeds = new Feeds(loom);
  const arranger = new Arranger(loom);
  return {
    config,
    loom,
    accounts: new Accounts(store.vault, now),
    feeds,
    snapshots: new Snapshots(loom.mirror),
    names: new Names(loom.mirror),
    arranger,
    now,
    close: async () => {
      feeds.close();
      await arranger.close();
      await loom.close();
    },
  };
}
