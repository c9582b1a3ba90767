// A whole server on an empty data folder and a free port, started as `npm start` does.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "../neo4j/ready.ts";
import { pause, tail } from "../tools/command.ts";

export const projectRoot = fileURLToPath(new URL("../..", import.meta.url));

export type Serving = {
  address: string;
  /** Milliseconds from the start of the process to the first answer of /api/health. */
  healthyAfterMs: number;
  /** The one-use link that signs the administrator in. */
  link: string;
  /** Every address that the server printed. */
  printed(): string[];
  stop(): Promise<void>;
};

async function isHealthy(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/api/health`)).ok;
  } catch {
    return false;
  }
}

/** Starts the project in `root` (this one unless told otherwise); throws what the server said if it ends or never answers. */
export async function serving(root = projectRoot): Promise<Serving> {
  const data = mkdtempSync(join(tmpdir(), "kudelma-bench-"));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  // The embedded store, whatever this shell is set to.
  const own = {
    HOST: "127.0.0.1",
    PORT: String(port),
    KUDELMA_DATA: data,
    KUDELMA_ORIGIN: address,
    NEO4J_URI: "",
  };
  const env = { ...process.env, ...own };
  const begun = performance.now();
  const child = spawn(process.execPath, [join(root, "server/start.ts")], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString("utf8");
    });
  }
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  const until = async (done: () => boolean | Promise<boolean>) => {
    while (!(await done())) {
      if (child.exitCode !== null || performance.now() - begun > 300_000) {
        await stop();
        throw new Error(`The server did not come up. It said: ${tail(said)}`);
      }
      await pause(20);
    }
  };
  await until(() => isHealthy(address));
  const healthyAfterMs = performance.now() - begun;
  let link = "";
  await until(() => {
    link = /https?:\/\/\S+\/sign-in#\S+/.exec(said)?.[0] ?? "";
    return link !== "";
  });
  return { address, healthyAfterMs, link, printed: () => said.match(/https?:\/\/[^\s"']+/g) ?? [], stop };
}

/** Spends the administrator's link; answers the cookie to send along. */
export async function signIn({ address, link }: Pick<Serving, "address" | "link">): Promise<string> {
  const response = await fetch(`${address}/api/sign-in`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: address },
    body: JSON.stringify({ token: link.split("#")[1] }),
  });
  if (!response.ok) throw new Error(`The link did not sign in: ${await response.text()}`);
  return (response.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
}
