// The edges of what a window can be: enlarged four times, in colours that the system forces, without motion.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFaults } from "./axe.ts";
import { launchBrowser } from "./chromium.ts";
import { boxOf, sheetAt, weaverAt } from "./framed.ts";
import { mapAtRest } from "./map.ts";
import { wordsOf } from "./words.ts";

const words = wordsOf("fi");

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What of the page can be pressed or written in but cannot be brought wholly between its left and right edge. */
async function cutSideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const [all, cut]: [Element[], string[]] = [
      [...document.querySelectorAll("a[href], button, input, select, textarea, summary, h1, h2")],
      [],
    ];
    for (const one of all) {
      // Rows and rows of chips may be moved sideways; what is for ears only is one pixel large.
      if (one.closest(".table-frame, .unseen, [popover]:not(:popover-open)") !== null) continue;
      const box = one.getBoundingClientRect();
      if (box.width <= 1 || getComputedStyle(one).visibility === "hidden") continue;
      one.scrollIntoView({ block: "nearest", inline: "nearest" });
      const { left, right } = one.getBoundingClientRect();
      if (left < 0 || right > document.documentElement.clientWidth) cut.push(one.outerHTML.slice(0, 120));
    }
    if (document.documentElement.scrollWidth > window.innerWidth) cut.push("the page scrolls sideways");
    return cut;
  });
}

test("in a window enlarged four times all is reached by moving one way only", async () => {
  const { page, open, faults, node } = await weaverAt(browser, { width: 320, height: 256 });
  const look = async (place: string) => {
    expect(await cutSideways(page), place).toEqual([]);
    expect(await axeFaults(page), place).toEqual([]);
  };
  for (const path of ["/home?r=04", "/map?r=04", "/table?r=04", "/communities?r=04"]) {
    await open(path);
    if (path.startsWith("/map")) await mapAtRest(page);
    if (path.startsWith("/table")) await page.waitForSelector("tbody tr");
    await look(path);
    // Rows move in a frame of their own; the page is not as long as they are.
    if (path.startsWith("/table"))
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(1000);
  }
  await open(`/map?r=04&sel=${node}`);
  await sheetAt(page, "half");
  await look("details");
  await page.keyboard.press("e");
  await page.waitForSelector(".form-fields :focus");
  const form = await sheetAt(page, "full");
  expect(form.height).toBeGreaterThan(240);
  await look("a form");
  // The save button is below the fields: it covers none of them.
  await page.getByRole("button", { name: words.ui("form.save"), exact: true }).focus();
  const save = await boxOf(page.locator(":focus"));
  expect(save.y + save.height).toBeLessThanOrEqual(256);
  expect(faults).toEqual([]);
});

test("where the system forces its colours, what is pressed, chosen or focused has a line of its own", async () => {
  const { page, open, faults, node } = await weaverAt(browser, { width: 1440, height: 900, forced: true });
  const lined = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return outlineStyle === "solid" && Number.parseFloat(outlineWidth) >= 2;
      });
  await open(`/map?r=04&focus=${node}`);
  await page.waitForSelector(".map-focus");
  for (const selector of [".rail [aria-current=page]", ".map-focus [aria-pressed=true]"])
    expect(await lined(selector), selector).toBe(true);
  await page.locator(".legend-sector").first().click();
  expect(await lined(".legend-sector[aria-pressed=true]")).toBe(true);
  await page.keyboard.press("Tab");
  await page.waitForSelector(":focus-visible");
  expect(await lined(":focus-visible")).toBe(true);
  // A sign of a sector is drawn in the colour of letters.
  const colours = await page
    .locator(".legend .sign")
    .first()
    .evaluate((one) => [getComputedStyle(one).fill, getComputedStyle(document.body).color]);
  expect(colours[0]).toBe(colours[1]);
  await open(`/table?r=04&sel=${node}`);
  await page.waitForSelector("tbody tr.chosen");
  for (const selector of ["tbody tr.chosen", ".tabs [aria-selected=true]"])
    expect(await lined(selector), selector).toBe(true);
  expect(faults).toEqual([]);
});

test("who asked for less motion sees where things end at once", async () => {
  const { page, open, faults, node } = await weaverAt(browser, { width: 390, height: 844 });
  await open(`/map?r=04&sel=${node}`);
  await sheetAt(page, "half");
  await page.locator(".sheet-handle").focus();
  for (const key of ["End", "Home"]) {
    const heights = await page.evaluate(async (pressed) => {
      const sheet = document.querySelector(".panel");
      const handle = document.querySelector(".sheet-handle");
      const frame = () => new Promise((go) => requestAnimationFrame(go));
      handle?.dispatchEvent(new KeyboardEvent("keydown", { key: pressed, bubbles: true }));
      const seen: (number | undefined)[] = [];
      for (let frames = 0; frames < 12; frames += 1) {
        await frame();
        seen.push(sheet?.getBoundingClientRect().height);
      }
      return [...new Set(seen)];
    }, key);
    // Where it was, and where it ends: nothing in between.
    expect(heights.length).toBeLessThanOrEqual(2);
  }
  expect(faults).toEqual([]);
});
