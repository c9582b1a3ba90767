// What there is to tidy, by keyboard: two made one and taken apart again, two told to be different, a field put back.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { isNode, type Node } from "../../domain/records/record.ts";
import { loadFixture } from "../../server/fixtures/load.ts";
import { type Asker, opened, weaverOf } from "../server/opened.ts";
import { launchBrowser } from "./chromium.ts";
import { form, tabTo, until } from "./doings.ts";
import type { OnScreen } from "./screens.ts";
import { visit } from "./visit.ts";
import { wordsOf } from "./words.ts";

const words = wordsOf("fi");
const paja = ["Jokilaakson Paja-säätiö", "Jokilaakson Pajasäätiö sr"] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function tidying(): Promise<{ screen: OnScreen; asker: Asker }> {
  const server = await opened();
  onTestFinished(() => server.close());
  await loadFixture(server.house.loom, "practice-region");
  const asker = await server.as("Anna", weaverOf("04"));
  const screen = await visit(browser, { address: server.address, cookie: asker.cookie });
  return { screen, asker };
}

async function nodes(asker: Asker, names: readonly string[]): Promise<Node[]> {
  return (await asker.snapshot("04")).records
    .filter(isNode)
    .filter((one) => names.includes(one.names.fi ?? ""));
}

/** The button of the pair, by what it says to who does not see the pair. */
function pairButton({ page }: OnScreen, key: "mergeOf" | "differentOf") {
  return page.locator("[data-tidy=doubles]").getByRole("button", {
    name: new RegExp(`^${words.tidy(key, { a: ".*Paja-?säätiö.*", b: ".*Paja.*" })}$`),
  });
}

test("what is recorded twice is found, merged by keyboard field by field, and taken apart by Undo", async () => {
  const { screen, asker } = await tidying();
  const { page } = screen;
  const before = await asker.snapshot("04");
  await screen.open("/tidy?r=04");
  const merge = pairButton(screen, "mergeOf");
  await merge.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: words.merge("title") });
  await dialog.locator(".merge-moves").waitFor();
  // The keyboard stands in the first choice; an arrow chooses the other side, and back.
  await page.waitForSelector(".merge-field input:focus");
  const chosen = () => page.evaluate(() => document.activeElement?.getAttribute("value"));
  const first = await chosen();
  await page.keyboard.press("ArrowDown");
  expect(await chosen()).not.toBe(first);
  await page.keyboard.press("ArrowUp");
  expect(await chosen()).toBe(first);
  await page.keyboard.press("Enter");
  await dialog.waitFor({ state: "detached" });
  await merge.waitFor({ state: "detached" });
  const [kept, ...others] = await until(
    () => nodes(asker, paja),
    (found) => found.length === 1,
  );
  expect(others).toEqual([]);
  expect([...Object.values(kept?.names ?? {}), ...(kept?.otherNames ?? [])]).toEqual(
    expect.arrayContaining([...paja]),
  );
  await page.waitForSelector("[data-tidy] :focus");

  await page
    .locator(".notice")
    .getByRole("button", { name: words.ui("undo") })
    .press("Enter");
  await merge.waitFor();
  const after = await asker.snapshot("04");
  const plain = (records: typeof before.records) =>
    records.map((one) => ({ ...one, rev: 0 })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  expect(plain(after.records)).toEqual(plain(before.records));
  expect(screen.faults).toEqual([]);
});

test("two that were selected together on the map are made one, and what they became is shown", async () => {
  const { screen, asker } = await tidying();
  const { page } = screen;
  const two = await nodes(asker, paja);
  await screen.open(`/map?r=04&sel=${two.map(({ id }) => id).join(",")}`);
  const bar = page.getByRole("toolbar", { name: words.map("selected", { count: 2 }) });
  await bar.getByRole("button", { name: words.map("mergeThese"), exact: true }).press("Enter");
  await page
    .getByRole("dialog", { name: words.merge("title") })
    .locator(".merge-moves")
    .waitFor();
  await page.waitForSelector(".merge-field input:focus");
  await page.keyboard.press("Enter");
  await page.locator("#panel-title", { hasText: /Paja/ }).waitFor();
  await until(
    () => nodes(asker, paja),
    (found) => found.length === 1,
  );
  expect(screen.faults).toEqual([]);
});

test("two told to be different stay off the list, also after a new load; what a form is told is remembered too", async () => {
  const { screen, asker } = await tidying();
  const { page } = screen;
  await screen.open("/tidy?r=04");
  const different = pairButton(screen, "differentOf");
  await different.focus();
  await page.keyboard.press("Enter");
  await different.waitFor({ state: "detached" });
  await until(
    () => nodes(asker, paja),
    (found) => found.some((one) => one.notSame !== undefined),
  );
  await page.reload();
  await page.locator("[data-tidy=doubles] .tidy-pair").first().waitFor();
  expect(await different.count()).toBe(0);
  expect(await page.locator("[data-tidy=doubles] .tidy-pair").count()).toBe(1);

  await page.keyboard.press("n");
  await form(page, words.ui("form.node"));
  await page.keyboard.type("Rantahuone");
  await page.locator(".known").getByRole("button", { name: "Tämä on eri" }).press("Enter");
  await page.locator(".known").waitFor({ state: "detached" });
  await page.locator("#form-names-fi").press("Enter");
  await page.waitForSelector(".form", { state: "detached" });
  const [made] = await until(
    () => nodes(asker, ["Rantahuone"]),
    (found) => found.length === 1,
  );
  expect(made?.notSame).toHaveLength(1);
  expect(await page.locator("[data-tidy=doubles] .tidy-pair").count()).toBe(1);
  expect(screen.faults).toEqual([]);
});

test("a field that was changed is put back from the history of its record, and the putting back is undone", async () => {
  const { screen, asker } = await tidying();
  const { page } = screen;
  const [one] = await nodes(asker, ["Rantahuone ry"]);
  const nameNow = async () => (await asker.snapshot("04")).records.find((each) => each.id === one?.id);
  const named = (name: string) =>
    until(nameNow, (found) => found?.type === "actor" && found.names.fi === name);
  const set = [{ field: "names", key: "fi", value: "Rannan huone ry" }];
  await asker.ask({ type: "edit", id: one?.id, set, add: [], remove: [] });
  await screen.open(`/table?r=04&sel=${one?.id}`);
  await page.waitForSelector("#panel-title");
  await page.locator("#panel-title").focus();
  await tabTo(page, words.history("title"));
  await page.keyboard.press("Enter");
  const entries = page.locator(".history > li");
  await entries.first().waitFor();
  expect(await entries.first().textContent()).toMatch(/Anna.*Rannan huone ry \(oli Rantahuone ry\)/);
  await page.locator(".history-back").first().press("Enter");
  await named("Rantahuone ry");
  await page.locator("#panel-title", { hasText: "Rantahuone ry" }).waitFor();
  await page
    .locator(".notice")
    .getByRole("button", { name: words.ui("undo") })
    .press("Enter");
  await named("Rannan huone ry");
  expect(screen.faults).toEqual([]);
});
