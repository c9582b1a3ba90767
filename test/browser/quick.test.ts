// Quick add as a weaver does it, in Finnish: lines by keyboard and by finger; what is written is in the store, and elsewhere.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { loadFixture } from "../../server/fixtures/load.ts";
import { type Asker, type Opened, opened, weaverOf } from "../server/opened.ts";
import { launchBrowser } from "./chromium.ts";
import { until } from "./doings.ts";
import { mapAtRest } from "./map.ts";
import { visit } from "./visit.ts";
import { wordsOf } from "./words.ts";

const words = wordsOf("fi");

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function practice(): Promise<{ server: Opened; weaver: Asker }> {
  const server = await opened();
  onTestFinished(() => server.close());
  await loadFixture(server.house.loom, "practice-region");
  return { server, weaver: await server.as("Anna", weaverOf("04")) };
}

const countOf = async (weaver: Asker, type: string) =>
  (await weaver.snapshot("04")).records.filter((one) => one.type === type).length;

test("by keyboard: a line of several ties, a fault mended by its choice, three lines pasted, undo; another screen sees it", async () => {
  const { server, weaver } = await practice();
  const { page, faults, open } = await visit(browser, { address: server.address, cookie: weaver.cookie });
  const second = await visit(browser, { address: server.address, cookie: weaver.cookie });
  await second.open("/table?r=04&q=Nuorten+Talo");
  await open("/map?r=04");
  await mapAtRest(page);
  const ties = await countOf(weaver, "tie");
  const line = page.locator("#quick-line[aria-autocomplete]");
  const isEmpty = () =>
    until(
      () => line.inputValue(),
      (text) => text === "",
    );

  await page.keyboard.press("a");
  await line.waitFor();
  // Inflected, and one of them misspelt.
  await page.keyboard.insertText("Ystäväpenkin, Kippariajan ja Satakäänteen yhteistyö 3");
  await until(
    () => page.locator(".quick-told").count(),
    (count) => count === 3,
  );
  await page.keyboard.press("Enter");
  await isEmpty();
  await until(
    () => countOf(weaver, "tie"),
    (count) => count === ties + 3,
  );
  expect(await line.evaluate((one) => one === document.activeElement)).toBe(true);

  await page.keyboard.insertText("Kipparipaja sponsoroida Satakäänne");
  await page.locator(".quick-fault").waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  const wanted = page.getByRole("option", { name: "rahoittaa", exact: true });
  await wanted.waitFor();
  for (let presses = 0; presses < 20; presses += 1) {
    if ((await wanted.getAttribute("aria-selected")) === "true") break;
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
  await page.locator(".quick-told").waitFor();
  await page.keyboard.press("Enter");
  await isEmpty();
  await until(
    () => countOf(weaver, "tie"),
    (count) => count === ties + 4,
  );

  const needs = await countOf(weaver, "need");
  const pasted = [
    "+ Porin Nuorten Talo (yhdistys, Pori)",
    "Ystäväpenkki rahoittaa Foobaria",
    "Kipparipaja tarvitsee tilaa ryhmälle 9/2027 asti",
  ];
  await page.keyboard.insertText(pasted.join("\n"));
  await until(
    () => page.locator(".quick-told").count(),
    (count) => count === 2,
  );
  await page.keyboard.press("Enter");
  await until(
    () => line.inputValue(),
    (text) => text === pasted[1],
  );
  await until(
    () => page.locator(".quick-sent .saved").count(),
    (count) => count === 2,
  );
  expect(await countOf(weaver, "need")).toBe(needs + 1);
  await second.page.getByRole("rowheader", { name: "Porin Nuorten Talo" }).waitFor();

  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await page.keyboard.press("Control+z");
  await until(
    () => countOf(weaver, "need"),
    (count) => count === needs,
  );
  await page.keyboard.press("ArrowUp");
  await until(
    () => line.inputValue(),
    (text) => text === pasted[2],
  );
  await page.keyboard.press("Escape");
  await page.locator(".quick").waitFor({ state: "detached" });
  expect([...faults, ...second.faults]).toEqual([]);
});

test("on a phone a finger opens it and sends", async () => {
  const { server, weaver } = await practice();
  const phone = { width: 390, height: 844, touch: true };
  const visitor = { address: server.address, cookie: weaver.cookie, ...phone };
  const { page, faults, open } = await visit(browser, visitor);
  await open("/map?r=04");
  await mapAtRest(page);
  const ties = await countOf(weaver, "tie");
  await page.getByRole("button", { name: words.ui("bar.tools") }).tap();
  await page.getByRole("button", { name: words.ui("action.quick") }).tap();
  await page.locator("#quick-line[aria-autocomplete]").waitFor();
  await page.keyboard.insertText("Ystäväpenkki ja Kipparipaja kehittävät yhdessä 4");
  await page.locator(".quick-told").waitFor();
  await page.getByRole("button", { name: words.quick("send"), exact: true }).tap();
  await until(
    () => countOf(weaver, "tie"),
    (count) => count === ties + 1,
  );
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
  expect(faults).toEqual([]);
});
