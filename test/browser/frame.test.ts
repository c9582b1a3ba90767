// The frame of the page: the sheet of a phone by touch and by keys, a panel as wide as one wants it.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFaults } from "./axe.ts";
import { launchBrowser } from "./chromium.ts";
import { tabTo, until } from "./doings.ts";
import { type Box, boxOf, sheetAt, weaverAt } from "./framed.ts";
import { mapAtRest, viewOf } from "./map.ts";
import { type At, fingersOn } from "./touch.ts";
import { wordsOf } from "./words.ts";

const words = wordsOf("fi");

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The map's own size and how near it is. */
async function mapOf(page: Page) {
  const { width, height } = await boxOf(page.locator("[data-map]"));
  return { width, height, zoom: (await mapAtRest(page)).zoom };
}

/** Where the selected node stands: the knob that a tie is pulled from is at its upper right. */
async function selectedAt(page: Page): Promise<At> {
  await mapAtRest(page);
  const { x, y } = await boxOf(page.locator(".map-handle"));
  return { x: x + 13 - 22, y: y + 13 + 22 };
}

const handle = ".sheet-handle";
const middle = ({ x, y, width }: Box): At => ({ x: x + width / 2, y: y + 12 });

test("on a phone the sheet is drawn to three heights by a finger, over a map that stays as it is", async () => {
  const { page, open, faults, node } = await weaverAt(browser, { width: 390, height: 844, touch: true });
  const outlined = () => page.waitForSelector(".map-outlines button", { state: "attached" });
  await open("/map?r=04");
  await outlined();
  const before = await mapOf(page);
  // Bar and banner leave the screen to the map.
  expect((await boxOf(page.locator("main"))).y).toBeLessThanOrEqual(96);
  await open(`/map?r=04&sel=${node}`);
  await page.waitForSelector("#panel-title");
  await outlined();
  const fingers = await fingersOn(page);
  const onHandle = async () => middle(await boxOf(page.locator(handle)));

  const half = await sheetAt(page, "half");
  expect(await mapOf(page)).toEqual(before);
  expect((await selectedAt(page)).y).toBeLessThan(half.y);
  expect(await axeFaults(page)).toEqual([]);

  let at = await onHandle();
  await fingers.draw(at, { x: at.x, y: at.y - 300 });
  const full = await sheetAt(page, "full");
  expect(full.y).toBeLessThan(20);
  at = await onHandle();
  await fingers.flick(at, { x: at.x, y: at.y + 90 });
  await sheetAt(page, "half");
  at = await onHandle();
  await fingers.flick(at, { x: at.x, y: at.y + 60 });
  const peek = await sheetAt(page, "peek");
  const title = await boxOf(page.locator("#panel-title"));
  expect(title.y + title.height).toBeLessThan(peek.y + peek.height - 10);
  expect(peek.height).toBeLessThan(half.height / 2);
  expect(await axeFaults(page)).toEqual([]);

  // Low, it is taken hold of anywhere; a tap raises it.
  await fingers.draw({ x: 80, y: peek.y + 60 }, { x: 80, y: peek.y - 220 });
  await sheetAt(page, "half");
  await fingers.tap(await onHandle());
  await sheetAt(page, "full");
  await fingers.tap(await onHandle());
  await sheetAt(page, "peek");
  await fingers.tap(await onHandle());
  await sheetAt(page, "half");
  expect(await mapOf(page)).toEqual(before);

  at = await onHandle();
  await fingers.draw(at, { x: at.x, y: 830 });
  await page.waitForSelector(".panel", { state: "detached" });
  expect(new URL(page.url()).searchParams.has("sel")).toBe(false);
  expect(await mapOf(page)).toEqual(before);
  expect(faults).toEqual([]);
});

