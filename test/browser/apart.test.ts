// Two weavers on the same actors, one of them without a network for a while: nothing is lost, what clashed is told.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { isNode, type Node } from "../../domain/records/record.ts";
import { loadFixture } from "../../server/fixtures/load.ts";
import { type Asker, opened, weaverOf } from "../server/opened.ts";
import { axeFaults } from "./axe.ts";
import { launchBrowser } from "./chromium.ts";
import { until } from "./doings.ts";
import { mapAtRest } from "./map.ts";
import { visit } from "./visit.ts";
import { wordsOf } from "./words.ts";

const words = wordsOf("fi");
const quick = 25_000;
const quiet = /ERR_INTERNET_DISCONNECTED|ERR_FAILED/;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function actors(asker: Asker): Promise<Node[]> {
  const { records } = await asker.snapshot("04");
  return records.filter(isNode).filter(({ type }) => type === "actor");
}

test("30 changes made without a network outlive a reload, are done once and in order, and what gave way is taken back by one key", async () => {
  const server = await opened();
  onTestFinished(() => server.close());
  await loadFixture(server.house.loom, "practice-region");
  const anna = await server.as("Anna", weaverOf("04"));
  const bengt = await server.as("Bengt", weaverOf("04"));
  const screen = await visit(browser, { address: server.address, cookie: bengt.cookie, keepsPage: true });
  const { page, context } = screen;
  context.setDefaultTimeout(quick);
  const all = (await actors(anna)).slice(0, 3);
  const edit = (one: Node | undefined, value: string) => ({
    ...{ type: "edit", id: one?.id, add: [], remove: [] },
    set: [{ field: "description", key: "fi", value }],
  });

  // A second weaver is here by name, and the page keeps itself.
  const other = await visit(browser, { address: server.address, cookie: anna.cookie });
  await other.open("/home?r=04");
  await screen.open("/map?r=04");
  await mapAtRest(page);
  await page.getByRole("button", { name: words.apart("here", { count: 1 }) }).click();
  await page.locator("#here-now li", { hasText: "Anna" }).waitFor();
  await page.keyboard.press("Escape");
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  // What is seen is kept a moment after it was seen.
  await until(
    () =>
      page.evaluate(
        () =>
          new Promise<boolean>((tell) => {
            const asked = indexedDB.open("kudelma");
            asked.onsuccess = () => {
              const got = asked.result.transaction("kept").objectStore("kept").count("view/04");
              got.onsuccess = () => tell(got.result === 1);
            };
          }),
      ),
    (kept) => kept,
  );

  // A second tab shares the feed: one line to the server for both.
  const feeds: string[] = [];
  context.on("request", (request) => {
    if (request.url().includes("/api/feed")) feeds.push(request.url());
  });
  const tab = await context.newPage();
  await tab.goto(`${server.address}/table?r=04`);
  await tab.waitForSelector("tbody tr");
  expect(feeds).toEqual([]);

  await context.setOffline(true);
  await page.getByText(words.apart("away"), { exact: true }).waitFor();
  await page.keyboard.press("a");
  await page.locator("#quick-line[aria-autocomplete]").waitFor();
  const lines = Array.from({ length: 28 }, (_, at) => `+ Verkoton ${at + 1} (yhdistys, Pori)`);
  await page.keyboard.insertText(lines.join("\n"));
  await until(
    () => page.locator(".quick-told").count(),
    (count) => count === lines.length,
  );
  await page.keyboard.press("Enter");
  await page.getByText(words.apart("awayWaiting", { count: 28 })).waitFor();
  await page.keyboard.press("Escape");
  for (const [at, one] of all.slice(0, 2).entries()) {
    await page.goto(`${server.address}/table?r=04&sel=${one.id}`);
    await page.waitForSelector("#panel-title");
    await page.keyboard.press("e");
    await page.waitForSelector(".form-fields :focus");
    await page.locator("#form-description-fi").fill(`Bengtin kuvaus ${at}`);
    await page.locator(".form button[type=submit]").press("Enter");
    await page.waitForSelector(".form", { state: "detached" });
  }
  await page.getByText(words.apart("awayWaiting", { count: 30 })).waitFor();
  expect(await tab.getByText(words.apart("awayWaiting", { count: 30 })).count()).toBe(1);

  // Meanwhile Anna edits the same two.
  for (const one of all.slice(0, 2)) expect((await anna.ask(edit(one, "Annan kuvaus"))).status).toBe(200);

  // Loaded anew without a network, the tab that led closed: everything is still there.
  await page.goto(`${server.address}/pending?r=04`);
  await page.locator(".pending-rows > li").nth(29).waitFor();
  await context.setOffline(false);
  await page.getByRole("heading", { name: words.apart("conflicts") }).waitFor();
  await page.locator(".line-chip.away").waitFor({ state: "detached" });
  const names = (await actors(anna)).flatMap(({ names: { fi = "" } }) =>
    fi.startsWith("Verkoton") ? [fi] : [],
  );
  expect(names.toSorted()).toEqual(Array.from({ length: 28 }, (_, at) => `Verkoton ${at + 1}`).toSorted());
  const rows = page.locator(".pending-rows > li");
  expect(await rows.count()).toBe(2);
  expect(await rows.first().textContent()).toMatch(/Bengtin kuvaus 0.*Annan kuvaus.*Anna/s);
  await tab.getByText(words.apart("toSolve", { count: 2 })).waitFor();

  expect(await axeFaults(page)).toEqual([]);

  // One is taken back by one key: an ordinary change, which Anna sees too; the other is let be.
  await page.locator(".pending-rows button").first().focus();
  await page.keyboard.press("o");
  const described = async (one: Node | undefined) =>
    (await actors(anna)).find(({ id }) => id === one?.id)?.description?.fi;
  await until(
    () => described(all[0]),
    (text) => text === "Bengtin kuvaus 0",
  );
  await rows.nth(1).waitFor({ state: "detached" });
  await page.locator(".pending-rows :focus").waitFor();
  await page.keyboard.press("x");
  await page.getByRole("heading", { name: words.apart("none") }).waitFor();
  expect(await described(all[1])).toBe("Annan kuvaus");

  // Both see the same as the store has.
  for (const [each, who] of [
    [page, "Bengt"],
    [other.page, "Anna"],
  ] as const) {
    await each.goto(`${server.address}/table?r=04&sel=${all[0]?.id}`);
    await each.locator(".panel", { hasText: "Bengtin kuvaus 0" }).waitFor();
    expect([who, await each.locator(".line-chip").count()]).toEqual([who, 0]);
  }
  expect([...screen.faults, ...other.faults].filter((fault) => !quiet.test(fault))).toEqual([]);
});
