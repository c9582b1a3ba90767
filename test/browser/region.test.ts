// A region's network read, and followed to the map; what ages confirmed by one key; a closed round looked back at.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isNode } from "../../domain/records/record.ts";
import type { Tie } from "../../domain/records/tie.ts";
import { loadFixture } from "../../server/fixtures/load.ts";
import { speaker } from "../../web/i18n/words.ts";
import { measureWords } from "../../web/region/measures.words.ts";
import { closedWords } from "../../web/rounds/closed.words.ts";
import { type Asker, anActor, type Opened, opened, weaverOf } from "../server/opened.ts";
import { launchBrowser } from "./chromium.ts";
import { until } from "./doings.ts";
import { mapAtRest } from "./map.ts";
import { visit } from "./visit.ts";
import { wordsOf } from "./words.ts";

const words = wordsOf("fi");
const own = speaker(measureWords, "fi");
const closed = speaker(closedWords, "fi");

let browser: Browser;
let server: Opened;
let asker: Asker;
beforeAll(async () => {
  browser = await launchBrowser();
  server = await opened();
  await loadFixture(server.house.loom, "practice-region");
  asker = await server.as("Anna", weaverOf("04"));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const visitor = () => ({ address: server.address, cookie: asker.cookie });
const tieNow = async (id: string) =>
  (await asker.snapshot("04")).records.find((one): one is Tie => one.type === "tie" && one.id === id)!;

test("the structure is told in sentences, each of which leads to its actors on the map", async () => {
  const { page, open, faults } = await visit(browser, visitor());
  await open("/region?r=04");
  const cut = page.locator("[data-finding=cut]");
  await cut.waitFor();
  expect(await cut.textContent()).toContain("Kehittämisyhdistys Pohjankangas ry 12 toimijaa");
  expect(await page.locator("[data-finding=hub]").textContent()).toContain(
    "Kehittämisyhtiö Satakäänne Oy. Suhteita 21",
  );
  expect(await page.locator("[data-measure]").count()).toBe(8);
  await cut.getByRole("button").focus();
  await page.keyboard.press("Enter");
  await mapAtRest(page);
  const chosen = new URL(page.url()).searchParams.get("sel")!.split(",");
  expect(chosen).toHaveLength(13);
  await page.goBack();
  await page.locator("[data-finding=hub]").getByRole("button").click();
  await page.waitForSelector("#panel-title");
  expect(await page.locator("#panel-title").textContent()).toContain("Satakäänne");

  await page.goBack();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: own("csvActors") }).click();
  expect((await download).suggestedFilename()).toMatch(/^kudelma-04-actors-.*\.csv$/);
  await page.getByRole("button", { name: own("freshOnMap") }).click();
  await mapAtRest(page);
  expect(page.url()).toContain("lines=age");
  await page.getByText(words.ask("age.stale")).first().waitFor();
  expect(faults).toEqual([]);
});

test("a tie is confirmed by one key from the map and from the table, and taken back", async () => {
  const { page, open, faults } = await visit(browser, visitor());
  const { records } = await asker.snapshot("04");
  const ids = new Set(records.flatMap((one) => (isNode(one) ? [one.id] : [])));
  const [first, second] = records.filter(
    (one): one is Tie =>
      one.type === "tie" &&
      one.until === undefined &&
      ids.has(one.from) &&
      ids.has(one.to) &&
      (one.statements ?? []).length > 0,
  );
  for (const [place, tie] of [
    ["map", first!],
    ["table", second!],
  ] as const) {
    const said = tie.statements!.length;
    await open(`/${place}?r=04&sel=${tie.id}`);
    await page.waitForSelector("#panel-title");
    await page.keyboard.press("v");
    const after = await until(
      () => tieNow(tie.id),
      (one) => one.statements!.length > said,
    );
    expect(after.statements!.length).toBe(said + 1);
    // The notice takes back what it tells of, once the server has answered; the keys take back what was answered last.
    await page
      .locator(".notices")
      .getByRole("button", { name: words.ui("undo"), exact: true })
      .last()
      .press("Enter");
    await until(
      () => tieNow(tie.id),
      (one) => one.statements!.length === said,
    );
  }
  expect(faults).toEqual([]);
});

test("a closed round is opened: its map then and now, and who has come since", async () => {
  const { page, open, faults } = await visit(browser, visitor());
  await open("/rounds?r=04");
  await page.getByRole("button", { name: words.rounds("start") }).click();
  await page.getByRole("button", { name: words.rounds("close") }).click();
  await page.getByRole("form", { name: words.rounds("start") }).waitFor();
  await asker.ask({ type: "add", records: [anActor({ names: { fi: "Uusi Kutomo ry" } })] });
  await page.locator(".round-earlier button").first().focus();
  await page.keyboard.press("Enter");
  const came = page.locator(".round-kinds section").filter({ hasText: closed("came") });
  await came.getByText("Uusi Kutomo ry").waitFor();
  const figures = page
    .locator(".round-figures tbody tr")
    .filter({ hasText: closed("actors") })
    .first();
  const [before = 0, after = 0] = (await figures.locator("td").allTextContents()).map(Number);
  expect(after).toBe(before + 1);
  expect(await page.locator(".round-then tbody tr").count()).toBe(before);
  await page.goBack();
  await page.getByRole("form", { name: words.rounds("start") }).waitFor();
  expect(faults).toEqual([]);
});
