// A Neo4j server as a container of the official image, where a Docker engine really answers.
import { randomUUID } from "node:crypto";
import { run, tail } from "../tools/command.ts";
import { freePort, waitUntilAnswers } from "./ready.ts";
import type { Attempt } from "./server.ts";
import { dockerImage, password, user } from "./version.ts";

// The client alone proves nothing: `docker info` fails when no engine stands behind it.
async function engineAnswers(): Promise<boolean> {
  return (await run("docker", ["info"], { timeoutMs: 20_000 })).ok;
}

export async function startWithDocker(): Promise<Attempt> {
  if (!(await engineAnswers())) return { ok: false, why: "no Docker engine answers" };
  const port = await freePort();
  const name = `kudelma-test-${randomUUID()}`;
  const access = { uri: `bolt://127.0.0.1:${port}`, user, password };
  const args = [
    ...["run", "--detach", "--name", name, "--publish", `127.0.0.1:${port}:7687`],
    ...["--env", `NEO4J_AUTH=${user}/${password}`, "--env", "NEO4J_dbms_usage__report_enabled=false"],
    ...[
      "--env",
      "NEO4J_server_memory_heap_max__size=512m",
      "--env",
      "NEO4J_server_memory_pagecache_size=128m",
    ],
    dockerImage,
  ];
  const answered = () => waitUntilAnswers(access, () => undefined);
  const remove = async () => {
    await run("docker", ["rm", "--force", "--volumes", name]);
  };
  // The first run fetches the image.
  const started = await run("docker", args, { timeoutMs: 600_000 });
  try {
    if (!started.ok) throw new Error(tail(started.output, 3));
    await answered();
  } catch (error) {
    await remove();
    return { ok: false, why: `Docker did not bring up ${dockerImage}: ${String(error)}` };
  }
  return {
    ok: true,
    server: {
      ...access,
      stop: remove,
      async kill() {
        await run("docker", ["kill", name]);
      },
      async restart() {
        await run("docker", ["restart", "--time", "30", name]);
        await answered();
      },
    },
  };
}
