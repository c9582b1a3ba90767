// How fast the map is drawn and moved in a real Chromium, beside sigma on the same region in the same run.
import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { build } from "vite";
import { launchBrowser } from "../browser/chromium.ts";
import { atLeast, atMost, type Figure } from "./figure.ts";
import type { Bench } from "./map-page/page.ts";

declare global {
  interface Window {
    bench: Bench;
  }
}

const repeats = 3;
/** How long it is moved for one figure, ms. */
const movedFor = 1500;
const leastSteps = 15;
/** Where no node is: there the mouse takes hold of the map. */
const ground = [8, 792] as const;
const names = ["kudelma", "sigma"] as const;
const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };
const sizes = [
  { title: "1k/3k", nodes: 1000, ties: 3000, paint: 2.5 },
  { title: "2k/10k", nodes: 2000, ties: 10_000, paint: 3.5 },
] as const;

interface Times {
  paint: number[];
  pan: number[];
  zoom: number[];
  hover: number[];
  add: number[];
  moved: number;
  /** Tasks of more than 50 ms after the first paint: the longest while it was pointed at and moved, and when one more came. */
  held: { moving: number; adding: number };
}

export async function map(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "kudelma-map-bench-"));
  await build({
    configFile: false,
    logLevel: "warn",
    root: fileURLToPath(new URL("map-page", import.meta.url)),
    build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
  const server = createServer((request, response) => {
    const path = request.url === "/" ? "/index.html" : (request.url ?? "");
    readFile(join(folder, path)).then(
      (body) => response.setHeader("content-type", types[extname(path)] ?? "text/css").end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  const port = bound !== null && typeof bound === "object" ? bound.port : 0;
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`http://127.0.0.1:${port}/`);
    const figures: Figure[] = [];
    for (const size of sizes) figures.push(...(await measured(page, size)));
    return figures;
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(page: Page, size: (typeof sizes)[number]): Promise<Figure[]> {
  await page.evaluate(({ nodes, ties }) => window.bench.prepare(nodes, ties), size);
  const times = { kudelma: noTimes(), sigma: noTimes() };
  // Taking turns, so that a machine that slows down slows both.
  for (let repeat = 0; repeat < repeats; repeat += 1)
    for (const name of names) await once(page, name, times[name]);
  const { kudelma, sigma } = times;
  const large = size.nodes === 2000;
  const of = (what: string) => `${size.title}: ${what}`;
  const paint = median(kudelma.paint) / median(sigma.paint);
  const pan = median(kudelma.pan);
  const zoom = median(kudelma.zoom);
  const fps = large ? { unit: "fps", reach: 50, goal: 60 } : { unit: "fps", goal: 60 };
  const quick = large ? { unit: "ms", reach: 120, goal: 50 } : { unit: "ms", goal: 50 };
  const added = large ? { unit: "ms", reach: 100, goal: 50 } : { unit: "ms", goal: 50 };
  return [
    atMost(of("first paint, times sigma's"), paint, { unit: "×", reach: size.paint, goal: 1 }),
    atMost(of("first paint"), median(kudelma.paint), { unit: "ms" }),
    atMost(of("first paint, sigma"), median(sigma.paint), { unit: "ms" }),
    atLeast(of("pan"), pan, fps),
    atLeast(
      of("pan, times sigma's"),
      pan / median(sigma.pan),
      large ? { unit: "×", reach: 5 } : { unit: "×" },
    ),
    atLeast(of("zoom"), zoom, fps),
    atLeast(
      of("zoom, times sigma's"),
      zoom / median(sigma.zoom),
      large ? { unit: "×", reach: 5 } : { unit: "×" },
    ),
    atMost(of("hover, the neighbourhood lifted"), median(kudelma.hover), quick),
    atMost(of("hover, sigma"), median(sigma.hover), { unit: "ms" }),
    atMost(of("one actor with three ties, decided and drawn"), median(kudelma.add), added),
    atMost(of("one actor with three ties, sigma"), median(sigma.add), { unit: "ms" }),
    atMost(of("others moved by it"), kudelma.moved, { unit: "actors", reach: 0 }),
    atMost(of("longest task while moved (0: none of 50 ms)"), kudelma.held.moving, { unit: "ms", reach: 50 }),
    atMost(of("longest task when one more came"), kudelma.held.adding, { unit: "ms", reach: 50 }),
  ];
}

async function once(page: Page, name: (typeof names)[number], into: Times): Promise<void> {
  into.paint.push(await page.evaluate((which) => window.bench.open(which), name));
  // What is drawn late (sharper names, positions of labels) is not to fall into the next figure.
  await page.waitForTimeout(600);
  await page.evaluate(() => window.bench.longest());
  into.hover.push(await hover(page));
  await page.waitForTimeout(400);
  const [x, y] = ground;
  await page.mouse.move(x, y);
  await page.mouse.down();
  into.pan.push(await rate(page, (at) => page.mouse.move(x + 4 * (at % 30), y - 3 * (at % 30))));
  await page.mouse.up();
  await page.waitForTimeout(400);
  into.zoom.push(await rate(page, (at) => page.mouse.wheel(0, at % 20 < 10 ? -24 : 24)));
  await page.waitForTimeout(600);
  into.held.moving = Math.max(into.held.moving, await page.evaluate(() => window.bench.longest()));
  const [ms, moved] = await page.evaluate(() => window.bench.add());
  into.add.push(ms);
  into.moved = Math.max(into.moved, moved);
  await page.waitForTimeout(900);
  into.held.adding = Math.max(into.held.adding, await page.evaluate(() => window.bench.longest()));
  await page.evaluate(() => window.bench.close());
}

/** ms from the pointer on the most tied node to the picture. */
async function hover(page: Page): Promise<number> {
  await page.mouse.move(5, 5);
  await page.waitForTimeout(200);
  const { x, y } = await page.evaluate(() => window.bench.hub());
  await page.evaluate(() => window.bench.watch());
  await page.mouse.move(x, y);
  const took = await page.evaluate(() => window.bench.watched());
  await page.mouse.move(5, 5);
  return took;
}

/** Frames a second while `step` moves the map. A picture that stands still would be quick, and wrong. */
async function rate(page: Page, step: (at: number) => Promise<void>): Promise<number> {
  const seen = new Set<number>();
  await page.evaluate(() => window.bench.count());
  const begun = performance.now();
  for (let at = 0; at < leastSteps || performance.now() - begun < movedFor; at += 1) {
    await step(at);
    if (at % 3 === 0) seen.add((await page.evaluate(() => window.bench.hub())).x);
  }
  const found = await page.evaluate(() => window.bench.counted());
  if (seen.size < 2) throw new Error(`the map did not move: ${[...seen].join()}`);
  return found;
}

function noTimes(): Times {
  return { paint: [], pan: [], zoom: [], hover: [], add: [], moved: 0, held: { moving: 0, adding: 0 } };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
