// The parts of the test suite; `npm test` runs them one after the other (test/run.ts).
import { defineConfig } from "vitest/config";

const neo4j = { globalSetup: ["test/neo4j/global-setup.ts"] };
// Files that share a database or a browser take turns.
const inTurn = { fileParallelism: false };

export default defineConfig({
  test: {
    pool: "forks",
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/{domain,rules,keeps,web}/**/*.test.{ts,tsx}"],
          testTimeout: 30_000,
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
          ...inTurn,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: "http",
          include: ["test/{server,flow}/**/*.test.ts"],
          ...neo4j,
          ...inTurn,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          ...neo4j,
          ...inTurn,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
