// The two stores that every flow is tried on, each opened empty.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { emptied } from "../neo4j/emptied.ts";
import { type Opened, opened } from "../server/opened.ts";

export interface OnStore extends Omit<Opened, "close"> {
  close(how?: { keep: boolean }): Promise<void>;
  /** What `readConfig` is given, for another process on the same store. */
  settings: Record<string, string>;
}

export interface StoreUnderTest {
  name: "sqlite" | "neo4j";
  open(): Promise<OnStore>;
  /** The same data again, after `close({ keep: true })`. */
  reopen(before: OnStore): Promise<OnStore>;
}

async function openedOn(settings: Record<string, string>): Promise<OnStore> {
  const server = await opened(settings, settings.KUDELMA_DATA);
  return {
    ...server,
    settings,
    close: async (how) => {
      await server.close();
      if (how?.keep !== true) rmSync(settings.KUDELMA_DATA ?? "", { recursive: true, force: true });
    },
  };
}

function folder(): string {
  return mkdtempSync(join(tmpdir(), "kudelma-flow-"));
}

export const stores: StoreUnderTest[] = [
  {
    name: "sqlite",
    open: () => openedOn({ KUDELMA_DATA: folder() }),
    reopen: ({ settings }) => openedOn(settings),
  },
  {
    name: "neo4j",
    open: async () => {
      const { uri, user, password } = inject("neo4j");
      await emptied({ uri, user, password });
      return openedOn({ KUDELMA_DATA: folder(), NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
    },
    reopen: ({ settings }) => openedOn(settings),
  },
];
