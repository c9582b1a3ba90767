// What a map looks like when it is opened: names apart, all nodes in sight, in each language, size and light.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { languages } from "../../domain/vocabulary/languages.ts";
import { type FixtureName, loadFixture } from "../../server/fixtures/load.ts";
import { type Opened, opened } from "../server/opened.ts";
import { launchBrowser } from "./chromium.ts";
import { covered, type MapAtRest, mapAfter, mapAtRest, overlaps } from "./map.ts";
import { visit } from "./visit.ts";

interface Ground {
  title: string;
  sets: readonly FixtureName[];
  region: string;
}

const grounds: readonly Ground[] = [
  { title: "the practice region", sets: ["practice-region", "seed-ecosystem"], region: "04" },
  { title: "the whole map", sets: ["practice-region", "seed-ecosystem"], region: "all" },
  { title: "the national ecosystem alone", sets: ["seed-ecosystem"], region: "all" },
];
const sizes = [
  { width: 1440, height: 900, names: 25 },
  { width: 390, height: 844, names: 8 },
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

for (const { title, sets, region } of grounds)
  describe(title, () => {
    let server: Opened;
    let cookie: string;
    beforeAll(async () => {
      server = await opened();
      for (const name of sets) await loadFixture(server.house.loom, name);
      ({ cookie } = await server.as("Hallinta", { role: "administrator", regions: ["all"] }));
    });
    afterAll(() => server.close());

    for (const { width, height, names } of sizes)
      for (const language of languages)
        test.concurrent(`at ${width}×${height} in ${language} no name lies upon another or upon a mark, and all nodes are in sight`, async ({
          onTestFinished,
        }) => {
          const visitor = { address: server.address, cookie, language, width, height };
          const screen = await visit(browser, visitor, onTestFinished);
          const look = async (light: string) => {
            await screen.open(`/map?r=${region}`);
            const first = await mapAtRest(screen.page);
            expect(first.inside, light).toBe(first.nodes);
            expect(first.boxes.length, light).toBeGreaterThanOrEqual(names);
            apart(first, `${light}, first view`);
            uncut(first, { width, height });
          };
          await look("light");
          const zooms = new Set<number>();
          // A key pressed while the map still comes to rest may lead to a zoom that was looked at before.
          for (const key of ["-", "+", "+", "+", "+"]) {
            if (zooms.size === 3) break;
            const map = await mapAfter(screen.page, key);
            apart(map, key);
            zooms.add(map.zoom);
          }
          expect(zooms.size).toBe(3);
          await screen.page.emulateMedia({ colorScheme: "dark" });
          await look("dark");
          expect(screen.faults).toEqual([]);
        });
  });

function apart(map: MapAtRest, when: string): void {
  expect(overlaps(map.boxes), `${when}, zoom ${map.zoom}`).toEqual([]);
  expect(covered(map), `${when}, zoom ${map.zoom}`).toEqual([]);
}

/** No name is cut by the edge of the screen at first view. */
function uncut(map: MapAtRest, { width, height }: { width: number; height: number }): void {
  const cut = map.boxes.filter(
    (box) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height,
  );
  expect(cut).toEqual([]);
}
