// Starts a process of child.ts and reads its lines.
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import type { StoreConfig } from "../../server/store/open.ts";
import type { Work } from "./child.ts";

export interface Process {
  pid: number;
  /** The next line it says. Throws when it has ended. */
  line(): Promise<string>;
  /** All lines said and not yet read. */
  rest(): Promise<string[]>;
  tell(line: string): void;
  /** SIGKILL, and waits until it is gone. */
  kill(): Promise<void>;
}

const script = fileURLToPath(new URL("child.ts", import.meta.url));

export interface Start {
  work: Work;
  name: string;
  config: StoreConfig;
  /** Words put before the command, such as those of a shell that sets limits. */
  through?: string[];
}

export function start({ work, name, config, through = [] }: Start): Process {
  const [command = "", ...args] = [...through, process.execPath, script, work, name, JSON.stringify(config)];
  const child: ChildProcessByStdio<Writable, Readable, null> = spawn(command, args, {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const gone = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  async function kill(): Promise<void> {
    child.kill("SIGKILL");
    await gone;
  }
  onTestFinished(kill);
  return {
    pid: child.pid ?? 0,
    async line() {
      const { value, done } = await lines.next();
      if (done) throw new Error(`the process ${name} ended`);
      return value;
    },
    async rest() {
      const found: string[] = [];
      for (let next = await lines.next(); !next.done; next = await lines.next()) found.push(next.value);
      return found;
    },
    tell: (line) => child.stdin.write(`${line}\n`),
    kill,
  };
}
