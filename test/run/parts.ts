// The parts of `npm test`, in order.
import { findChromium } from "../browser/chromium.ts";
import { type Neo4jServer, startNeo4j } from "../neo4j/server.ts";
import type { Outcome, Part } from "./part.ts";
import { checkWith } from "./tool.ts";
import { runVitest } from "./vitest-part.ts";

const rooms = ["domain", "domain/exchange", "web", "server", "test"];

let neo4j: Promise<Neo4jServer> | undefined;

// One server for all parts: their vitest runs find it by its address, as they would find one that a person named.
async function needNeo4j(): Promise<void> {
  neo4j ??= startNeo4j();
  const { uri, user, password } = await neo4j;
  Object.assign(process.env, {
    NEO4J_TEST_URI: uri,
    NEO4J_TEST_USER: user,
    NEO4J_TEST_PASSWORD: password,
  });
}

async function needChromium(): Promise<void> {
  process.env.CHROMIUM_PATH = await findChromium();
}

/** A part whose needs cannot be met is named as not run, with the reason. */
async function vitestWith(project: string, needs: (() => Promise<void>)[]): Promise<Outcome> {
  try {
    for (const need of needs) await need();
  } catch (error) {
    return { type: "not-run", why: error instanceof Error ? error.message : String(error) };
  }
  return runVitest(project);
}

export const parts: Part[] = [
  { name: "format", run: () => checkWith("biome", [["check", "--linter-enabled=false", "."]]) },
  {
    name: "types",
    run: () =>
      checkWith(
        "tsc",
        rooms.map((room) => ["-p", room]),
      ),
  },
  { name: "lint", run: () => checkWith("biome", [["lint", "--error-on-warnings", "."]]) },
  { name: "unit", run: () => runVitest("unit") },
  { name: "contract-sqlite", run: () => runVitest("contract-sqlite") },
  { name: "contract-neo4j", run: () => vitestWith("contract-neo4j", [needNeo4j]) },
  { name: "http", run: () => vitestWith("http", [needNeo4j]) },
  { name: "build", run: () => checkWith("vite", [["build", "--logLevel", "warn"]]) },
  { name: "browser", run: () => vitestWith("browser", [needNeo4j, needChromium]) },
];

/** Stops the Neo4j that the parts shared, if one was started. */
export async function cleanUp(): Promise<void> {
  try {
    await (await neo4j)?.stop();
  } catch {
    // It never started; the part that needed it has said so.
  }
}
