// Runs one vitest project and counts its tests from vitest's own JSON report.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import type { Outcome } from "./part.ts";
import { runTool } from "./tool.ts";

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

export async function runVitest(project: string): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "kudelma-test-"));
  const file = join(folder, "report.json");
  try {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const code = await runTool("vitest", ["run", "--project", project, ...reporters]);
    return count(code, file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Counts a report; no tests, a skipped test and a broken run without a failed test each count as a failure. */
export function count(code: number, file: string): Outcome {
  if (!existsSync(file)) {
    return { type: "ran", passed: 0, failed: 1, remarks: ["vitest ended without a report"] };
  }
  const told = report.parse(JSON.parse(readFileSync(file, "utf8")));
  const skipped = told.numPendingTests + told.numTodoTests;
  const remarks: string[] = [];
  if (told.numPassedTests + told.numFailedTests === 0) remarks.push("no test ran");
  else if (code !== 0 && told.numFailedTests === 0)
    remarks.push("a file or a set-up failed outside its tests");
  if (skipped > 0) remarks.push(`${skipped} skipped: a skipped test counts as failed`);
  const unnamed = remarks.length > 0 && skipped === 0 ? 1 : 0;
  return {
    type: "ran",
    passed: told.numPassedTests,
    failed: told.numFailedTests + skipped + unnamed,
    remarks,
  };
}
