// `npm run load:kills [-- --rounds N --from N --seed S]`: rounds of kills on both stores, to be gone on with from any round.
import { parseArgs } from "node:util";
import { type Neo4jServer, startOwnNeo4j } from "../neo4j/server.ts";
import { round } from "./kills/round.ts";
import { Steads } from "./kills/steads.ts";

const { values } = parseArgs({
  options: { rounds: { type: "string" }, from: { type: "string" }, seed: { type: "string" } },
});
const rounds = Number(values.rounds ?? 300);
const from = Number(values.from ?? 1);
const seed = Number(values.seed ?? 20261124);
/** A part that is longer is gone on with by hand, from the round that it names. */
const longestMs = 40 * 60_000;

const begun = performance.now();
const steads = new Steads();
let database: Neo4jServer | null = null;
let [asked, failed, number] = [0, 0, from];
try {
  for (; number < from + rounds && performance.now() - begun < longestMs; number += 1) {
    // One round of ten is on Neo4j, and one of twenty-five has it killed as well.
    const killsDatabase = number % 25 === 0;
    const onNeo4j = killsDatabase || number % 10 === 5;
    if (onNeo4j) database ??= await startOwnNeo4j();
    const stead = await steads.take(onNeo4j ? database : null);
    const started = performance.now();
    const outcome = await round(stead, {
      seed,
      number,
      ...(killsDatabase && database !== null ? { database } : {}),
    }).catch((error: unknown) => ({ wrong: [String(error)], asked: 0, changes: 0 }));
    // What went wrong may still stand in the store: the next round begins on its own.
    if (outcome.wrong.length > 0) await steads.remove();
    asked += outcome.asked;
    const store = killsDatabase ? "neo4j, killed" : onNeo4j ? "neo4j" : "sqlite";
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `round ${number} (${store}): ${outcome.asked} asked, ${outcome.changes} changes, ${seconds} s`,
    );
    for (const one of outcome.wrong) console.log(`  WRONG ${one}`);
    if (outcome.wrong.length > 0) failed += 1;
  }
} finally {
  await steads.remove();
  await database?.stop();
}
const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
console.log(
  `${number - from} rounds from ${from}, seed ${seed}: ${asked} commands asked, ${failed} rounds wrong, ${minutes} min`,
);
if (number < from + rounds)
  console.log(`go on with: --from ${number} --rounds ${from + rounds - number} --seed ${seed}`);
if (failed > 0) process.exitCode = 1;
