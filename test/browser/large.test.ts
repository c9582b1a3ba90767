// A map of more nodes than Cytoscape draws within a frame: its ground is painted by a worker, its nodes are found by us.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { house } from "../../domain/policy/person.ts";
import { commandId } from "../../server/weave/loom.ts";
import { lively } from "../../web/canvas/may-wait.ts";
import { type Opened, opened } from "../server/opened.ts";
import { anActor, aTie } from "../web/records.ts";
import { launchBrowser } from "./chromium.ts";
import { covered, type MapAtRest, mapAfter, mapAtRest, outlined, overlaps } from "./map.ts";
import { lookedAt } from "./pixels.ts";
import { visit } from "./visit.ts";

let browser: Browser;
let server: Opened;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), opened()]);
  const { loom } = server.house;
  const ids = Array.from({ length: lively + 20 }, (_, at) => `actor-${at}`);
  // In stars of twelve.
  const records = ids.flatMap((id, at) => [
    anActor(id, { names: { fi: `Kutomo ${at}` } }),
    ...(at % 12 === 0 ? [] : [aTie(`tie-${at}`, { from: `actor-${at - (at % 12)}`, to: id })]),
  ]);
  const base = loom.mirror.cursor;
  const answer = await loom.submit(house, { type: "add", commandId: commandId(), base, records });
  expect(answer).not.toHaveProperty("refusal");
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test("is named and seen, moved, pointed at and opened like any other", async () => {
  const { cookie } = await server.as("Hallinta", { role: "administrator", regions: ["all"] });
  const { page, open, faults } = await visit(browser, { address: server.address, cookie, language: "fi" });
  await open("/map?r=04");
  const first = await outlined(page);
  expect(first.nodes).toBe(lively + 20);
  expect(first.inside).toBe(first.nodes);
  legible(first);
  const near = await mapAfter(page, "+");
  legible(near);
  await page.mouse.move(300, 700);
  await page.mouse.down();
  await page.mouse.move(380, 640, { steps: 4 });
  await page.mouse.up();
  await page.mouse.move(4, 4);
  const moved = await mapAtRest(page);
  legible(moved);
  // Painted where it stands now: marks in the middle of the window stand out from their ground.
  const middle = moved.marks.filter(({ x, y }) => x > 400 && x < 1000 && y > 250 && y < 650);
  expect(middle.length).toBeGreaterThan(20);
  const faint = async () => (await lookedAt(page, middle)).filter(({ best }) => best < 3).length;
  await expect.poll(faint, { timeout: 20_000 }).toBe(0);

  const hub = middle.find(({ id }) => Number(id.slice("actor-".length)) % 12 === 0)!;
  const host = (await page.locator("[data-map]").boundingBox())!;
  const [x, y] = [host.x + hub.x + hub.width / 2, host.y + hub.y + hub.height / 2];
  await page.mouse.move(x, y);
  await expect.poll(async () => (await mapAtRest(page)).tiesLifted, { timeout: 20_000 }).toBe(11);
  await page.mouse.click(x, y);
  const title = page.locator("#panel-title");
  await title.waitFor();
  expect(await title.textContent()).toContain(`Kutomo ${hub.id.slice("actor-".length)}`);
  expect(faults).toEqual([]);
});

function legible(map: MapAtRest): void {
  expect(map.boxes.length).toBeGreaterThan(20);
  expect(overlaps(map.boxes)).toEqual([]);
  expect(covered(map)).toEqual([]);
}
