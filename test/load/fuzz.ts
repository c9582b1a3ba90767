// `npm run load:fuzz [-- --requests N --seed N]`: asks every route whatever can be asked, and says what was wrong.
import { parseArgs } from "node:util";
import { fuzz } from "./fuzz/fuzz.ts";
import { ground } from "./fuzz/ground.ts";

const { values } = parseArgs({ options: { requests: { type: "string" }, seed: { type: "string" } } });
const requests = Number(values.requests ?? 100_000);
const seed = Number(values.seed ?? 20261124);

const begun = performance.now();
const place = await ground();
let next = requests / 10;
const told = await fuzz(place, {
  requests,
  seed,
  heard: (done) => {
    if (done.requests < next) return;
    next += requests / 10;
    const seconds = Math.round((performance.now() - begun) / 1000);
    console.error(`${done.requests} asked in ${seconds} s, ${done.wrong.length} wrong`);
  },
});
const open = place.server.house.feeds.count;
await place.server.close();

const { wrong, routes, heap, ...rest } = told;
const missed = routes.all.filter((one) => !routes.answered.includes(one));
const megabytes = [heap.early, heap.late].map((bytes) => (bytes / 1e6).toFixed(1)).join(" → ");
console.log(JSON.stringify(rest));
console.log(
  `seed ${seed}; routes ${routes.all.length}, never answered with a yes: ${missed.join(", ") || "none"}`,
);
console.log(`heap at a fifth and at the end: ${megabytes} MB; feeds left open: ${open}`);
const kinds = new Map<string, { times: number; example: string }>();
for (const one of wrong) {
  const known = kinds.get(one.what);
  kinds.set(one.what, {
    times: (known?.times ?? 0) + 1,
    example: known?.example ?? `${one.who}: ${one.asked}`,
  });
}
for (const [what, { times, example }] of kinds) console.log(`WRONG ${times} × ${what}\n  ${example}`);
if (wrong.length > 0 || heap.late > heap.early * 1.25 || open > 0) process.exitCode = 1;
