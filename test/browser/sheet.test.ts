// A table that is written in, by keyboard alone: cells, a paste with its preview, filling down, and one undo for all of it.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import type { Actor } from "../../domain/records/actor.ts";
import { loadFixture } from "../../server/fixtures/load.ts";
import { type Asker, opened, weaverOf } from "../server/opened.ts";
import { axeFaults } from "./axe.ts";
import { launchBrowser } from "./chromium.ts";
import { until } from "./doings.ts";
import { pasteText } from "./sheet-states.ts";
import { visit } from "./visit.ts";
import { wordsOf } from "./words.ts";

const words = wordsOf("fi");

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function sheetOf(size: { width?: number; height?: number; touch?: boolean } = {}) {
  const server = await opened();
  onTestFinished(() => server.close());
  await loadFixture(server.house.loom, "practice-region");
  const weaver = await server.as("Anna", weaverOf("04"));
  const other = await server.as("Mikko", weaverOf("04"));
  const screen = await visit(browser, { address: server.address, cookie: weaver.cookie, ...size });
  await screen.open("/table?r=04");
  await screen.page.waitForSelector("tbody tr");
  return { ...screen, server, weaver, other };
}

const actorsOf = async (asker: Asker) =>
  (await asker.snapshot("04")).records.filter((one): one is Actor => one.type === "actor");

const cell = (page: Page, at: string) => page.locator(`[data-at='${at}']`);
const idAt = async (page: Page, row: number) =>
  (await page.locator("tbody tr", { has: cell(page, `${row}:0`) }).getAttribute("data-id")) ?? "";
const textAt = (page: Page, at: string) =>
  (at.endsWith(":0") ? cell(page, at).locator(".sheet-text").first() : cell(page, at)).textContent();

