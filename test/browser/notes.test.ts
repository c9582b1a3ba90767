// Notes to network as a weaver does it: one practice interview pasted, its candidates confirmed by one key each.
import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import type { Tie } from "../../domain/records/tie.ts";
import { loadFixture } from "../../server/fixtures/load.ts";
import { opened, weaverOf } from "../server/opened.ts";
import { launchBrowser } from "./chromium.ts";
import { until } from "./doings.ts";
import { visit } from "./visit.ts";
import { wordsOf } from "./words.ts";

const words = wordsOf("fi");
const interview = readFileSync(
  new URL("../../fixtures/practice-region/interviews/h01-ystavapenkki.md", import.meta.url),
  "utf8",
);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const told = ({ from, to, kind }: Tie) => `${[from, to].toSorted().join(" ")} ${kind}`;

test("the ties that the interview told are on the map again, one key each; what was dropped is not; undo takes all back", async () => {
  const server = await opened();
  onTestFinished(() => server.close());
  await loadFixture(server.house.loom, "practice-region");
  const weaver = await server.as("Anna", weaverOf("04"));
  const tiesNow = async () =>
    (await weaver.snapshot("04")).records.filter((one): one is Tie => one.type === "tie");
  const needsNow = async () =>
    (await weaver.snapshot("04")).records.filter((one) => one.type === "need").length;
  const speaker = (await weaver.snapshot("04")).records.find(
    (one) => one.type === "actor" && Object.values(one.names).includes("Porin Ystäväpenkki ry"),
  );
  const gone = (await tiesNow()).filter((one) => one.from === speaker?.id || one.to === speaker?.id);
  for (const { id } of gone) expect((await weaver.ask({ type: "remove", ids: [id] })).ok).toBe(true);
  const [left, needs] = [(await tiesNow()).length, await needsNow()];

  const { page, faults, open } = await visit(browser, { address: server.address, cookie: weaver.cookie });
  await open("/notes?r=04");
  await page.locator("#notes-text").focus();
  await page.keyboard.insertText(interview);
  await page.keyboard.press("Control+Enter");
  const rows = page.locator(".candidate");
  await rows.first().waitFor();
  expect(await rows.count()).toBe(14);
  // Ten ties, then two needs and two offers: the first need is let go, the other confirmed.
  for (let tie = 0; tie < 10; tie += 1) await page.keyboard.press("y");
  await page.keyboard.press("x");
  await page.keyboard.press("Enter");
  await until(
    () => page.locator(".candidate.confirmed").count(),
    (count) => count === 11,
  );
  expect(await needsNow()).toBe(needs);
  await page.getByRole("button", { name: words.notes("save", { count: 11 }) }).press("Enter");
  await until(
    () => needsNow(),
    (count) => count === needs + 1,
  );
  const now = await tiesNow();
  expect(now).toHaveLength(left + 10);
  const before = new Set(gone.map(told));
  expect(now.filter((one) => before.has(told(one)))).toHaveLength(10);

  await page
    .getByRole("button", { name: words.ui("undo"), exact: true })
    .last()
    .press("Enter");
  await until(
    async () => (await tiesNow()).length,
    (count) => count === left,
  );
  expect(faults).toEqual([]);
});
