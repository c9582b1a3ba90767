// The command line run in this process, on a data folder of its own.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Json } from "../../../domain/json.ts";
import { run } from "../../../server/cli/run.ts";

export interface Ran {
  code: number;
  /** What a program would read: parsed when there is any. */
  json: Json;
  stdout: string;
  words: string;
}

export interface CommandLine {
  folder: string;
  env: Record<string, string>;
  kudelma(...args: string[]): Promise<Ran>;
  path(name: string): string;
  clear(): void;
}

/** A command line; `env` is all of the environment that it sees, beside its data folder. */
export function commandLine(env: Record<string, string> = {}): CommandLine {
  const folder = mkdtempSync(join(tmpdir(), "kudelma-cli-"));
  const settings = { KUDELMA_DATA: join(folder, "data"), ...env };
  return {
    folder,
    env: settings,
    path: (name) => join(folder, name),
    clear: () => rmSync(folder, { recursive: true, force: true }),
    kudelma: async (...args) => {
      let stdout = "";
      let words = "";
      const code = await run(args, {
        env: settings,
        out: (text) => {
          stdout += text;
        },
        err: (text) => {
          words += text;
        },
        stopped: () => Promise.resolve(),
      });
      return { code, stdout, words, json: stdout === "" ? undefined : JSON.parse(stdout) };
    },
  };
}
