// Fetches the Neo4j Community server as Maven artifacts, once for a version.
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pause, run } from "../tools/command.ts";
import { cacheFolder, version } from "./version.ts";

// By its full name and version: a short name needs one more look-up, which a busy registry may refuse.
const goal = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";

const pausesMs = [10_000, 30_000, 60_000, 0];

// A pom of its own: another bill of materials beside it would change the versions.
const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>kudelma</groupId>
  <artifactId>neo4j-for-tests</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${version}</version>
    </dependency>
  </dependencies>
</project>
`;

export function jarsFolder(): string {
  return join(cacheFolder(), "lib");
}

export function haveJars(): boolean {
  return existsSync(jarsFolder());
}

export type Fetched = { ok: true } | { ok: false; why: string };

export async function fetchJars(): Promise<Fetched> {
  if (haveJars()) return { ok: true };
  const work = join(cacheFolder(), `fetching-${randomUUID()}`);
  mkdirSync(work, { recursive: true });
  writeFileSync(join(work, "pom.xml"), pom);
  const lib = join(work, "lib");
  console.error(`Fetching Neo4j ${version} with Maven (123 MB, once) …`);
  const args = ["-B", "-ntp", goal, "-DincludeScope=runtime", `-DoutputDirectory=${lib}`];
  let said = "";
  try {
    for (const pauseMs of pausesMs) {
      const outcome = await run("mvn", args, { cwd: work, timeoutMs: 900_000 });
      if (outcome.ok) {
        markComplete(lib);
        return { ok: true };
      }
      said = outcome.output;
      // A busy registry answers 429: a pause helps.
      await pause(pauseMs);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return { ok: false, why: `Maven could not fetch it: ${firstError(said)}` };
}

// The final name appears in one step and only when all is there, so half a download is never taken for a server.
function markComplete(lib: string): void {
  try {
    renameSync(lib, jarsFolder());
  } catch (error) {
    // Another run finished first.
    if (!haveJars()) throw error;
  }
}

// Maven's first error says why; the many after it say how to ask for more of the same.
function firstError(output: string): string {
  return output.split("\n").find((line) => line.startsWith("[ERROR]")) ?? output.slice(-300);
}
