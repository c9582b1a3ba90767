// Nothing that was typed is lost: a form that is refused says why at its field, and a line that is down only delays.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { isNode } from "../../domain/records/record.ts";
import { sayTie } from "../../domain/words/say.ts";
import { loadFixture } from "../../server/fixtures/load.ts";
import { type Asker, opened, weaverOf } from "../server/opened.ts";
import { launchBrowser } from "./chromium.ts";
import { addActor, form, tabTo, tieTo, until } from "./doings.ts";
import { mapAtRest, saidOf } from "./map.ts";
import type { OnScreen } from "./screens.ts";
import { visit } from "./visit.ts";
import { wordsOf } from "./words.ts";

const words = wordsOf("fi");

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function weaving(): Promise<{ screen: OnScreen; asker: Asker }> {
  const server = await opened();
  onTestFinished(() => server.close());
  await loadFixture(server.house.loom, "practice-region");
  const asker = await server.as("Anna", weaverOf("04"));
  const screen = await visit(browser, { address: server.address, cookie: asker.cookie });
  await screen.open("/map?r=04");
  await mapAtRest(screen.page);
  return { screen, asker };
}

async function named(asker: Asker, name: string) {
  return (await asker.snapshot()).records.filter((one) => isNode(one) && one.names.fi === name);
}

test("a personal identity code in a name is refused at the name, and what was typed stays", async () => {
  const { screen, asker } = await weaving();
  const { page } = screen;
  const name = "Kerho 131052-308T";
  await page.keyboard.press("n");
  await form(page, words.ui("form.node"));
  await page.keyboard.type(name);
  await tabTo(page, words.ui("form.description", { language: "suomi" }));
  await page.keyboard.type("Tavataan torstaisin");
  await page.getByRole("button", { name: words.ui("form.add"), exact: true }).click();
  const field = page.locator("#form-names-fi");
  await page.waitForSelector("#form-names-fi[aria-invalid=true]:focus");
  const fault = page.locator(
    `#${await field.getAttribute("aria-describedby").then((ids) => ids?.split(" ").at(-1))}`,
  );
  const sentence = (await fault.textContent()) ?? "";
  expect(sentence).toBe(words.refusal({ refused: "personalIdentityCode", values: { field: "names" } }));
  expect(sentence).not.toContain("131052");
  expect(await field.inputValue()).toBe(name);
  expect(await page.locator("#form-description-fi").inputValue()).toBe("Tavataan torstaisin");
  expect(await named(asker, name)).toEqual([]);

  await field.fill("Torstaikerho");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".form", { state: "detached" });
  await until(
    () => named(asker, "Torstaikerho"),
    (found) => found.length === 1,
  );
  expect(screen.faults).toEqual([]);
});

test("a second tie of a kind between the same two is refused at its other end, and goes as another kind", async () => {
  const { screen, asker } = await weaving();
  const { page } = screen;
  await addActor(page, "Torstaikerho");
  await tieTo(page, "Rantah");
  await page.keyboard.press("t");
  await form(page, words.ui("form.tie"));
  await tabTo(page, words.ui("form.to"));
  await page.keyboard.type("Rantahuone ry");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#form-to[aria-invalid=true]:focus");
  const plain = { kind: "collaborates", directed: false } as const;
  const ends = { from: "Torstaikerho", to: "Rantahuone ry" };
  expect(await page.locator("#form-to-fault").textContent()).toBe(
    words.refusal({ refused: "tieExists", values: { name: sayTie("fi", plain, ends) } }),
  );
  expect(await page.locator("#form-to").inputValue()).toBe("Rantahuone ry");
  await page.locator("#form-kind").selectOption("funds");
  await page.getByRole("button", { name: words.ui("form.add"), exact: true }).click();
  await page.waitForSelector(".form", { state: "detached" });
  const [actor] = await named(asker, "Torstaikerho");
  const ties = async () =>
    (await asker.snapshot("04")).records.filter((one) => one.type === "tie" && one.from === actor?.id);
  await until(ties, (found) => found.length === 2);
  expect(screen.faults).toEqual([]);
});

test("what is recorded without a line waits, through a new load of the page too, and is sent once when the line is back", async () => {
  const { screen, asker } = await weaving();
  const { page, context } = screen;
  const posted: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/api/commands")) posted.push(request.postData() ?? "");
  });
  await context.setOffline(true);
  await addActor(page, "Verkoton kerho");
  await page.getByText(words.apart("awayWaiting", { count: 1 })).waitFor();
  expect(await saidOf(page, "Verkoton kerho")).not.toBeNull();
  await context.setOffline(false);
  await page.getByText(words.apart("awayWaiting", { count: 1 })).waitFor({ state: "detached" });
  await until(
    () => named(asker, "Verkoton kerho"),
    (found) => found.length === 1,
  );

  // The line goes in the middle of a page's life, the page is loaded anew before it is back.
  await context.route("**/api/commands", (route) => route.abort());
  await addActor(page, "Toinen kerho");
  await page.getByText(words.apart("awayWaiting", { count: 1 })).waitFor();
  await page.reload();
  await until(
    () => saidOf(page, "Toinen kerho"),
    (said) => said !== null,
  );
  expect(await named(asker, "Toinen kerho")).toEqual([]);
  await context.unroute("**/api/commands");
  await until(
    () => named(asker, "Toinen kerho"),
    (found) => found.length === 1,
  );
  await page.reload();
  await mapAtRest(page);
  expect(await named(asker, "Toinen kerho")).toHaveLength(1);
  expect(await named(asker, "Verkoton kerho")).toHaveLength(1);
  const ids = posted
    .filter((body) => body.includes("Toinen kerho"))
    .map((body) => JSON.parse(body).commandId);
  expect(new Set(ids).size).toBe(1);
  expect(screen.faults.filter((fault) => !/ERR_INTERNET_DISCONNECTED|ERR_FAILED/.test(fault))).toEqual([]);
});
