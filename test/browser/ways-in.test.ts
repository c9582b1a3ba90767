// Who gets in and how: by a link that is spent once, by nothing at all as far as things were published, and out again.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { type Grant, house as houseItself } from "../../domain/policy/person.ts";
import { isNode } from "../../domain/records/record.ts";
import { run } from "../../server/cli/run.ts";
import { loadFixture } from "../../server/fixtures/load.ts";
import { type Opened, opened, weaverOf } from "../server/opened.ts";
import { launchBrowser } from "./chromium.ts";
import { until } from "./doings.ts";
import { mapAtRest } from "./map.ts";
import { visit } from "./visit.ts";
import { wordsOf } from "./words.ts";

const words = wordsOf("fi");
const administrator: Grant = { role: "administrator", regions: ["all"] };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function practice(): Promise<Opened> {
  const server = await opened();
  onTestFinished(() => server.close());
  await loadFixture(server.house.loom, "practice-region");
  return server;
}

test("a link is spent by the button and by nothing before it, and lets in once", async () => {
  const { address, house } = await practice();
  const { accounts } = house;
  const { invitation, token } = await accounts.invite(houseItself, {
    name: "Wäinö",
    grants: [weaverOf("04")],
    days: 1,
  });
  const state = async () => (await accounts.invitation(invitation.id))?.state;
  await fetch(`${address}/sign-in`);
  const first = await visit(browser, { address });
  await first.open(`/sign-in#${token}`);
  const button = first.page.getByRole("button", { name: words.ui("signIn.button"), exact: true });
  await button.waitFor();
  expect(first.page.url()).not.toContain(token);
  expect(await state()).toBe("open");
  await button.click();
  await first.page.getByText("Wäinö", { exact: true }).first().waitFor();
  await mapAtRest(first.page);
  expect(await state()).toBe("spent");
  expect(first.faults).toEqual([]);

  const second = await visit(browser, { address });
  await second.open(`/sign-in#${token}`);
  await second.page.getByRole("button", { name: words.ui("signIn.button"), exact: true }).click();
  const alert = second.page.getByRole("alert");
  await alert.waitFor();
  expect(await alert.textContent()).toBe(words.refusal({ refused: "linkSpent", values: {} }));
  await second.page.getByText(words.ui("signIn.how")).waitFor();
});

test("without a link one sees what was published, nothing to change it with, and how to get in", async () => {
  const server = await practice();
  const published = (await server.anyone.snapshot("04")).records.filter(isNode);
  const weaver = await server.as("Anna", weaverOf("04"));
  const all = (await weaver.snapshot("04")).records.filter(isNode);
  expect(published.length).toBeLessThan(all.length);
  const { page, open, faults } = await visit(browser, { address: server.address });
  await open("/table?r=04");
  const actors = published.filter(({ type }) => type === "actor").length;
  await page.getByText(words.ui("table.count", { count: actors })).waitFor();
  expect(await page.getByRole("grid").getAttribute("aria-rowcount")).toBe(String(actors + 1));
  await page.getByText(words.ui("who.unsigned")).waitFor();
  await page.locator("[data-at='0:0']").click();
  await page.waitForSelector("#panel-title");
  for (const label of ["action.addNode", "action.addTie", "action.edit", "action.remove"] as const)
    expect(await page.getByRole("button", { name: words.ui(label) }).count(), label).toBe(0);
  await page.keyboard.press("n");
  await page.keyboard.press("e");
  await page.getByRole("link", { name: words.ui("who.signIn") }).click();
  await page.getByText(words.ui("signIn.how")).waitFor();
  expect(await page.locator(".form").count()).toBe(0);
  expect(faults).toEqual([]);
});

test("a weaver makes no links; an administrator makes one, and what is revoked puts out who came in by it", async () => {
  const server = await practice();
  const { address } = server;
  const weaver = await server.as("Anna", weaverOf("04"));
  const asWeaver = await visit(browser, { address, cookie: weaver.cookie });
  await asWeaver.open("/people");
  await asWeaver.page.getByText(words.ui("people.needRole")).waitFor();
  const asked = { name: "Joku", grants: [weaverOf("04")], days: 1 };
  expect((await weaver.post("/api/invitations", asked)).status).toBe(403);

  const { cookie } = await server.as("Hallinta", administrator);
  const { page, open, faults } = await visit(browser, { address, cookie });
  await open("/people");
  await page.getByLabel(words.ui("people.name"), { exact: true }).fill("Uusi kutoja");
  await page.getByRole("checkbox", { name: "Satakunta" }).check();
  await page.getByRole("button", { name: words.ui("people.make") }).click();
  const link = await page.locator(".made-link input").inputValue();
  expect(new URL(link).origin).toBe(address);

  const guest = await visit(browser, { address });
  await guest.page.goto(link);
  await guest.page.getByRole("button", { name: words.ui("signIn.button"), exact: true }).click();
  await guest.page.getByText("Uusi kutoja", { exact: true }).first().waitFor();
  await guest.page.getByRole("button", { name: words.ui("action.addNode") }).waitFor();
  await mapAtRest(guest.page);

  await page.reload();
  await page.getByRole("button", { name: words.ui("people.revokeOf", { name: "Uusi kutoja" }) }).click();
  await page
    .getByRole("row", { name: /Uusi kutoja/ })
    .getByText(words.ui("people.state.revoked"))
    .waitFor();
  await guest.page
    .getByRole("link", { name: words.ui("who.signIn") })
    .first()
    .waitFor();
  expect(await guest.page.getByRole("button", { name: words.ui("action.addNode") }).count()).toBe(0);
  expect(faults).toEqual([]);
});

test("practice data is marked as such to everybody, and goes from the screens by one command", async () => {
  const server = await practice();
  await loadFixture(server.house.loom, "seed-ecosystem");
  const { cookie } = await server.as("Hallinta", administrator);
  const { address } = server;
  const [inside, outside] = [await visit(browser, { address, cookie }), await visit(browser, { address })];
  const banner = words.ui("practice.banner");
  for (const { page, open } of [inside, outside]) {
    await open("/map?r=04");
    await page.getByText(banner).waitFor();
    await mapAtRest(page);
  }
  const before = await mapAtRest(inside.page);
  const told: string[] = [];
  const code = await run(["remove-dataset", "practice-region"], {
    env: { KUDELMA_DATA: server.config.dataDir },
    out: (text) => told.push(text),
    err: (text) => told.push(text),
    stopped: () => Promise.resolve(),
  });
  expect(code, told.join("")).toBe(0);
  for (const { page } of [inside, outside]) {
    await page.getByText(banner).waitFor({ state: "detached" });
    const ids = await until(
      () => page.$$eval("[data-map-mirror] li", (all) => all.map((one) => one.getAttribute("data-node"))),
      (nodes) => nodes.length < before.nodes,
    );
    const left = new Set((await server.anyone.snapshot("04")).records.map(({ id }) => id));
    expect(ids.filter((id) => !left.has(id ?? ""))).toEqual([]);
  }
  expect([...inside.faults, ...outside.faults]).toEqual([]);
});