test("by keyboard: a cell is written, three by three are pasted, filled down, and each goes back in one step", async () => {
  const { page, weaver, other, faults } = await sheetOf();
  const { keyboard } = page;
  const first = await idAt(page, 0);
  const one = async (id: string) => (await actorsOf(weaver)).find((each) => each.id === id);
  const before = await actorsOf(weaver);

  // Typed, completed by the list, taken by Tab; what can't be read is said in the cell and the cell stays as it was.
  await cell(page, "0:1").focus();
  await keyboard.type("säät");
  await keyboard.press("ArrowDown");
  await keyboard.press("Tab");
  await page.waitForSelector("[data-at='0:2']:focus");
  await until(
    () => one(first),
    (found) => found?.kind === "foundation",
  );
  await keyboard.type("qwerty");
  await keyboard.press("Enter");
  expect(await page.getByRole("alert").textContent()).toBe(words.sheet("noChoice", { text: "qwerty" }));
  await keyboard.press("Escape");
  await page.waitForSelector("[data-at='0:2']:focus");

  // What is only counted says so; the letter does nothing else.
  await cell(page, "0:6").focus();
  await keyboard.type("n");
  await until(
    () => page.locator(".sheet-whole > [role=status]").textContent(),
    (text) => text === words.sheet("readOnly", { why: words.sheet("counted") }),
  );

  // Three by three, from the clipboard: the last goes over the end and becomes new.
  const rows = before.length;
  await cell(page, "0:0").focus();
  await keyboard.press("Control+End");
  await keyboard.press("Home");
  const lastRow = Number(await page.getByRole("grid").getAttribute("aria-rowcount")) - 2;
  await page.waitForSelector(`[data-at='${lastRow}:0']:focus`);
  await keyboard.press("ArrowUp");
  await keyboard.press("ArrowUp");
  const [a, b] = [await idAt(page, lastRow - 2), await idAt(page, lastRow - 1)];
  await pasteText(
    page,
    "Yksi Uusinimi ry\tyhdistys\tcivil society\r\nToinen Uusinimi Oy\tyritys\tYritykset\r\nKolmas Uusinimi\tverkosto\tjulkinen sektori\r\n",
  );
  const preview = page.getByRole("dialog", { name: words.sheet("preview") });
  await preview.waitFor();
  expect(await axeFaults(page)).toEqual([]);
  expect(await preview.locator(".sheet-counts").textContent()).toBe(
    words.sheet("changes", { count: 2 }) + words.sheet("news", { count: 1 }),
  );
  await keyboard.press("Enter");
  await preview.waitFor({ state: "detached" });
  const names = async () => (await actorsOf(weaver)).map((each) => each.names.fi);
  await until(names, (found) =>
    ["Yksi Uusinimi ry", "Toinen Uusinimi Oy", "Kolmas Uusinimi"].every((name) => found.includes(name)),
  );
  expect(await one(a)).toMatchObject({ kind: "association", sector: "civil" });
  expect(await one(b)).toMatchObject({ kind: "company", sector: "private" });

  // One step takes back what was pasted as one.
  await keyboard.press("Control+z");
  const plain = (all: readonly Actor[]) =>
    all.map(({ rev: _, ...rest }) => rest).toSorted((x, y) => (x.id < y.id ? -1 : 1));
  const written = before.map((each) => (each.id === first ? { ...each, kind: "foundation" as const } : each));
  await until(
    async () => (await actorsOf(weaver)).length,
    (count) => count === rows,
  );
  expect(plain(await actorsOf(weaver))).toEqual(plain(written));
  // And puts it in again.
  await page.waitForFunction(() => document.querySelector("[data-at]:focus") !== null);
  await keyboard.press("Control+y");
  await until(names, (found) => found.includes("Kolmas Uusinimi"));
  await keyboard.press("Control+z");
  await until(names, (found) => !found.includes("Kolmas Uusinimi"));

  // Filled down from the first row.
  await keyboard.press("Control+Home");
  await keyboard.press("ArrowRight");
  await page.waitForSelector("[data-at='0:1']:focus");
  for (const _ of [1, 2]) await keyboard.press("Shift+ArrowDown");
  await keyboard.press("Control+d");
  const three = await Promise.all([0, 1, 2].map((row) => idAt(page, row)));
  const kinds = async () => {
    const all = await actorsOf(weaver);
    return three.map((id) => all.find((each) => each.id === id)?.kind);
  };
  await until(kinds, (found) => found.every((kind) => kind === "foundation"));
  await keyboard.press("Control+z");
  await until(kinds, (found) => found.slice(1).every((kind) => kind !== "foundation"));

  // What somebody else writes appears where it stands.
  await other.ask({
    ...{ type: "edit", id: three[1], add: [], remove: [] },
    set: [{ field: "kind", value: "cooperative" }],
  });
  await until(
    () => textAt(page, "1:1"),
    (text) => text?.toLowerCase() === words.say("actorKind.cooperative"),
  );
  expect(await axeFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test("a new row is written at the end, columns are sorted, filtered and chosen by keyboard", async () => {
  const { page, weaver, faults } = await sheetOf();
  const { keyboard } = page;
  await page.getByRole("tab", { name: words.sheet("ties") }).press("Enter");
  await cell(page, "0:0").focus();
  await keyboard.press("Control+End");
  await keyboard.press("Home");
  const [from, to] = (await actorsOf(weaver)).slice(0, 2).map((one) => one.names.fi ?? "");
  await keyboard.type(from ?? "");
  await keyboard.press("Tab");
  await keyboard.type("rahoittaa");
  await keyboard.press("Tab");
  await keyboard.type(to ?? "");
  await keyboard.press("Enter");
  await until(
    async () =>
      (await weaver.snapshot("04")).records.filter((one) => one.type === "tie" && one.kind === "funds"),
    (found) =>
      found.some((one) => one.type === "tie" && one.rev > 0 && one.statements === undefined && one.directed),
  );

  await page.getByRole("tab", { name: words.sheet("actors") }).press("Enter");
  await cell(page, "0:0").focus();
  const firstUp = await textAt(page, "0:0");
  await keyboard.press("ArrowUp");
  await page.waitForSelector("th[scope=col]:focus");
  await keyboard.press("Enter");
  expect(await page.locator("th[aria-sort=descending]").count()).toBe(1);
  expect(await textAt(page, "0:0")).not.toBe(firstUp);
  await keyboard.press("ArrowRight");
  await keyboard.press("Alt+ArrowDown");
  const menu = page.getByRole("dialog");
  await menu.getByLabel(words.sheet("contains"), { exact: true }).fill("säätiö");
  await keyboard.press("Enter");
  await page.waitForSelector("th[scope=col]:focus");
  const count = await page.getByRole("grid").getAttribute("aria-rowcount");
  for (let row = 0; row < Number(count) - 2; row += 1) expect(await textAt(page, `${row}:1`)).toBe("Säätiö");
  await page.getByRole("button", { name: new RegExp(`^${words.sheet("clearFilter")}`) }).click();

  await page.getByRole("button", { name: new RegExp(`^${words.sheet("columns")}`) }).click();
  await page.getByRole("checkbox", { name: words.sheet("sector") }).uncheck();
  await page.reload();
  await page.waitForSelector("tbody tr");
  expect(await page.getByRole("columnheader", { name: words.sheet("sector") }).count()).toBe(0);
  expect(faults).toEqual([]);
});

test("by thumb at 390 px: a tap selects, a second one edits, and the names stay while the rest moves sideways", async () => {
  const { page, weaver, faults } = await sheetOf({ width: 390, height: 844, touch: true });
  const id = await idAt(page, 1);
  await cell(page, "1:1").tap();
  await page.waitForSelector("[data-at='1:1']:focus");
  await cell(page, "1:1").tap();
  const field = page.locator(".sheet-field");
  await field.fill("yritys");
  await field.press("Enter");
  await until(
    async () => (await actorsOf(weaver)).find((one) => one.id === id)?.kind,
    (kind) => kind === "company",
  );
  await page.locator(".sheet").evaluate((frame) => frame.scrollTo({ left: 400 }));
  const name = await cell(page, "1:0").boundingBox();
  expect(Math.round(name?.x ?? -1)).toBe(0);
  expect(await axeFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
});
