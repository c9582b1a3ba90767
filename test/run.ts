// `npm test`: all parts one after the other, or only those named (`npm test -- unit http`), and how many tests each ran.

import type { Outcome } from "./run/part.ts";
import { cleanUp, parts } from "./run/parts.ts";
import { summarise } from "./run/summary.ts";

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(", ")}. Parts: ${parts.map((part) => part.name).join(", ")}.`);
  process.exit(2);
}

const ended: { name: string; outcome: Outcome; seconds: number }[] = [];
for (const part of parts) {
  if (wanted.length > 0 && !wanted.includes(part.name)) continue;
  console.log(`\n── ${part.name}`);
  const begun = Date.now();
  const outcome = await part.run();
  ended.push({ name: part.name, outcome, seconds: (Date.now() - begun) / 1000 });
}
await cleanUp();

const { lines, failed } = summarise(ended, process.env.CI === "true");
console.log(`\n${lines.join("\n")}`);
process.exitCode = failed ? 1 : 0;
