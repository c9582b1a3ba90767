// What a weaver does with a node beside its facts: a region for what has no municipality, who sees a field, where it was
// heard, a theme joined to another, and erasing on request.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { isNode } from "../../domain/records/record.ts";
import { loadFixture } from "../../server/fixtures/load.ts";
import { speaker } from "../../web/i18n/words.ts";
import { eraseWords } from "../../web/panels/erase.words.ts";
import { seenWords } from "../../web/panels/forms/seen.words.ts";
import { themeWords } from "../../web/panels/theme.words.ts";
import { opened, weaverOf } from "../server/opened.ts";
import { launchBrowser } from "./chromium.ts";
import { form, until } from "./doings.ts";
import { mapAtRest } from "./map.ts";
import { visit } from "./visit.ts";
import { wordsOf } from "./words.ts";

const words = wordsOf("fi");
const seen = speaker(seenWords, "fi");
const theme = speaker(themeWords, "fi");
const erase = speaker(eraseWords, "fi");
const name = "Kulkurien tupa ry";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test("a new actor without a municipality stays in the region; a field and a source are kept; it is erased by its name", async () => {
  const server = await opened();
  onTestFinished(() => server.close());
  await loadFixture(server.house.loom, "practice-region");
  const anna = await server.as("Anna", weaverOf("04"));
  const { page, open, faults } = await visit(browser, { address: server.address, cookie: anna.cookie });
  const stored = async () =>
    (await anna.snapshot("04")).records.filter(isNode).find((one) => one.names.fi === name);
  await open("/map?r=04");
  await mapAtRest(page);

  await page.keyboard.press("n");
  await form(page, words.ui("form.node"));
  await page.keyboard.type(name);
  await page.locator("#form-description-fi").fill("Yöpaikka kulkijalle.");
  await page.getByText(seen("title")).click();
  await page.getByLabel(seen("who", { field: "Kuvaus" })).selectOption("team");
  await page.getByText(words.ui("form.moreFields")).click();
  await page.getByLabel(seen("newSource")).fill("Kulkurien tupa, hallitus");
  await page.getByRole("button", { name: words.ui("form.add"), exact: true }).click();
  const made = await until(stored, (one) => one !== undefined);
  expect(made).toMatchObject({ place: { region: "04" }, fieldVisibility: { description: "team" } });
  expect(made?.sources).toHaveLength(1);

  await page.getByText(erase("title")).click();
  const line = page.getByLabel(erase("type", { name }));
  await line.fill("Kulkurien");
  await page.keyboard.press("Enter");
  await page
    .getByRole("alert")
    .filter({ hasText: erase("differs") })
    .waitFor();
  await line.fill(name);
  await page.keyboard.press("Enter");
  await until(stored, (one) => one === undefined);
  await page.getByText(words.ui("notice.erased")).waitFor();
  expect(faults).toEqual([]);
});

test("a theme opens from an actor and is joined to another, and Undo parts them", async () => {
  const server = await opened();
  onTestFinished(() => server.close());
  await loadFixture(server.house.loom, "practice-region");
  const anna = await server.as("Anna", weaverOf("04"));
  const { page, open, faults } = await visit(browser, { address: server.address, cookie: anna.cookie });
  const { records } = await anna.snapshot("04");
  const holder = records.filter(isNode).find((one) => one.themes.length > 0);
  const [first = ""] = holder?.themes ?? [];
  const themes = async () => (await anna.snapshot("04")).records.filter((one) => one.type === "theme").length;
  const before = await themes();
  await open(`/map?r=04&sel=${holder?.id}`);
  await mapAtRest(page);
  await page.locator(".chip-button").first().click();
  await page.getByText(theme("merge"), { exact: true }).click();
  const other = records.find((one) => one.type === "theme" && one.id !== first);
  await page.getByLabel(theme("into")).selectOption(other?.id ?? "");
  await page.getByRole("button", { name: theme("do"), exact: true }).click();
  await until(themes, (count) => count === before - 1);
  await page.keyboard.press("Control+z");
  await until(themes, (count) => count === before);
  expect(faults).toEqual([]);
});

test("who only looks sees no tools in the bar, and every page says what it is", async () => {
  const server = await opened();
  onTestFinished(() => server.close());
  await loadFixture(server.house.loom, "practice-region");
  const looker = await server.as("Katsoja", { role: "viewer", regions: ["04"] });
  const { page, open, faults } = await visit(browser, { address: server.address, cookie: looker.cookie });
  for (const path of ["/map?r=04", "/table?r=04", "/look", "/ei-ole"]) {
    await open(path);
    expect(await page.title()).toMatch(/ · Kudelma$/);
    expect(await page.locator(".bar-tools").count()).toBe(0);
  }
  const html = await (
    await fetch(`${server.address}/map?r=04`, { headers: { "accept-language": "sv" } })
  ).text();
  expect(html).toContain("<title>Karta · Satakunta · Kudelma</title>");
  const image = /og:image" content="([^"]+)"/.exec(html)?.[1] ?? "";
  const card = await fetch(image);
  expect([card.status, card.headers.get("content-type")]).toEqual([200, "image/png"]);
  expect(faults).toEqual([]);
});
