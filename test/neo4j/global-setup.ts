// Vitest's global setup: one Neo4j for the whole run, given to tests as `inject("neo4j")`.
import type { TestProject } from "vitest/node";
import type { Access } from "./ready.ts";
import { type Neo4jServer, startNeo4j } from "./server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Which store the contract suite runs on. */
    store: "sqlite" | "neo4j";
    neo4j: Access;
  }
}

// Several vitest projects share one run, hence one server: the first asks for it, the last to go ends it.
let started: Promise<Neo4jServer> | undefined;
let users = 0;

export async function setup(project: TestProject): Promise<void> {
  users += 1;
  started ??= startNeo4j();
  const { uri, user, password } = await started;
  project.provide("neo4j", { uri, user, password });
}

export async function teardown(): Promise<void> {
  users -= 1;
  if (users > 0 || started === undefined) return;
  const server = await started;
  started = undefined;
  await server.stop();
}
