// Runs the project's own tools under this very Node, with what they say shown as it comes.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Outcome } from "./part.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

export const tools = {
  biome: "@biomejs/biome/bin/biome",
  tsc: "typescript/bin/tsc",
  vite: "vite/bin/vite.js",
  vitest: "vitest/vitest.mjs",
} as const;

export type Tool = keyof typeof tools;

/** The exit code; 1 for a tool that was killed or did not end within twenty minutes. */
export function runTool(tool: Tool, args: string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`${root}node_modules/${tools[tool]}`, ...args], {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      timeout: 20 * 60_000,
      killSignal: "SIGKILL",
    });
    child.on("error", () => resolve(1));
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

/** Each run of the tool counts as one test. */
export async function checkWith(tool: Tool, runs: string[][]): Promise<Outcome> {
  const remarks: string[] = [];
  for (const args of runs) {
    if ((await runTool(tool, args)) !== 0) remarks.push(`failed: ${tool} ${args.join(" ")}`);
  }
  return { type: "ran", passed: runs.length - remarks.length, failed: remarks.length, remarks };
}
