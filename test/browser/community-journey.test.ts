// A weaver believes a proposal and keeps what becomes of it: adopted, met, its outcomes read into ties, proposed again; who
// comes near is suggested, invited, taken back and left; in Finnish.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import type { Community } from "../../domain/records/community.ts";
import type { Tie } from "../../domain/records/tie.ts";
import { loadFixture } from "../../server/fixtures/load.ts";
import { opened, weaverOf } from "../server/opened.ts";
import { launchBrowser } from "./chromium.ts";
import { until } from "./doings.ts";
import { visit } from "./visit.ts";
import { wordsOf } from "./words.ts";

const words = wordsOf("fi");

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test("from a proposal to a gathering with outcomes, new ties and a new proposal: the adopted one stays, and changes are only suggested", async () => {
  const server = await opened();
  onTestFinished(() => server.close());
  await loadFixture(server.house.loom, "practice-region");
  const asker = await server.as("Anna", weaverOf("04"));
  const { page, open, faults } = await visit(browser, { address: server.address, cookie: asker.cookie });
  const { facts } = server.house.loom.mirror;
  const community = () => [...facts.all()].find((one): one is Community => one.type === "community");
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const name = (id: string) => facts.node(id)?.names.fi ?? "";

  await open("/communities?r=04");
  await button(words.proposals("propose")).click();
  const card = page.locator("[data-proposal]").first();
  await card.getByRole("button", { name: words.proposals("adopt") }).click();
  await card
    .getByRole("form")
    .getByRole("button", { name: words.proposals("adopt"), exact: true })
    .click();
  await page
    .locator("[data-community]")
    .getByRole("button", { name: words.community("toPage") })
    .click();
  await page.locator(".community h1").waitFor();
  const members = (community()?.members ?? []).map(({ node }) => node);
  const tied = (a: string, b: string) =>
    facts.naming(a, "tie").filter((one) => one.from === b || one.to === b).length > 0;
  const pair = members
    .flatMap((a) => members.map((b) => [a, b] as const))
    .find(([a, b]) => a < b && !tied(a, b));
  if (pair === undefined) throw new Error("everybody knows everybody");

  await button(words.community("addGathering")).click();
  const form = page.getByRole("form", { name: words.community("newGathering") });
  await form.getByLabel(words.community("date"), { exact: true }).fill("2026-11-03");
  await form.getByRole("button", { name: words.community("save"), exact: true }).click();
  const gathering = page.locator("[data-gathering]");
  await gathering
    .getByLabel(words.community("outcomes"), { exact: true })
    .fill(`${name(pair[0])} ja ${name(pair[1])} kehittävät yhdessä.`);
  await gathering.getByRole("button", { name: words.community("outcomesRead") }).click();
  await button(words.notes("read")).click();
  await page.locator(".candidate-main").first().click();
  await page.locator(".notes-save .button.main").click();
  const made = await until(
    async () =>
      [...facts.all()].find(
        (one): one is Tie =>
          one.type === "tie" && tied(pair[0], pair[1]) && one.from === pair[0] && one.to === pair[1],
      ),
    (one) => one !== undefined,
  );
  const source = facts.get(made?.statements?.[0]?.source ?? "");
  expect(source).toMatchObject({ type: "source", kind: "meeting", date: "2026-11-03" });

  const before = community();
  await page.getByRole("link", { name: words.ui("place.communities"), exact: true }).click();
  await button(words.proposals("proposeAgain")).click();
  await page.getByText(words.believing("leftOut", { count: members.length })).waitFor();
  await page.locator("[data-community]").waitFor();
  expect(community()).toEqual(before);
  const proposed = await page.locator("[data-proposal]").count();
  expect(proposed).toBeGreaterThan(1);

  const newcomer = [...facts.all()].find(
    (one) => one.type === "actor" && !members.includes(one.id) && facts.naming(one.id, "tie").length === 0,
  );
  const common = {
    rev: 0,
    visibility: "team",
    type: "tie",
    kind: "collaborates",
    directed: false,
    existence: "existing",
  };
  const ties = members.slice(0, 3).map((to, at) => ({ ...common, id: `near-${at}`, from: newcomer?.id, to }));
  expect((await asker.ask({ type: "add", records: ties })).status).toBe(200);
  await page
    .locator("[data-community]")
    .getByText(words.community("driftCount", { count: 1 }))
    .waitFor();
  await page
    .locator("[data-community]")
    .getByRole("button", { name: words.community("toPage") })
    .click();
  const drift = page.locator("[data-drift=near]");
  await drift
    .getByText(name(newcomer?.id ?? ""))
    .first()
    .waitFor();
  await drift.getByRole("button", { name: words.community("accept.near") }).click();
  await drift.waitFor({ state: "detached" });
  await until(
    async () => community()?.members,
    (now) => now?.some(({ node, grade }) => node === newcomer?.id && grade === "invited") === true,
  );
  await page.locator(".community h1").click();
  await page.keyboard.press("Control+z");
  await drift.waitFor();
  await until(
    async () => community()?.members.length,
    (count) => count === members.length,
  );
  await drift.getByRole("button", { name: words.community("decline") }).click();
  await drift.waitFor({ state: "detached" });
  await until(
    async () => community()?.settled,
    (list) => list?.[0]?.node === newcomer?.id,
  );
  expect(faults).toEqual([]);
});
