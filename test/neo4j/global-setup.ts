// Vitest's global setup: one Neo4j for the whole run, given to tests as `inject("neo4j")`.
import type { TestProject } from "vitest/node";
import type { Access } from "./ready.ts";
import { startNeo4j } from "./server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Which store the contract suite runs on. */
    store: "sqlite" | "neo4j";
    neo4j: Access;
  }
}

/** What vitest calls before the first test of a project; the function it gives back ends the server. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { uri, user, password, stop } = await startNeo4j();
  project.provide("neo4j", { uri, user, password });
  // Each vitest project loads this file anew: the next one finds the server by its address, as one that a person named.
  Object.assign(process.env, { NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user, NEO4J_TEST_PASSWORD: password });
  return stop;
}
