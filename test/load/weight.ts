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
    // Compressed here, so that the figure does not hang on how the server compresses.
    sizes.set(new URL(answer.url()).pathname, gzipSync(await answer.body(), { level: 9 }).length / 1000);
  }
  return sizes;
}

export async function weight(): Promise<Figure[]> {
  const server = await serving();
  const browser = await launchBrowser();
  try {
    const first = await browser.newPage();
    await first.goto(server.link);
    await first.waitForURL((url) => !url.pathname.startsWith("/sign-in"), { timeout: 30_000 });
    // Signed in, with an empty cache.
    const signedIn = await browser.newContext({ storageState: await first.context().storageState() });
    const fresh = await signedIn.newPage();
    const sizes = await scriptsLoaded(fresh, async () => {
      await fresh.goto(`${server.address}/map`);
      await fresh.locator("canvas").first().waitFor({ state: "visible", timeout: 60_000 });
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
