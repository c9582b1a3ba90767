// The last lines of `npm test`: what each part ran, what was not run, and the sum.
import type { Outcome } from "./part.ts";

export type Ended = { name: string; outcome: Outcome; seconds: number };

/** With `strict` (CI=true) a part that could not be run fails the run. The sum stands alone on the last line. */
export function summarise(ended: Ended[], strict: boolean): { lines: string[]; failed: boolean } {
  const lines: string[] = [];
  let passed = 0;
  let failed = 0;
  for (const { name, outcome, seconds } of ended) {
    if (outcome.type === "not-run") {
      lines.push(`NOT RUN: ${name} (${outcome.why})`);
      if (strict) failed += 1;
      continue;
    }
    passed += outcome.passed;
    failed += outcome.failed;
    const counts = `${outcome.passed + outcome.failed} tests, ${outcome.failed} failed`;
    lines.push([`${name}: ${counts} in ${seconds.toFixed(1)} s`, ...outcome.remarks].join("; "));
  }
  lines.push(`${passed} passed, ${failed} failed`);
  return { lines, failed: failed > 0 };
}
