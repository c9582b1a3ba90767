// The search over everything, by keyboard: a name, a theme, a region, something to do, in whatever language.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { loadFixture } from "../../server/fixtures/load.ts";
import { opened, weaverOf } from "../server/opened.ts";
import { launchBrowser } from "./chromium.ts";
import { form, until } from "./doings.ts";
import { mapAtRest } from "./map.ts";
import type { OnScreen } from "./screens.ts";
import { visit } from "./visit.ts";
import { wordsOf } from "./words.ts";

const words = wordsOf("fi");

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function onTheMap(fixtures: readonly ("practice-region" | "seed-ecosystem")[]): Promise<OnScreen> {
  const server = await opened();
  onTestFinished(() => server.close());
  for (const name of fixtures) await loadFixture(server.house.loom, name);
  const { cookie } = await server.as("Anna", weaverOf("04"));
  const screen = await visit(browser, { address: server.address, cookie });
  await screen.open("/map?r=04");
  await mapAtRest(screen.page);
  return screen;
}

const inSearch = (page: Page) => page.getByRole("dialog");

/** Opens the search, types, and waits until the first row has this in it. */
async function ask(page: Page, typed: string, first: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await inSearch(page).getByRole("combobox").fill(typed);
  await inSearch(page).getByRole("option", { selected: true }).filter({ hasText: first }).waitFor();
}

const asked = (page: Page, part: string) =>
  page.evaluate((name) => new URLSearchParams(location.search).get(name), part);

test("by keyboard one opens an actor, its neighbourhood, a theme, a region and a form, in any language", async () => {
  const { page, faults } = await onTheMap(["practice-region"]);
  await ask(page, "vänbänken", "Ystäväpenkki");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Ystäväpenkki" }).waitFor();
  expect(await asked(page, "sel")).not.toBeNull();
  expect(await asked(page, "focus")).toBeNull();

  await ask(page, "ystävapenki", "Ystäväpenkki");
  await page.keyboard.press("Control+Enter");
  await until(
    () => asked(page, "focus"),
    (id) => id !== null,
  );

  await ask(page, "show the whole net", words.ui("action.unfocus"));
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.keyboard.press("Escape");
  await until(
    () => asked(page, "sel"),
    (id) => id === null,
  );
  await ask(page, "show the whole net", words.ui("action.unfocus"));
  await page.keyboard.press("Enter");
  await until(
    () => asked(page, "focus"),
    (id) => id === null,
  );

  await ask(page, "#employment", "");
  await page.keyboard.press("Enter");
  await until(
    () => asked(page, "theme"),
    (id) => id !== null,
  );

  await ask(page, "> koppling", words.ui("action.addTie"));
  await page.keyboard.press("Enter");
  await form(page, words.ui("form.tie"));
  await page.keyboard.press("Escape");

  await ask(page, "egentliga fin", "Varsinais-Suomi");
  await page.keyboard.press("Enter");
  await until(
    () => asked(page, "r"),
    (code) => code === "02",
  );
  expect(faults).toEqual([]);
});

test("Home, End and the arrows move the mark; before anything is typed stand what was looked at and what is done", async () => {
  const { page, faults } = await onTheMap(["practice-region"]);
  await ask(page, "kipparipaja", "Kipparipaja");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Kipparipaja" }).waitFor();
  await page.keyboard.press("/");
  await page.getByRole("group", { name: "Viimeksi katsotut" }).getByRole("option").first().waitFor();
  const options = inSearch(page).getByRole("option");
  expect(await options.first().textContent()).toContain("Kipparipaja");
  await page.keyboard.press("End");
  expect(await options.last().getAttribute("aria-selected")).toBe("true");
  await page.keyboard.press("ArrowDown");
  expect(await options.first().getAttribute("aria-selected")).toBe("true");
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  expect(await options.first().getAttribute("aria-selected")).toBe("true");
  const line = inSearch(page).getByRole("combobox");
  const marked = await line.getAttribute("aria-activedescendant");
  expect(await options.first().getAttribute("id")).toBe(marked);
  expect(faults).toEqual([]);
});

test("two of one name are told apart by the set they came with, and practice says so", async () => {
  const { page, faults } = await onTheMap(["practice-region", "seed-ecosystem"]);
  await ask(page, "porin kaupunki", "Porin kaupunki");
  const rows = page.getByRole("option").filter({ hasText: "Porin kaupunki" });
  const texts = await rows.allTextContents();
  expect(texts.length).toBeGreaterThan(1);
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.filter((text) => text.includes(words.ui("practice.chip")))).toHaveLength(1);
  expect(faults).toEqual([]);
});
