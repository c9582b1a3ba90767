// Finds a Java that Neo4j 5.26 runs on (17 or 21), and Maven to fetch the server with.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { run } from "../tools/command.ts";
import { installPackages } from "../tools/debian.ts";

const fits = ["17", "21"];

function candidates(): string[] {
  const home = process.env.JAVA_HOME;
  const folder = "/usr/lib/jvm";
  const installed = existsSync(folder)
    ? readdirSync(folder).map((name) => join(folder, name, "bin/java"))
    : [];
  return [...(home === undefined ? [] : [join(home, "bin/java")]), "java", ...installed];
}

async function findJava(): Promise<string | undefined> {
  for (const java of candidates()) {
    const { ok, output } = await run(java, ["-version"]);
    const major = /version "(\d+)/.exec(output)?.[1];
    if (ok && major !== undefined && fits.includes(major)) return java;
  }
  return undefined;
}

async function hasMaven(): Promise<boolean> {
  return (await run("mvn", ["-version"])).ok;
}

export type Java = { ok: true; java: string } | { ok: false; why: string };

/** A fitting Java; and Maven too where `maven` says that the server's files are still to be fetched. */
export async function findJavaAndMaven(maven: boolean): Promise<Java> {
  const ready = async () => ({ java: await findJava(), maven: !maven || (await hasMaven()) });
  let found = await ready();
  let why = "";
  if (found.java === undefined || !found.maven) {
    const installed = await installPackages([
      ["openjdk-17-jre-headless", "maven"],
      ["openjdk-21-jre-headless", "maven"],
    ]);
    why = installed.ok ? "" : ` (${installed.why})`;
    found = await ready();
  }
  if (found.java === undefined) return { ok: false, why: `no Java 17 or 21${why}` };
  if (!found.maven) return { ok: false, why: `no Maven${why}` };
  return { ok: true, java: found.java };
}
