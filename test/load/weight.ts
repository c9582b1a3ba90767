// How much JavaScript a browser takes in before the map can be used, gzipped, as a real Chromium asks for it.
import { gzipSync } from "node:zlib";
import type { Page, Response } from "playwright-core";
import { launchBrowser } from "../browser/chromium.ts";
import { atMost, type Figure } from "./figure.ts";
import { serving } from "./serving.ts";

/** Gzipped kilobytes of the scripts that `open` makes the page load, workers included. */
export async function scriptsLoaded(page: Page, open: () => Promise<void>): Promise<Map<string, number>> {
  const answers: Response[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script" || /\.m?js($|\?)/.test(response.url()))
      answers.push(response);
  });
  await open();
  const sizes = new Map<string, number>();
  for (const answer of answers) {
    if (!answer.ok()) continue;
    // Asked for again, since a worker's script can't be read from the page; compressed here, so that the figure does
    // not hang on how the server compresses.
    const body = await (await page.request.get(answer.url())).body();
    sizes.set(new URL(answer.url()).pathname, gzipSync(body, { level: 9 }).length / 1000);
  }
  return sizes;
}

export async function weight(): Promise<Figure[]> {
  const server = await serving();
  const browser = await launchBrowser();
  try {
    // Signed in without a page, so that the cache is empty when the map is opened.
    const context = await browser.newContext();
    const token = new URL(server.link).hash.slice(1);
    const signedIn = await context.request.post(`${server.address}/api/sign-in`, {
      headers: { origin: server.address },
      data: { token: decodeURIComponent(token) },
    });
    if (!signedIn.ok()) throw new Error(`The link did not sign in: ${await signedIn.text()}`);
    const page = await context.newPage();
    const sizes = await scriptsLoaded(page, async () => {
      await page.goto(`${server.address}/map`);
      await page.locator("canvas").first().waitFor({ state: "visible", timeout: 60_000 });
    });
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    return [
      atMost("JavaScript before the map is usable, gzipped", total, { unit: "kB", reach: 350, goal: 280 }),
      ...[...sizes].map(([path, size]) => atMost(`of which ${path}`, size, { unit: "kB" })),
    ];
  } finally {
    await browser.close();
    await server.stop();
  }
}
