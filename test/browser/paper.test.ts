// Pages on paper: each says whose it is, where the data comes from and the day; nothing to press stays, nothing is cut.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "./chromium.ts";
import { weaverAt } from "./framed.ts";
import { outlined } from "./map.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Sizes of the sheets as the printer gets them, in points. */
async function sheetsOf(page: Page): Promise<string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
    [width, height].map((each) => Math.round(Number(each))).join("×"),
  );
}

const [upright, onItsSide] = ["595×842", "842×595"];
const tools = ".bar, .rail, .banners, .skip, .legend, .ask-on-map, .map-controls, .panel-actions";

async function seenTools(page: Page): Promise<number> {
  return page.locator(`:is(${tools}):visible`).count();
}

test("a map is one sheet on its side, an actor opened on it stands behind it, communities on sheets upright", async () => {
  const { page, open, faults, node } = await weaverAt(browser, { width: 1440, height: 900 });
  await open("/map?r=04");
  await outlined(page);
  await page.waitForSelector(".map-print", { state: "attached" });
  expect(await sheetsOf(page)).toEqual([onItsSide]);

  await open(`/map?r=04&sel=${node}`);
  await page.waitForSelector("#panel-title");
  await outlined(page);
  await page.waitForSelector(".map-print", { state: "attached" });
  const [first, ...rest] = await sheetsOf(page);
  expect(first).toBe(onItsSide);
  expect(new Set(rest)).toEqual(new Set([upright]));
  expect(rest.length).toBeLessThanOrEqual(3);
  await page.emulateMedia({ media: "print" });
  expect(await seenTools(page)).toBe(0);
  expect(await page.locator(".map-print-picture svg").textContent()).toContain("Satakunta");
  expect(await page.locator(".panel .print-head").textContent()).toContain("Lähde: Kudelma");
  await page.emulateMedia({ media: "screen" });

  await open("/communities?r=04");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  expect(await seenTools(page)).toBe(0);
  const head = await page.locator("main .print-head").textContent();
  for (const said of ["Satakunta", "Tulostettu", "Lähde", "Harjoitusaineisto"]) expect(head).toContain(said);
  const [paper, ink] = await page
    .locator("h1")
    .evaluate((one) => [getComputedStyle(document.body).backgroundColor, getComputedStyle(one).color]);
  expect([paper, ink]).toEqual(["rgb(255, 255, 255)", "rgb(27, 35, 48)"]);
  expect(faults).toEqual([]);
});
