// A filter that fades instead of hiding: what was not asked for fades, nodes and ties alike.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { familyOf } from "../../domain/ask/tie-families.ts";
import { isNode } from "../../domain/records/record.ts";
import { loadFixture } from "../../server/fixtures/load.ts";
import { opened, weaverOf } from "../server/opened.ts";
import { launchBrowser } from "./chromium.ts";
import { mapAtRest } from "./map.ts";
import { visit } from "./visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test("ties of a family that was not asked for fade, and nobody leaves the map", async () => {
  const server = await opened();
  onTestFinished(() => server.close());
  await loadFixture(server.house.loom, "practice-region");
  const anna = await server.as("Anna", weaverOf("04"));
  const { records } = await anna.snapshot("04");
  const { page, open, faults } = await visit(browser, { address: server.address, cookie: anna.cookie });
  await open("/map?r=04");
  const all = await mapAtRest(page);
  expect(all.marks).toHaveLength(all.nodes);
  expect(all.tiesLifted).toBe(0);

  await open("/map?r=04&family=money&mode=showcase");
  const faded = await mapAtRest(page);
  expect([faded.nodes, faded.ties]).toEqual([all.nodes, all.ties]);
  const present = new Set(records.filter(isNode).map(({ id }) => id));
  const money = records.filter(
    (one) =>
      one.type === "tie" && familyOf(one.kind) === "money" && present.has(one.from) && present.has(one.to),
  );
  expect(money.length).toBeGreaterThan(5);
  expect(faded.tiesLifted).toBe(money.length);
  const ends = new Set(money.flatMap((one) => (one.type === "tie" ? [one.from, one.to] : [])));
  expect(new Set(faded.marks.map(({ id }) => id))).toEqual(ends);
  expect(faults).toEqual([]);
});
