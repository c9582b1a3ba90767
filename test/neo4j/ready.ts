// A free port, and waiting until Neo4j answers a query (an open port is not yet a database).
import { createServer } from "node:net";
import neo4j from "neo4j-driver";
import { pause } from "../tools/command.ts";

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === "string") reject(new Error("no port was given"));
        else resolve(address.port);
      });
    });
  });
}

export type Access = { uri: string; user: string; password: string };

async function answers(access: Access): Promise<Error | undefined> {
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password), {
    connectionAcquisitionTimeout: 5_000,
    connectionTimeout: 5_000,
  });
  try {
    await driver.executeQuery("RETURN 1", {}, { database: "neo4j" });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    await driver.close();
  }
}

/** Waits until a query answers; throws the last reason when `gaveUp` says so or after the deadline. */
export async function waitUntilAnswers(access: Access, gaveUp: () => string | undefined): Promise<void> {
  const deadline = Date.now() + 180_000;
  for (;;) {
    const problem = await answers(access);
    if (problem === undefined) return;
    const end = gaveUp();
    if (end !== undefined) throw new Error(end);
    // A wrong password does not mend itself, and asking on would lock the account.
    if (/unauthorized|authentication failure/i.test(problem.message)) throw problem;
    if (Date.now() > deadline) throw new Error(`Neo4j did not answer in three minutes: ${problem.message}`);
    await pause(250);
  }
}
