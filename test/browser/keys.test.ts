// Keys of one letter: changed, taken away, turned off, and the list tells them as they stand.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { loadFixture } from "../../server/fixtures/load.ts";
import { keysWords } from "../../web/app/keys/keys.words.ts";
import { speaker } from "../../web/i18n/words.ts";
import { opened, weaverOf } from "../server/opened.ts";
import { launchBrowser } from "./chromium.ts";
import { form } from "./doings.ts";
import { mapAtRest } from "./map.ts";
import { visit } from "./visit.ts";
import { wordsOf } from "./words.ts";

const words = wordsOf("fi");
const own = speaker(keysWords, "fi");

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test("a key is changed by pressing another, a taken one is told, and after a reload it is as it was chosen", async () => {
  const server = await opened();
  onTestFinished(() => server.close());
  await loadFixture(server.house.loom, "practice-region");
  const { cookie } = await server.as("Anna", weaverOf("04"));
  const { page, open, faults } = await visit(browser, { address: server.address, cookie });
  await open("/map?r=04");
  await mapAtRest(page);
  const add = words.ui("action.addNode");

  await page.keyboard.press("?");
  await page.getByRole("button", { name: own("change", { action: add }) }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("t");
  await page
    .getByRole("alert")
    .filter({ hasText: words.ui("action.addTie") })
    .waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.press("u");
  await page
    .getByRole("status")
    .filter({ hasText: own("chosen", { key: "U" }) })
    .waitFor({ state: "attached" });
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });

  await page.keyboard.press("n");
  await page.keyboard.press("u");
  await form(page, words.ui("form.node"));
  await page.keyboard.press("Escape");

  await page.reload();
  await mapAtRest(page);
  await page.keyboard.press("u");
  await form(page, words.ui("form.node"));
  await page.keyboard.press("Escape");

  await page.keyboard.press("?");
  await page.getByRole("checkbox", { name: words.ui("settings.singleKeys") }).uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("u");
  await page.keyboard.press("?");
  expect(await page.getByRole("form").count()).toBe(0);
  expect(await page.getByRole("dialog").count()).toBe(0);
  expect(faults).toEqual([]);
});
