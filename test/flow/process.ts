// Kudelma as a process of its own, as `serve` starts it: for what only several processes, or a killed one, can show.
import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../../server/cli.ts", import.meta.url));

export interface Running {
  address: string;
  /** POSTs a command signed in as administrator; null when no answer came. */
  ask(command: Record<string, unknown>): Promise<{ status: number; body: Record<string, unknown> } | null>;
  get(path: string): Promise<Response>;
  cookie: string;
  child: ChildProcess;
  kill(signal: NodeJS.Signals): Promise<void>;
}

const password = "sana-vain-tälle-kokeelle";

/** A process whose clock is wrong by so much: loaded before anything else. */
function clockOff(ms: number): string {
  const shifted = `
    const Real = Date, off = ${ms};
    globalThis.Date = class extends Real {
      constructor(...given) { given.length === 0 ? super(Real.now() + off) : super(...given); }
      static now() { return Real.now() + off; }
    };`;
  return `--import=data:text/javascript,${encodeURIComponent(shifted)}`;
}

/** Starts `serve` on a free port over the store that the settings name, and signs in. */
export async function running(
  settings: Record<string, string>,
  { shiftMs = 0 }: { shiftMs?: number } = {},
): Promise<Running> {
  const env = {
    ...process.env,
    NEO4J_URI: "",
    ...settings,
    HOST: "127.0.0.1",
    PORT: "0",
    KUDELMA_ADMIN_PASSWORD: password,
  };
  const child = spawn(
    process.execPath,
    [...(shiftMs === 0 ? [] : [clockOff(shiftMs)]), cli, "serve", "--lang", "en"],
    {
      env,
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  const address = await printedAddress(child);
  const origin = { "content-type": "application/json", origin: address };
  const entered = await fetch(`${address}/api/sign-in`, {
    method: "POST",
    headers: origin,
    body: JSON.stringify({ password }),
  });
  if (!entered.ok) throw new Error(`not let in: ${await entered.text()}`);
  const cookie = (entered.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  return {
    address,
    cookie,
    child,
    get: (path) => fetch(address + path, { headers: { cookie } }),
    ask: async (command) => {
      try {
        const body = JSON.stringify({ commandId: randomUUID(), base: "x:0", ...command });
        const response = await fetch(`${address}/api/commands`, {
          method: "POST",
          headers: { ...origin, cookie },
          body,
        });
        return { status: response.status, body: await response.json() };
      } catch {
        return null;
      }
    },
    kill: (signal) =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.once("exit", () => resolve());
        child.kill(signal);
      }),
  };
}

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stderr?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const found = /Kudelma \D*(http\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once("exit", (code) => reject(new Error(`serve ended with ${code}: ${said}`)));
  });
}
