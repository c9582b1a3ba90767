// Ctrl-C where nothing is marked: the map gives its picture and words, a table its rows, a panel sentences.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { loadFixture } from "../../server/fixtures/load.ts";
import { opened, weaverOf } from "../server/opened.ts";
import { launchBrowser } from "./chromium.ts";
import { tabTo, until } from "./doings.ts";
import { mapAtRest } from "./map.ts";
import { groundOf } from "./states.ts";
import { visit } from "./visit.ts";
import { wordsOf } from "./words.ts";

const words = wordsOf("fi");

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const clipboard = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = item?.types.includes("text/plain") ? await (await item.getType("text/plain")).text() : "";
    return { types: [...(item?.types ?? [])], text };
  });

test("the picture of the map, the rows of a table and the sentences of a record are copied by Ctrl-C", async () => {
  const server = await opened();
  onTestFinished(() => server.close());
  await loadFixture(server.house.loom, "practice-region");
  const asker = await server.as("Anna", weaverOf("04"));
  const { cookie } = asker;
  const { page, context, open, faults } = await visit(browser, { address: server.address, cookie });
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: server.address });

  await open("/map?r=04");
  await mapAtRest(page);
  await tabTo(page, words.map("keys"));
  await page.keyboard.press("Control+c");
  const map = await until(
    () => clipboard(page),
    ({ types }) => types.includes("image/png"),
  );
  expect(map.text).toContain("Kartalla on");

  const { node, far } = await groundOf(asker);
  await open(`/map?r=04&sel=${node},${far}&path=1`);
  const told = page.locator(".map-told p");
  await told.first().waitFor();
  await mapAtRest(page);
  await page.getByRole("application").focus();
  await page.keyboard.press("Control+c");
  const [title = "", ...sentences] = await told.allTextContents();
  const path = await until(
    () => clipboard(page),
    ({ text }) => text.startsWith(title),
  );
  const lines = path.text.split("\n");
  expect(lines.slice(1, 1 + sentences.length)).toEqual(sentences);
  expect(lines.filter((line) => line.split("\t").length === 3)).toHaveLength(sentences.length);

  await open("/table?r=04");
  const cell = page.locator("[data-at='0:0']");
  const name = (await cell.locator(".sheet-text").first().textContent()) ?? "";
  await cell.focus();
  await page.keyboard.press("Shift+Space");
  await page.keyboard.press("Control+c");
  const row = await until(
    () => clipboard(page),
    ({ text }) => text.includes("\t"),
  );
  expect(row.text.split("\r\n")).toHaveLength(2);
  expect(row.text.split("\t")[0]).toBe(name);

  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+c");
  const rows = await page.getByRole("grid").getAttribute("aria-rowcount");
  // Without the headings and the row for what is new; a line end after each.
  await until(
    () => clipboard(page),
    ({ text }) => text.split("\r\n").length === Number(rows) - 1,
  );

  await cell.focus();
  await page.keyboard.press("Space");
  await page.locator("#panel-title").waitFor();
  await page.locator("#panel-title").focus();
  await page.keyboard.press("Control+c");
  await until(
    () => clipboard(page),
    ({ text }) => text.startsWith(`${name}: `),
  );
  expect(faults).toEqual([]);
});
