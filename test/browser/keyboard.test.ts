// The page by keyboard alone: to the map and about on it, into the details, a form, and back a step at a time.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { loadFixture } from "../../server/fixtures/load.ts";
import { opened, weaverOf } from "../server/opened.ts";
import { launchBrowser } from "./chromium.ts";
import { form, tabTo, until } from "./doings.ts";
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

/** A weaver before the practice region, with the focus on the map, come there by Tab. */
async function atTheMap(): Promise<OnScreen> {
  const server = await opened();
  onTestFinished(() => server.close());
  await loadFixture(server.house.loom, "practice-region");
  const { cookie } = await server.as("Anna", weaverOf("04"));
  const screen = await visit(browser, { address: server.address, cookie });
  await screen.open("/map?r=04");
  await mapAtRest(screen.page);
  await tabTo(screen.page, words.map("keys"));
  return screen;
}

/** The sentence about the node at which the arrows are. */
const aloud = (page: Page) =>
  page.evaluate(() => document.querySelector(".map > p.unseen[aria-live]")?.textContent ?? "");

/** Tries the arrows one after the other until one leads to another node: not every node has a neighbour on each side. */
async function stepFrom(page: Page, first: string): Promise<string> {
  for (const arrow of ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown"]) {
    await page.keyboard.press(arrow);
    for (let looks = 0; looks < 20; looks += 1) {
      const now = await aloud(page);
      if (now !== first) return now;
      await page.waitForTimeout(50);
    }
  }
  return expect.fail(`no arrow leads away from: ${first}`);
}

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute("role") ?? document.activeElement?.id);
const heading = (page: Page) => page.locator("#panel-title").textContent();

test("the arrows go from neighbour to neighbour, Enter opens, E edits, and the focus comes back to the map", async () => {
  const { page, faults } = await atTheMap();
  await page.keyboard.press("ArrowRight");
  const first = await until(
    () => aloud(page),
    (text) => text !== "",
  );
  const second = await stepFrom(page, first);
  const [firstName = ""] = first.split(",");
  expect(second).toContain(firstName);

  await page.keyboard.press("Enter");
  await page.waitForSelector("#panel-title");
  const name = (await heading(page)) ?? "";
  expect(second.startsWith(name)).toBe(true);
  expect(await focused(page)).toBe("application");

  await page.keyboard.press("e");
  await form(page, words.ui("form.editNode", { name }));
  await page.keyboard.press("End");
  await page.keyboard.type(" uusi");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".form", { state: "detached" });
  expect(await heading(page)).toBe(`${name} uusi`);
  expect(await focused(page)).toBe("application");
  expect(faults).toEqual([]);
});

test("Escape goes back one step at a time: the question, the form, the details, the neighbourhood", async () => {
  const { page, faults } = await atTheMap();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#panel-title");
  await page.keyboard.press("f");
  await page
    .getByRole("button", { name: words.map("unfocus") })
    .first()
    .waitFor();
  await page.keyboard.press("e");
  await page.waitForSelector(".form-fields :focus");
  await page.keyboard.type("Jotain");
  await page.keyboard.press("Escape");
  await page.getByText(words.ui("form.unsaved")).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.ui("form.stay"));
  await page.keyboard.press("Enter");
  await page.getByText(words.ui("form.unsaved")).waitFor({ state: "detached" });
  await page.keyboard.press("Escape");
  await tabTo(page, words.ui("form.leave"));
  await page.keyboard.press("Enter");
  await page.waitForSelector(".form", { state: "detached" });
  const steps = () =>
    page.evaluate(() => ({
      details: document.querySelector("#panel-title") !== null,
      neighbourhood: new URLSearchParams(location.search).has("focus"),
    }));
  expect(await steps()).toEqual({ details: true, neighbourhood: true });
  await page.keyboard.press("Escape");
  await until(steps, ({ details }) => !details);
  expect(await steps()).toEqual({ details: false, neighbourhood: true });
  await page.keyboard.press("Escape");
  await until(steps, ({ neighbourhood }) => !neighbourhood);
  expect(faults).toEqual([]);
});

test("a dialog holds the focus, closes by Escape and gives the focus back; a name found there opens", async () => {
  const { page, faults } = await atTheMap();
  for (const key of ["/", "?"]) {
    await page.keyboard.press(key);
    await page.getByRole("dialog").waitFor();
    for (let presses = 0; presses < 6; presses += 1) await page.keyboard.press("Tab");
    expect(
      await page.evaluate(
        () => document.activeElement === document.body || document.activeElement?.closest("dialog") !== null,
      ),
    ).toBe(true);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await focused(page)).toBe("application");
  }
  await page.keyboard.press("Control+k");
  await page.keyboard.type("strandr");
  await page.getByRole("dialog").getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await page.waitForSelector("#panel-title:focus");
  expect(await heading(page)).toBe("Rantahuone ry");
  expect(faults).toEqual([]);
});

test("the cells of the table are walked by the arrows, and a row is opened by Space", async () => {
  const { page, open, faults } = await atTheMap();
  await open("/table?r=04");
  await page.waitForSelector("tbody tr");
  await tabTo(page, ((await page.locator("[data-at='0:0']").textContent()) ?? "").trim());
  await page.keyboard.press("ArrowDown");
  await page.waitForSelector("[data-at='1:0']:focus");
  const name = await page.locator("[data-at='1:0'] .sheet-text").first().textContent();
  await page.keyboard.press("Space");
  await page.waitForSelector("#panel-title:focus");
  expect(await heading(page)).toBe(name);
  await page.keyboard.press("Escape");
  await page.waitForSelector("[data-at='1:0']:focus");
  expect(faults).toEqual([]);
});
