// What the map shows stands out from its ground, in light, in dark and in the system's own colours: in the pixels.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isNode } from "../../domain/records/record.ts";
import { type FixtureName, loadFixture } from "../../server/fixtures/load.ts";
import { type Asker, type Opened, opened } from "../server/opened.ts";
import { launchBrowser } from "./chromium.ts";
import { type LabelBox, type MapAtRest, mapAtRest, outlined } from "./map.ts";
import { lookedAt, systemColour } from "./pixels.ts";
import { visit } from "./visit.ts";

const grounds: readonly { title: string; set: FixtureName; region: string }[] = [
  { title: "the practice region", set: "practice-region", region: "04" },
  { title: "the national ecosystem", set: "seed-ecosystem", region: "all" },
];
const lights = [
  { title: "in light", colorScheme: "light", forcedColors: "none" },
  { title: "in dark", colorScheme: "dark", forcedColors: "none" },
  { title: "in the system's colours", colorScheme: "light", forcedColors: "active" },
  { title: "in the system's colours, dark", colorScheme: "dark", forcedColors: "active" },
] as const;

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

    for (const { title: light, ...media } of lights)
      test.concurrent(`${light}: marks, names, the ring of what is selected and the ties of what is looked at`, async ({
        onTestFinished,
      }) => {
        const { records } = await asker.snapshot(region);
        const ties = records.filter((one) => one.type === "tie");
        const tiesOf = (id: string) => ties.filter((one) => one.from === id || one.to === id);
        const hub = records.filter(isNode).toSorted((a, b) => tiesOf(b.id).length - tiesOf(a.id).length)[0]!;
        const visitor = { address: server.address, cookie: asker.cookie };
        const { page, open } = await visit(browser, visitor, onTestFinished);
        await page.emulateMedia(media);

        await open(`/map?r=${region}`);
        const map = await outlined(page);
        const marks = await lookedAt(page, map.marks);
        expect(marks.length).toBeGreaterThan(60);
        // Of a small dashed outline little is more than its edge.
        expect(marks.filter(({ best, share }) => best < 3 || share < 0.025)).toEqual([]);
        const names = await lookedAt(page, map.boxes, 1);
        expect(names.length).toBeGreaterThan(25);
        expect(names.filter(({ best }) => best < 4.5)).toEqual([]);
        if (media.forcedColors === "active") await ownColours(page, marks);

        await open(`/map?r=${region}&sel=${hub.id}`);
        await page.waitForSelector("#panel-title");
        const chosen = await outlined(page);
        const ring = grownBy(chosen.marks.find(({ id }) => id === hub.id)!, 6);
        const [around] = await lookedAt(page, [ring], 3);
        expect(around!.share).toBeGreaterThan(0.2);
        await tiesStandOut(page, chosen, tiesOf(hub.id));

        await open(`/map?r=${region}&focus=${hub.id}`);
        await tiesStandOut(page, await mapAtRest(page), tiesOf(hub.id));
      });
  });

/** Marks in the colours that the person chose; what has ended is a paler tone of them. */
async function ownColours(page: Page, marks: readonly { colour: string; ground: string }[]): Promise<void> {
  const [ink, link, paper] = await Promise.all(
    ["CanvasText", "LinkText", "Canvas"].map((name) => systemColour(page, name)),
  );
  expect(marks.some(({ colour }) => colour === ink)).toBe(true);
  expect(marks.filter(({ ground }) => ground === paper).length).toBeGreaterThan(10);
  const own = new Set([ink, link]);
  const solid = marks.filter(({ colour }) => own.has(colour));
  expect(solid.length / marks.length).toBeGreaterThan(0.6);
}

/** Along each tie, away from its ends, at least a quarter of the way stands out: it may be dashed, and names lie over it. */
async function tiesStandOut(
  page: Page,
  map: MapAtRest,
  ties: readonly { id: string; from: string; to: string }[],
): Promise<void> {
  const middles = new Map(map.marks.map((one) => [one.id, middle(one)]));
  const points = ties.flatMap(({ id, from, to }) => {
    const [a, b] = [middles.get(from), middles.get(to)];
    if (a === undefined || b === undefined) return [];
    return Array.from({ length: 31 }, (_, at) => {
      const along = 0.2 + at * 0.02;
      return { id, x: a.x + (b.x - a.x) * along - 2, y: a.y + (b.y - a.y) * along - 2, width: 4, height: 4 };
    });
  });
  expect(points.length).toBeGreaterThan(31 * 3);
  const seen = await lookedAt(page, points, 6);
  const plain = new Map<string, number>();
  for (const { id, best } of seen) plain.set(id, (plain.get(id) ?? 0) + (best >= 3 ? 1 / 31 : 0));
  expect([...plain].filter(([, share]) => share < 0.25)).toEqual([]);
}

function middle(box: LabelBox): { x: number; y: number } {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function grownBy(box: LabelBox, by: number): LabelBox {
  return { id: box.id, x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}
