// What `npm test` says of itself: nothing that did not run can look as if it had passed.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { summarise } from "../run/summary.ts";
import { count } from "../run/vitest-part.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kudelma-keeps-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function reported(code: number, passed: number, rest: { failed?: number; skipped?: number } = {}) {
  const file = join(folder, "report.json");
  const { failed = 0, skipped = 0 } = rest;
  const told = { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped, numTodoTests: 0 };
  writeFileSync(file, JSON.stringify(told));
  return count(code, file);
}

test("a part whose tests pass is counted as vitest counted it", () => {
  expect(reported(0, 7)).toEqual({ type: "ran", passed: 7, failed: 0, remarks: [] });
});

test("a part that ran no test has failed, even if vitest ended well", () => {
  expect(reported(0, 0)).toMatchObject({ failed: 1, remarks: ["no test ran"] });
});

test("a part without a report has failed", () => {
  expect(count(0, join(folder, "none.json"))).toMatchObject({ passed: 0, failed: 1 });
});

test("a file that fails outside its tests fails the part", () => {
  expect(reported(1, 3)).toMatchObject({ passed: 3, failed: 1 });
});

test("a skipped test counts as failed", () => {
  expect(reported(0, 3, { skipped: 2 })).toMatchObject({ passed: 3, failed: 2 });
});

test("the last line is the sum alone, and a failure fails the run", () => {
  const ran = { name: "unit", seconds: 1, outcome: reported(1, 3, { failed: 1 }) };
  const { lines, failed } = summarise([ran], false);
  expect(lines).toEqual(["unit: 4 tests, 1 failed in 1.0 s", "3 passed, 1 failed"]);
  expect(failed).toBe(true);
});

test("a part that could not run is named, and fails the run only where CI=true", () => {
  const ran = { name: "unit", seconds: 1, outcome: reported(0, 3) };
  const missing = { name: "browser", seconds: 1, outcome: { type: "not-run" as const, why: "no Chromium" } };
  const atHome = summarise([ran, missing], false);
  expect(atHome.lines).toContain("NOT RUN: browser (no Chromium)");
  expect(atHome.lines.at(-1)).toBe("3 passed, 0 failed");
  expect(atHome.failed).toBe(false);
  expect(summarise([ran, missing], true).failed).toBe(true);
});
