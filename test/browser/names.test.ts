// The names of the map where something else has happened to it: a panel has opened, the hand has moved it, it is on a wall.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isNode } from "../../domain/records/record.ts";
import { languages } from "../../domain/vocabulary/languages.ts";
import { type FixtureName, loadFixture } from "../../server/fixtures/load.ts";
import { type Asker, type Opened, opened } from "../server/opened.ts";
import { launchBrowser } from "./chromium.ts";
import { covered, type MapAtRest, mapAfter, mapAtRest, outlined, overlaps } from "./map.ts";
import { visit } from "./visit.ts";

const grounds: readonly { title: string; set: FixtureName; region: string }[] = [
  { title: "the practice region", set: "practice-region", region: "04" },
  { title: "the national ecosystem", set: "seed-ecosystem", region: "all" },
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

for (const { title, set, region } of grounds)
  describe(title, () => {
    let server: Opened;
    let asker: Asker;
    beforeAll(async () => {
      server = await opened();
      await loadFixture(server.house.loom, set);
      asker = await server.as("Hallinta", { role: "administrator", regions: ["all"] });
    });
    afterAll(() => server.close());

    for (const language of languages)
      test.concurrent(`with a panel open, in ${language}, names keep off each other and off marks, however it is moved`, async ({
        onTestFinished,
      }) => {
        const visitor = { address: server.address, cookie: asker.cookie, language };
        const { page, open } = await visit(browser, visitor, onTestFinished);
        const { records } = await asker.snapshot(region);
        const most = records.filter(isNode).toSorted((a, b) => tiesOf(b.id) - tiesOf(a.id));
        function tiesOf(id: string) {
          return records.filter((one) => one.type === "tie" && (one.from === id || one.to === id)).length;
        }
        await open(`/map?r=${region}`);
        await outlined(page);
        const [hub, lesser] = [most[0]!, most[most.length >> 1]!];
        for (const chosen of language === "fi" ? [hub, lesser] : [hub]) {
          await open(`/map?r=${region}&sel=${chosen.id}`);
          await page.waitForSelector("#panel-title");
          const shrunk = await outlined(page);
          legible(shrunk, `${chosen.id} open`);
          // Who is looked at is named in any case.
          expect(shrunk.boxes.map(({ id }) => id)).toContain(chosen.id);
          const zooms = new Set([shrunk.zoom]);
          for (const key of ["-", "+", "+"]) {
            const map = await mapAfter(page, key);
            legible(map, key);
            zooms.add(map.zoom);
          }
          expect(zooms.size).toBeGreaterThanOrEqual(3);
          await drag(page);
          legible(await mapAtRest(page), "dragged");
          await page.keyboard.press("Escape");
          await page.waitForSelector("#panel-title", { state: "detached" });
          legible(await mapAtRest(page), "closed again");
        }
      });

    for (const language of languages)
      test.concurrent(`on a wall, in ${language}, at three zooms`, async ({ onTestFinished }) => {
        const seat = { address: server.address, cookie: asker.cookie, language };
        const { page, open } = await visit(browser, { ...seat, width: 1920, height: 1080 }, onTestFinished);
        await open(`/wall?r=${region}`);
        const first = await outlined(page);
        legible(first, "first view");
        expect(first.inside).toBe(first.nodes);
        expect(first.boxes.length).toBeGreaterThanOrEqual(20);
        for (const turn of [-240, -240, 600]) {
          await page.mouse.move(960, 540);
          await page.mouse.wheel(0, turn);
          legible(await mapAtRest(page), `turned by ${turn}`);
        }
      });
  });

async function drag(page: Page): Promise<void> {
  await page.mouse.move(420, 640);
  await page.mouse.down();
  await page.mouse.move(500, 560, { steps: 4 });
  await page.mouse.up();
  await page.mouse.move(4, 4);
}

function legible(map: MapAtRest, when: string): void {
  expect(overlaps(map.boxes), `${when}, zoom ${map.zoom}`).toEqual([]);
  expect(covered(map), `${when}, zoom ${map.zoom}`).toEqual([]);
}
