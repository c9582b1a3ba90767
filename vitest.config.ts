// The parts of the test suite; `npm test` runs them one after the other (test/run.ts).
import { defineConfig } from "vitest/config";

const neo4j = { globalSetup: ["test/neo4j/global-setup.ts"] };

/** Files that share a database or a browser take turns, and so do the projects that share them. */
function inTurn(groupOrder: number) {
  return { fileParallelism: false, sequence: { groupOrder } };
}

export default defineConfig({
  test: {
    pool: "forks",
    maxWorkers: 2,
    // Of tests in a file that may run beside each other.
    maxConcurrency: 2,
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/{domain,rules,keeps,web}/**/*.test.{ts,tsx}"],
          setupFiles: ["test/tools/chance.ts"],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: "contract-sqlite",
          include: ["test/contract/**/*.test.ts"],
          provide: { store: "sqlite" },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "contract-neo4j",
          include: ["test/contract/**/*.test.ts", "test/neo4j/**/*.test.ts"],
          provide: { store: "neo4j" },
          ...neo4j,
          ...inTurn(1),
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: "http",
          include: ["test/{server,flow}/**/*.test.ts"],
          ...neo4j,
          ...inTurn(2),
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          ...neo4j,
          ...inTurn(3),
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
