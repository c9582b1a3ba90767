// Find → focus → path → filter → save the view → its link in another browser: by mouse, by keyboard alone, by touch; in Finnish.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { loadFixture } from "../../server/fixtures/load.ts";
import { opened, weaverOf } from "../server/opened.ts";
import { launchBrowser } from "./chromium.ts";
import { tabTo, until } from "./doings.ts";
import { difference } from "./likeness.ts";
import { mapAtRest } from "./map.ts";
import type { OnScreen, Visitor } from "./screens.ts";
import { visit } from "./visit.ts";
import { wordsOf } from "./words.ts";

const words = wordsOf("fi");
const found = "Porin Ystäväpenkki ry";
const misspelt = "ystavapenki";
const other = "Rauman Kipparipaja ry";
/** Share of pixels: a name may stand on another side of its mark. */
const alike = 0.04;
const viewName = "Ystäväpenkin polku";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A weaver before the practice region, and the way to another browser of the same size, where nobody is signed in. */
async function weaving(visitor: Pick<Visitor, "width" | "height" | "touch"> = {}) {
  const server = await opened();
  onTestFinished(() => server.close());
  await loadFixture(server.house.loom, "practice-region");
  const { cookie } = await server.as("Anna", weaverOf("04"));
  const { address } = server;
  const screen = await visit(browser, { ...visitor, address, cookie });
  await screen.open("/map?r=04");
  await mapAtRest(screen.page);
  return { screen, elsewhere: () => visit(browser, { ...visitor, address }) };
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const asked = (page: Page) => new URL(page.url()).searchParams;

/** What stands in the address once all has been asked. */
async function pathTold(page: Page): Promise<string> {
  const told = page.locator(".map-told");
  await told.waitFor();
  return (await told.textContent()) ?? "";
}

/** The link opened in another browser shows the same picture and says the same. */
async function sameElsewhere({ page, faults }: OnScreen, there: OnScreen, link: string): Promise<void> {
  await there.page.goto(link);
  await there.page.getByRole("button", { name: words.views("lookOpen"), exact: true }).click();
  await there.page.locator(".map-told").waitFor();
  expect(await pathTold(there.page)).toBe(await pathTold(page));
  for (const name of ["r", "sel", "path", "focus", "steps", "sector", "mode"])
    expect([name, asked(there.page).get(name)]).toEqual([name, asked(page).get(name)]);
  await sameRoom(page, there.page);
  const [mine, theirs] = [await mapPicture(page), await mapPicture(there.page)];
  expect(await difference(browser, mine, theirs)).toBeLessThan(alike);
  expect([...faults, ...there.faults]).toEqual([]);
}

/** Who only looks has fewer tools over the map: their window is made as much lower as that leaves room. */
async function sameRoom(mine: Page, theirs: Page): Promise<void> {
  const heightOf = async (page: Page) => (await page.locator("[data-map]").boundingBox())?.height ?? 0;
  const more = (await heightOf(theirs)) - (await heightOf(mine));
  const { width, height } = theirs.viewportSize() ?? { width: 0, height: 0 };
  if (more !== 0) await theirs.setViewportSize({ width, height: Math.round(height - more) });
}

/** The map alone, as drawn: what stands over it is another matter. */
async function mapPicture(page: Page): Promise<Buffer> {
  const over = (visibility: string) =>
    page.evaluate((how) => {
      for (const one of document.querySelectorAll<HTMLElement>(".notices, .ask, .map-controls"))
        one.style.visibility = how;
    }, visibility);
  await over("hidden");
  await page.mouse.move(1, 1);
  await mapAtRest(page);
  const picture = await page.locator("[data-map]").screenshot();
  await over("");
  return picture;
}

test("by mouse: found although misspelt, its neighbourhood, the path to another, a sector alone; kept, and the same by its link elsewhere", async () => {
  const { screen, elsewhere } = await weaving();
  const { page } = screen;
  const whole = await mapPicture(page);
  await page.getByRole("button", { name: words.ui("action.search") }).click();
  await page.getByRole("dialog").getByRole("combobox").pressSequentially(misspelt);
  await page.getByRole("option").filter({ hasText: found }).click();
  await page.getByRole("heading", { name: found, exact: true }).waitFor();
  await page.getByRole("button", { name: words.ui("action.focus") }).click();
  await button(page, words.map("step", { count: 2 })).click();
  await page.getByRole("button", { name: words.ui("action.path") }).click();
  await page.getByRole("combobox", { name: words.map("otherEnd") }).pressSequentially("Kipparip");
  await page.getByRole("option").filter({ hasText: other }).click();
  expect(await pathTold(page)).toContain(other);
  await button(page, words.ask("filters")).click();
  await page.getByRole("checkbox", { name: words.say("sector.civil") }).check();
  await page.getByRole("radio", { name: words.ask("mode.showcase") }).check();
  await page.keyboard.press("Escape");
  await until(
    async () => Object.fromEntries(asked(page)),
    (now) => now.sector === "civil" && now.mode === "showcase" && now.path === "1" && now.steps === "2",
  );
  expect(await difference(browser, whole, await mapPicture(page))).toBeGreaterThan(alike);
  await button(page, words.views("open")).click();
  await page.getByLabel(words.views("name")).fill(viewName);
  await button(page, words.views("save")).click();
  await button(page, words.views("links", { name: viewName })).click();
  await button(page, words.views("make")).click();
  const link = await page.getByLabel(words.views("address")).inputValue();
  await page.keyboard.press("Escape");
  await sameElsewhere(screen, await elsewhere(), link);
});

test("by keyboard alone: the same from the first key to the address of the link", async () => {
  const { screen, elsewhere } = await weaving();
  const { page } = screen;
  const { keyboard } = page;
  await keyboard.press("/");
  await page.waitForSelector("dialog :focus");
  await keyboard.type(misspelt);
  await page.getByRole("option").filter({ hasText: found }).waitFor();
  await keyboard.press("Enter");
  await page.waitForSelector("#panel-title:focus");
  await keyboard.press("f");
  await button(page, words.map("step", { count: 1 })).waitFor();
  await keyboard.press("p");
  await keyboard.type("Kipparip");
  await page.getByRole("option").filter({ hasText: other }).waitFor();
  await keyboard.press("Enter");
  expect(await pathTold(page)).toContain(other);
  await tabTo(page, words.ask("filters"), { back: true });
  await keyboard.press("Enter");
  await page.waitForSelector("#ask-sheet:popover-open fieldset");
  await tabTo(page, words.say("sector.civil"), { part: true });
  await keyboard.press("Space");
  await tabTo(page, words.ask("mode.hide"), { part: true });
  await keyboard.press("ArrowRight");
  await keyboard.press("Escape");
  await until(
    async () => Object.fromEntries(asked(page)),
    (now) => now.sector === "civil" && now.mode === "showcase" && now.path === "1",
  );
  await tabTo(page, words.views("open"));
  await keyboard.press("Enter");
  await page.getByLabel(words.views("name")).waitFor();
  await tabTo(page, words.views("name"));
  await keyboard.type(viewName);
  await keyboard.press("Enter");
  await tabTo(page, words.views("links", { name: viewName }));
  await keyboard.press("Enter");
  await tabTo(page, words.views("make"));
  await keyboard.press("Enter");
  await page.getByLabel(words.views("address")).waitFor();
  await tabTo(page, words.views("address"));
  const link = await page.evaluate(() => {
    const on = document.activeElement;
    return on instanceof HTMLInputElement ? on.value : "";
  });
  await keyboard.press("Escape");
  await sameElsewhere(screen, await elsewhere(), link);

  // Back leads back: the filter, the path, the two that were gathered, the neighbourhood.
  await page.goBack();
  await until(
    async () => asked(page).has("mode"),
    (has) => !has,
  );
  await page.goForward();
  await until(
    async () => Object.fromEntries(asked(page)),
    (now) => now.mode === "showcase" && now.path === "1",
  );
});

test("by touch on a phone: the same with a thumb", async () => {
  const { screen, elsewhere } = await weaving({ width: 390, height: 844, touch: true });
  const { page } = screen;
  await page.getByRole("button", { name: words.ui("action.search") }).tap();
  await page.getByRole("dialog").getByRole("combobox").fill(misspelt);
  await page.getByRole("option").filter({ hasText: found }).tap();
  await page.getByRole("heading", { name: found, exact: true }).waitFor();
  await page.getByRole("button", { name: words.ui("action.focus") }).tap();
  // A neighbourhood is looked at over a low sheet.
  await page.getByRole("slider", { name: words.ui("panel.sheet") }).tap();
  await page.getByRole("button", { name: words.ui("action.path") }).tap();
  await page.getByRole("combobox", { name: words.map("otherEnd") }).fill("Kipparip");
  await page.getByRole("option").filter({ hasText: other }).tap();
  expect(await pathTold(page)).toContain(other);
  await button(page, words.ask("filters")).tap();
  await page.getByRole("checkbox", { name: words.say("sector.civil") }).tap();
  await page.getByRole("radio", { name: words.ask("mode.showcase") }).tap();
  await page
    .locator("#ask-sheet")
    .getByRole("button", { name: words.ask("close"), exact: true })
    .tap();
  await button(page, words.views("open")).tap();
  await page.getByLabel(words.views("name")).fill(viewName);
  await button(page, words.views("save")).tap();
  await button(page, words.views("links", { name: viewName })).tap();
  await button(page, words.views("make")).tap();
  const link = await page.getByLabel(words.views("address")).inputValue();
  await page
    .locator("#views-sheet")
    .getByRole("button", { name: words.ui("close"), exact: true })
    .tap();
  await sameElsewhere(screen, await elsewhere(), link);
});
