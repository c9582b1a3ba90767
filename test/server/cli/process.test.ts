import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { commandLine } from "./cli.ts";

const cli = fileURLToPath(new URL("../../../server/cli.ts", import.meta.url));
const line = commandLine();
afterAll(() => line.clear());

/** The command line as a process of its own, in Finnish. */
function kudelma(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const env = { PATH: process.env.PATH, LANG: "fi_FI.UTF-8", ...line.env };
  const child = spawn(process.execPath, [cli, ...args], { env });
  const told = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => {
    told.stdout += String(chunk);
  });
  child.stderr.on("data", (chunk) => {
    told.stderr += String(chunk);
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, ...told })));
}

it("as a process it puts JSON on stdout, words on stderr, and ends with the code of what happened", async () => {
  const loaded = await kudelma("load", "practice-region", "--json");
  expect(loaded).toMatchObject({ code: 0, stderr: "practice-region: 627 tietuetta lisätty.\n" });
  expect(JSON.parse(loaded.stdout)).toMatchObject({ records: 627 });
  const again = await kudelma("load", "practice-region");
  expect(again).toMatchObject({ code: 1, stdout: "" });
  expect(again.stderr).toContain("on jo kartalla");
  expect(await kudelma("weave")).toMatchObject({ code: 2, stdout: "" });
});

it("prints a long result whole before it ends", async () => {
  const proposed = await kudelma("propose", "--region", "04", "--json", "--lang", "sv");
  expect(proposed.code).toBe(0);
  expect(JSON.parse(proposed.stdout).proposals.length).toBeGreaterThanOrEqual(4);
});
