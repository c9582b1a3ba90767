// How much JavaScript a browser takes in before the map can be used, gzipped, as a real Chromium asks for it: until the map
// is drawn and has answered a click with an actor's details. What is fetched ahead when the page is idle waits meanwhile,
// and is told by itself.
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { z } from "zod";
import { launchBrowser } from "../browser/chromium.ts";
import { mapAtRest, viewOf } from "../browser/map.ts";
import { atMost, type Figure } from "./figure.ts";
import { serving } from "./serving.ts";

declare global {
  interface Window {
    /** Lets what waits for an idle moment begin. */
    nowIdle?: () => void;
  }
}

/** Gzipped kilobytes of each script that the page loads, workers included, in the order in which it asks. */
export class Scripts {
  readonly #page: Page;
  readonly #asked = new Set<string>();
  readonly #told = new Set<string>();

  constructor(page: Page) {
    this.#page = page;
    page.on("response", (response) => {
      const isScript = response.request().resourceType() === "script" || /\.m?js($|\?)/.test(response.url());
      if (isScript && response.ok()) this.#asked.add(response.url());
    });
  }

  /** Those that came since it was asked last. */
  async since(): Promise<Map<string, number>> {
    const sizes = new Map<string, number>();
    for (const url of this.#asked) {
      if (this.#told.has(url)) continue;
      this.#told.add(url);
      // Asked for again, since a worker's script can't be read from the page; compressed here, so that the figure does
      // not hang on how the server compresses.
      const body = await (await this.#page.request.get(url)).body();
      sizes.set(new URL(url).pathname, gzipSync(body, { level: 9 }).length / 1000);
    }
    return sizes;
  }
}

export async function weight(): Promise<Figure[]> {
  const server = await serving();
  const browser = await launchBrowser();
  try {
    // Signed in without a page, so that the cache is empty when the map is opened.
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const token = new URL(server.link).hash.slice(1);
    const signedIn = await context.request.post(`${server.address}/api/sign-in`, {
      headers: { origin: server.address },
      data: { token: decodeURIComponent(token) },
    });
    if (!signedIn.ok()) throw new Error(`The link did not sign in: ${await signedIn.text()}`);
    const page = await context.newPage();
    await page.addInitScript(holdIdle);
    const scripts = new Scripts(page);
    await page.goto(`${server.address}/map`);
    await mapAtRest(page);
    const drawn = await scripts.since();
    const { x, y } = await somebody(page, server.address);
    await page.mouse.click(x, y);
    await page.locator("#panel-title").waitFor({ state: "visible", timeout: 10_000 });
    const clicked = await scripts.since();
    await page.evaluate(() => window.nowIdle?.());
    // Time for what waits to ask, and for what that asks in turn.
    await page.waitForTimeout(3000);
    const ahead = await scripts.since();
    const unit = "kB";
    return [
      atMost("JavaScript before the map is usable, gzipped", sum(drawn) + sum(clicked), {
        unit,
        reach: 350,
        goal: 280,
      }),
      atMost("until it is drawn", sum(drawn), { unit }),
      atMost("to answer the first click on an actor", sum(clicked), { unit }),
      atMost("fetched ahead afterwards, when idle", sum(ahead), { unit }),
      ...[...drawn].map(([path, size]) => atMost(`drawn: ${path}`, size, { unit })),
      ...[...clicked].map(([path, size]) => atMost(`click: ${path}`, size, { unit })),
      ...[...ahead].map(([path, size]) => atMost(`ahead: ${path}`, size, { unit })),
    ];
  } finally {
    await browser.close();
    await server.stop();
  }
}

const snapshot = z.object({
  spots: z.array(
    z.object({ scope: z.string(), spot: z.object({ x: z.number(), y: z.number() }).nullable() }),
  ),
});

/** Where a node stands on the screen: its place in the region, seen through the map's window. */
async function somebody(page: Page, address: string): Promise<{ x: number; y: number }> {
  const told = await page.request.get(`${address}/api/snapshot?r=04`);
  const { spots } = snapshot.parse(await told.json());
  const spot = spots.find((one) => one.scope === "04" && one.spot !== null)?.spot;
  const host = page.locator("[data-map]");
  const box = await host.boundingBox();
  const view = await viewOf(page);
  if (!spot || box === null || view === null) throw new Error("the map has no places");
  return { x: box.x + spot.x * view.zoom + view.x, y: box.y + spot.y * view.zoom + view.y };
}

/** Runs in the page before anything of ours: nothing is idle until it is said so. */
function holdIdle(): void {
  const held: IdleRequestCallback[] = [];
  const atOnce = window.requestIdleCallback.bind(window);
  window.requestIdleCallback = (work) => held.push(work);
  window.nowIdle = () => {
    window.requestIdleCallback = atOnce;
    for (const work of held.splice(0)) atOnce(work);
  };
}

function sum(sizes: ReadonlyMap<string, number>): number {
  return [...sizes.values()].reduce((total, size) => total + size, 0);
}