test("by keys the sheet's handle says how high it is, and what has the focus is not left under it", async () => {
  const { page, open, faults } = await weaverAt(browser, { width: 390, height: 844 });
  await open("/map?r=04");
  await mapAtRest(page);
  await page.getByRole("application").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#panel-title");
  await tabTo(page, words.ui("panel.sheet"));
  const said = () => page.locator(handle).getAttribute("aria-valuetext");
  const presses = [
    ["ArrowUp", "full"],
    ["ArrowUp", "full"],
    ["ArrowDown", "half"],
    ["Home", "peek"],
    ["End", "full"],
    ["Enter", "peek"],
    ["Space", "half"],
    ["End", "full"],
  ] as const;
  for (const [key, height] of presses) {
    await page.keyboard.press(key);
    await sheetAt(page, height);
    expect(await said()).toBe(words.ui(`panel.sheet.${height}`));
  }
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole("application").focus();
  await sheetAt(page, "half");
  await tabTo(page, words.ui("panel.sheet"));
  await page.keyboard.press("Home");
  await sheetAt(page, "peek");
  await tabTo(page, `${words.ui("action.edit")}E`);
  await sheetAt(page, "half");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".form-fields :focus");
  await sheetAt(page, "full");
  await page.keyboard.press("Escape");
  await sheetAt(page, "half");
  await page.waitForSelector("#panel-title:focus");
  await page.keyboard.press("Escape");
  await page.waitForSelector(".panel", { state: "detached" });
  // Back in the page, where it was last: not lost on the way.
  await page.waitForSelector(":is(#main, #main *):focus", { state: "attached" });
  expect(faults).toEqual([]);
});

test("two fingers zoom and move the map, and one that rests on an actor begins a tie", async () => {
  const { page, open, faults, node } = await weaverAt(browser, { width: 390, height: 844, touch: true });
  await open(`/map?r=04&sel=${node}`);
  await sheetAt(page, "half");
  const fingers = await fingersOn(page);
  const at = await selectedAt(page);
  await fingers.hold(at, () => page.waitForSelector(".map-strip:has(.map-find)"));
  // The other end is looked for on the map: the sheet makes way.
  await sheetAt(page, "peek");
  await page
    .locator(".map-strip:has(.map-find)")
    .getByRole("button", { name: words.map("cancel") })
    .click();
  await page.waitForSelector(".map-strip:has(.map-find)", { state: "detached" });
  await page
    .locator(".panel")
    .getByRole("button", { name: words.ui("close") })
    .click();
  await page.waitForSelector(".panel", { state: "detached" });
  const before = await mapAtRest(page);
  await fingers.two(
    [
      { x: 180, y: 400 },
      { x: 220, y: 440 },
    ],
    [
      { x: 100, y: 320 },
      { x: 300, y: 520 },
    ],
  );
  const nearer = await until(
    () => mapAtRest(page),
    ({ zoom }) => zoom !== before.zoom,
  );
  expect(nearer.zoom / before.zoom).toBeGreaterThan(2);
  const place = async () => JSON.stringify(await viewOf(page));
  const stood = await place();
  await fingers.two(
    [
      { x: 150, y: 400 },
      { x: 250, y: 400 },
    ],
    [
      { x: 150, y: 520 },
      { x: 250, y: 520 },
    ],
  );
  await until(place, (now) => now !== stood);
  expect((await mapAtRest(page)).zoom).toBeCloseTo(nearer.zoom, 1);
  expect(page.url()).not.toContain("sel=");
  expect(faults).toEqual([]);
});

test("beside the page the panel is as wide as it was drawn or moved by keys, and the selection stays in sight", async () => {
  const { page, open, faults, node } = await weaverAt(browser, { width: 1440, height: 900 });
  await open(`/map?r=04&sel=${node}`);
  await page.waitForSelector("#panel-title");
  const wide = async () => (await boxOf(page.locator(".panel"))).width;
  const becomes = (width: number) => until(wide, (now) => now === width);
  await becomes(380);
  const edge = page.getByRole("separator", { name: words.ui("panel.width") });
  await tabTo(page, words.ui("panel.width"));
  await page.keyboard.press("ArrowLeft");
  await becomes(396);
  expect(await edge.getAttribute("aria-valuenow")).toBe("396");
  await page.keyboard.press("End");
  await becomes(640);
  await page.keyboard.press("Home");
  await becomes(320);
  expect(await axeFaults(page)).toEqual([]);

  const { x, y, width } = await boxOf(edge);
  const from = { x: x + width / 2, y: y + 300 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x - 40, from.y, { steps: 4 });
  await page.mouse.move(from.x - 210, from.y, { steps: 8 });
  await page.mouse.up();
  await becomes(530);
  const stands = await selectedAt(page);
  expect(stands.x).toBeLessThan((await boxOf(page.locator(".panel"))).x);
  await page.reload();
  await page.waitForSelector("#panel-title");
  await becomes(530);
  await edge.dblclick();
  await becomes(380);
  await page.keyboard.press("Escape");
  await page.waitForSelector(".panel", { state: "detached" });
  expect(faults).toEqual([]);
});
