// Runs a command to its end and tells how it went; never throws for a command that fails or is missing.
import { spawn } from "node:child_process";

export type Outcome = { ok: boolean; output: string };

type Options = { cwd?: string; env?: NodeJS.ProcessEnv; timeoutMs?: number };

export function run(command: string, args: string[], options: Options = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ["ignore", "pipe", "pipe"],
      timeout: options.timeoutMs,
      killSignal: "SIGKILL",
    });
    let output = "";
    const keep = (chunk: Buffer) => {
      output += chunk.toString("utf8");
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => resolve({ ok: false, output: error.message }));
    child.on("close", (code) => resolve({ ok: code === 0, output }));
  });
}

/** The last lines of a long output: what a person needs to see of a failure. */
export function tail(output: string, lines = 12): string {
  return output.trim().split("\n").slice(-lines).join("\n");
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
