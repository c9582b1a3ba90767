// An introduction by keyboard: suggested, introduced, met, together as a tie, with Undo at every step; its letters; the map.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Introduction } from "../../domain/records/introduction.ts";
import type { Tie } from "../../domain/records/tie.ts";
import { loadFixture } from "../../server/fixtures/load.ts";
import { type Asker, type Opened, opened, weaverOf } from "../server/opened.ts";
import { launchBrowser } from "./chromium.ts";
import { form, until } from "./doings.ts";
import { mapAtRest } from "./map.ts";
import type { OnScreen } from "./screens.ts";
import { visit } from "./visit.ts";
import { wordsOf } from "./words.ts";

const words = wordsOf("fi");

let browser: Browser;
let server: Opened;
let asker: Asker;
let screen: OnScreen;
beforeAll(async () => {
  browser = await launchBrowser();
  server = await opened();
  await loadFixture(server.house.loom, "practice-region");
  asker = await server.as("Anna", weaverOf("04"));
  screen = await visit(browser, { address: server.address, cookie: asker.cookie }, () => undefined);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function introductions(): Promise<Introduction[]> {
  const { records } = await asker.snapshot("04");
  return records.filter((one): one is Introduction => one.type === "introduction");
}

/** By key, once the page knows that there is something to go back or forth to. */
async function step(way: "undo" | "redo"): Promise<void> {
  const button = screen.page.locator(".bar").getByRole("button", { name: words.ui(way), exact: true });
  await until(
    () => button.getAttribute("aria-disabled"),
    (off) => off === "false",
  );
  await screen.page.keyboard.press(way === "undo" ? "Control+z" : "Control+y");
}

/** The notice of the last thing done takes that one back, whatever is still on its way. */
async function takeBack(): Promise<void> {
  const button = screen.page.locator(".notice").getByRole("button", { name: words.ui("undo") });
  await button.last().click();
}

const status = (to: string | null) =>
  until(introductions, (list) => (list[0]?.status ?? null) === to).then(([one]) => one);

test("the next pair by j, introduced by 1, met by 2, together as a tie by 3; each taken back and done again", async () => {
  const { page } = screen;
  await screen.open("/introductions?r=04");
  const close = page.locator('[data-part="close"] .meet-row');
  await close.first().waitFor();
  expect(await close.count()).toBe(10);
  const name = page.locator(".meet-detail h2");
  const first = await name.textContent();
  await page.keyboard.press("j");
  await until(
    () => name.textContent(),
    (now) => now !== first,
  );
  await page.keyboard.press("k");
  await until(
    () => name.textContent(),
    (now) => now === first,
  );

  await page.keyboard.press("1");
  const made = await status("introduced");
  expect(made).toMatchObject({ bridge: false, introducedOn: expect.stringMatching(/^20/) });
  // The list does not move under the hand: what was answered is gone from it, and the next one is open.
  await page.waitForSelector('[data-part="open"] .meet-row');
  await step("undo");
  await status(null);
  await step("redo");
  await status("introduced");

  await page.locator('[data-part="open"] .meet-row').click();
  await page.keyboard.press("2");
  await status("met");
  await takeBack();
  expect(await status("introduced")).not.toHaveProperty("metOn");
  await step("redo");
  await status("met");

  await page.keyboard.press("3");
  await form(page, words.ui("form.tie"));
  await page.getByRole("button", { name: words.ui("form.add"), exact: true }).click();
  const done = await status("together");
  const between = async () =>
    (await asker.snapshot("04")).records.filter(
      (one): one is Tie =>
        one.type === "tie" && [one.from, one.to].every((end) => end === made?.one || end === made?.other),
    );
  expect((await between()).map(({ id }) => id)).toEqual([done?.tie]);
  // One step: the tie goes and the two have met again.
  await takeBack();
  await status("met");
  expect(await between()).toEqual([]);
  await step("redo");
  await status("together");
  expect(await between()).toHaveLength(1);
  expect(screen.faults).toEqual([]);
});

test("who won't be introduced is not suggested again, also when the suggestions are worked out anew", async () => {
  const { page } = screen;
  await screen.open("/introductions?r=04");
  const row = page.locator('[data-part="close"] .meet-row').first();
  await row.waitFor();
  await row.click();
  const key = await row.getAttribute("data-pair");
  await page.keyboard.press("4");
  await page.locator(`[data-part="close"] [data-pair="${key}"]`).waitFor({ state: "detached" });
  await until(introductions, (list) => list.some((one) => one.status === "declined"));
  await page.getByRole("button", { name: words.meet("again") }).click();
  await page.getByRole("button", { name: words.meet("again") }).waitFor();
  expect(await page.locator(`[data-part="close"] [data-pair="${key}"]`).count()).toBe(0);
});

test("letters open in one's own mail, and the pair stands out on the map with who knows both", async () => {
  const { page } = screen;
  await page.locator('[data-part="close"] .meet-row').first().click();
  const mail = await page.getByRole("link", { name: words.meet("openMail") }).getAttribute("href");
  const address = new URL(mail ?? "");
  expect(address.protocol).toBe("mailto:");
  expect(address.searchParams.get("body")).toContain("Anna");
  await page.keyboard.press("m");
  await page.waitForSelector(".map-told");
  await mapAtRest(page);
  expect(page.url()).toMatch(/\/map\?r=04&sel=[^&]+,[^&]+&path=1&via=[^&]+$/);
  const told = await page.locator(".map-told").textContent();
  expect(told).toContain("Esittelijäksi sopii: ");
});

test("what ends, who would be missed and what has been woven are told with the numbers of the data", async () => {
  const { page } = screen;
  await screen.open("/continuity?r=04");
  await page.locator(".endings > li").first().waitFor();
  await page.locator(".what-if-most button").first().click();
  const rows = page.locator(".what-if tbody tr");
  await rows.first().waitFor();
  const [, now, without, change] = (await rows.first().locator("th, td").allTextContents()).map((text) =>
    Number(text.replace("−", "-")),
  );
  expect([(without ?? 0) - (now ?? 0), change]).toEqual([-1, -1]);
  await screen.open("/progress?r=04");
  await page.locator(".progress-table").waitFor();
  const sums = await page.locator(".progress-sum td").allTextContents();
  // One was introduced, met and works together by now; the tie joins whoever it joins.
  expect(sums.slice(0, 3)).toEqual(["1", "1", "1"]);
  expect(screen.faults).toEqual([]);
});
