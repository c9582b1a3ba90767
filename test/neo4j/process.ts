// One Neo4j process: launched, ended politely, killed.
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { tail } from "../tools/command.ts";
import { guard } from "../tools/guard.ts";
import { jarsFolder } from "./jars.ts";
import { waitUntilAnswers } from "./ready.ts";
import { password, user } from "./version.ts";

export type Place = { java: string; home: string; port: number };
export type Running = { child: ChildProcess; ended: Promise<void>; release: () => void };

const openings = ["java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch"];

export function uriOf(port: number): string {
  return `bolt://127.0.0.1:${port}`;
}

/** Starts the server on its home folder and waits for the first answered query. */
export async function launch({ java, home, port }: Place): Promise<Running> {
  const child = spawn(
    java,
    [
      ...["-Xms512m", "-Xmx512m", "-XX:+UseG1GC", "-Dfile.encoding=UTF-8", "-Dlog4j2.disable.jmx=true"],
      "-Dio.netty.tryReflectionSetAccessible=true",
      ...openings.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
      "--enable-native-access=ALL-UNNAMED",
      ...["-cp", join(jarsFolder(), "*"), "org.neo4j.server.CommunityEntryPoint"],
      ...[`--home-dir=${home}`, `--config-dir=${join(home, "conf")}`, "--console-mode"],
    ],
    { cwd: home, stdio: ["ignore", "pipe", "pipe"] },
  );
  let said = "";
  const keep = (chunk: Buffer) => {
    said = (said + chunk.toString("utf8")).slice(-20_000);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const ended = new Promise<void>((resolve) => {
    child.on("close", () => resolve());
    child.on("error", (error) => {
      said += error.message;
      resolve();
    });
  });
  const running = { child, ended, release: guard(child, home) };
  const gone = () =>
    child.exitCode === null && child.signalCode === null && child.pid !== undefined
      ? undefined
      : `Neo4j ended before it answered: ${tail(said)}`;
  try {
    await waitUntilAnswers({ uri: uriOf(port), user, password }, gone);
  } catch (error) {
    await killNow(running);
    throw error;
  }
  return running;
}

/** SIGTERM, and SIGKILL after half a minute. */
export async function shutDown(running: Running): Promise<void> {
  running.child.kill("SIGTERM");
  const timer = setTimeout(() => running.child.kill("SIGKILL"), 30_000);
  await running.ended;
  clearTimeout(timer);
  running.release();
}

export async function killNow(running: Running): Promise<void> {
  running.child.kill("SIGKILL");
  await running.ended;
  running.release();
}
