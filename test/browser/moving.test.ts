// Moving about: from region to region, page to page and language to language, and back by the browser's own buttons.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { isNode } from "../../domain/records/record.ts";
import { loadFixture } from "../../server/fixtures/load.ts";
import { opened } from "../server/opened.ts";
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

async function bothSets() {
  const server = await opened();
  onTestFinished(() => server.close());
  for (const name of ["practice-region", "seed-ecosystem"] as const)
    await loadFixture(server.house.loom, name);
  const asker = await server.as("Hallinta", { role: "administrator", regions: ["all"] });
  return { server, asker };
}

const nodesOn = (page: Page) => page.locator("[data-map-mirror] li").count();

test("from region to region the map shows each, and back and forward lead the same way", async () => {
  const { server, asker } = await bothSets();
  const count = async (region: string) => (await asker.snapshot(region)).records.filter(isNode).length;
  const counts = { "04": await count("04"), "01": await count("01"), all: await count("all") };
  const { page, open, faults } = await visit(browser, { address: server.address, cookie: asker.cookie });
  const stands = (region: keyof typeof counts) =>
    until(
      () => nodesOn(page),
      (now) => now === counts[region],
    );
  await open("/map?r=04");
  await stands("04");
  const region = page.getByRole("combobox", { name: words.ui("region.label"), exact: true });
  await region.selectOption("01");
  await stands("01");
  expect(page.url()).toContain("r=01");
  await region.selectOption("all");
  await stands("all");
  const map = await mapAtRest(page);
  expect(map.inside).toBe(map.nodes);
  await page.getByRole("link", { name: words.ui("place.table"), exact: true }).click();
  const actors = (await asker.snapshot("all")).records.filter(({ type }) => type === "actor").length;
  await page.getByText(words.ui("table.count", { count: actors })).waitFor();

  await page.goBack();
  await stands("all");
  await page.goBack();
  await stands("01");
  await page.goBack();
  await stands("04");
  expect(await region.inputValue()).toBe("04");
  await page.goForward();
  await stands("01");
  await page.reload();
  await stands("01");
  expect(faults).toEqual([]);
});

test("what is selected and whose neighbourhood is looked at are places to come back to", async () => {
  const { server, asker } = await bothSets();
  const { page, open, faults } = await visit(browser, { address: server.address, cookie: asker.cookie });
  await open("/table?r=04");
  const names: string[] = [];
  for (const row of [0, 1]) {
    const cell = page.locator(`[data-at='${row}:0']`);
    // The name alone: beside it stands that it is for practice.
    names.push((await cell.locator(".sheet-text").first().textContent()) ?? "");
    await cell.locator("[data-open]").click();
    await page.getByRole("heading", { name: names[row] ?? "", exact: true }).waitFor();
  }
  await page.goBack();
  await page.getByRole("heading", { name: names[0] ?? "", exact: true }).waitFor();
  const address = page.url();
  await page.goBack();
  await page.waitForSelector("#panel-title", { state: "detached" });
  await page.goForward();
  await page.getByRole("heading", { name: names[0] ?? "", exact: true }).waitFor();
  await page.goto(address.replace("/table", "/map"));
  await page.getByRole("heading", { name: names[0] ?? "", exact: true }).waitFor();
  expect(faults).toEqual([]);
});

test("another language changes every word at once and is remembered; an address stays anybody's", async () => {
  const { server, asker } = await bothSets();
  const { page, open, faults } = await visit(browser, { address: server.address, cookie: asker.cookie });
  await open("/map?r=04");
  await mapAtRest(page);
  for (const language of ["sv", "en"] as const) {
    await page.locator("[popovertarget=settings]").click();
    await page.locator(`#settings label[lang=${language}]`).click();
    await page.keyboard.press("Escape");
    const theirs = wordsOf(language);
    await page.getByRole("link", { name: theirs.ui("place.communities"), exact: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    const name = language === "sv" ? "Strandrummet rf" : "Strandrummet Association";
    await until(
      () => page.locator("[data-map-mirror]").textContent(),
      (text) => text?.includes(name) === true,
    );
    expect(await page.title()).toContain(theirs.ui("place.map"));
  }
  await open("/table?r=04");
  await page.getByRole("tab", { name: wordsOf("en").sheet("ties"), exact: true }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
  expect(faults).toEqual([]);
});
