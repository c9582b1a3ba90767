// Finds a real Neo4j for tests: the one that is named, else a container, else a Java process of our own.
import { startWithDocker } from "./docker-server.ts";
import { startWithJava } from "./java-server.ts";
import { type Access, waitUntilAnswers } from "./ready.ts";
import { version } from "./version.ts";

export type Neo4jServer = Access & {
  stop(): Promise<void>;
  /** SIGKILL, as a power cut would. */
  kill(): Promise<void>;
  /** Up again on the same data and the same port, whether it was killed or runs. */
  restart(): Promise<void>;
};

export type Attempt = { ok: true; server: Neo4jServer } | { ok: false; why: string };

/**
 * The server that a test run shares: NEO4J_TEST_URI (with NEO4J_TEST_USER and NEO4J_TEST_PASSWORD) if it is set,
 * else one of our own. Throws a sentence that says what to install when there is none.
 */
export async function startNeo4j(): Promise<Neo4jServer> {
  return (await namedNeo4j()) ?? startOwnNeo4j();
}

/** A server that nobody else uses, so that a test may kill it. */
export async function startOwnNeo4j(): Promise<Neo4jServer> {
  const docker = await startWithDocker();
  if (docker.ok) return docker.server;
  const java = await startWithJava();
  if (java.ok) return java.server;
  throw new Error(
    `No Neo4j for the tests: ${docker.why}; ${java.why}. ` +
      `Install Java 17 and Maven (Neo4j ${version} is then fetched once), start a Docker engine, ` +
      "or set NEO4J_TEST_URI, NEO4J_TEST_USER and NEO4J_TEST_PASSWORD.",
  );
}

async function namedNeo4j(): Promise<Neo4jServer | undefined> {
  const uri = process.env.NEO4J_TEST_URI;
  if (uri === undefined || uri === "") return undefined;
  const access = {
    uri,
    user: process.env.NEO4J_TEST_USER ?? "neo4j",
    password: process.env.NEO4J_TEST_PASSWORD ?? "",
  };
  await waitUntilAnswers(access, () => undefined);
  const notOurs = async () => {
    throw new Error("The server named by NEO4J_TEST_URI is not ours to kill: use startOwnNeo4j().");
  };
  return { ...access, stop: async () => undefined, kill: notOurs, restart: notOurs };
}
