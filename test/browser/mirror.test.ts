// The map in words, in the real page: it tells what the server tells, and the keys lead where the ties do.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isNode, type Node } from "../../domain/records/record.ts";
import type { Tie } from "../../domain/records/tie.ts";
import { sayTieFrom } from "../../domain/words/say.ts";
import { type FixtureName, loadFixture } from "../../server/fixtures/load.ts";
import { nameOf } from "../../web/i18n/named.ts";
import { type Asker, type Opened, opened } from "../server/opened.ts";
import { launchBrowser } from "./chromium.ts";
import { until } from "./doings.ts";
import { mapAtRest } from "./map.ts";
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
    let nodes: Map<string, Node>;
    let ties: Tie[];
    beforeAll(async () => {
      server = await opened();
      await loadFixture(server.house.loom, set);
      asker = await server.as("Hallinta", { role: "administrator", regions: ["all"] });
      const { records } = await asker.snapshot(region);
      nodes = new Map(records.filter(isNode).map((one) => [one.id, one]));
      ties = records.filter((one): one is Tie => one.type === "tie");
      ties = ties.filter((one) => nodes.has(one.from) && nodes.has(one.to));
    });
    afterAll(() => server.close());

    const name = (id: string) => nameOf(nodes.get(id)!.names, "fi");
    const at = async () => {
      const { page, open } = await visit(browser, { address: server.address, cookie: asker.cookie });
      await open(`/map?r=${region}`);
      const map = await mapAtRest(page);
      await page.getByRole("application").focus();
      return { page, map };
    };

    test("every node is told with all its ties, each of its kind and in its direction", async () => {
      const { page } = await at();
      const said = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("[data-map-mirror] li")].map((one) => ({
          id: one.dataset.node ?? "",
          text: one.textContent ?? "",
        })),
      );
      expect(said.map(({ id }) => id).toSorted()).toEqual([...nodes.keys()].toSorted());
      for (const { id, text } of said) {
        expect(text.startsWith(name(id))).toBe(true);
        let rest = text;
        const labels = new Map<string, string[]>();
        for (const tie of ties) {
          if (tie.from !== id && tie.to !== id) continue;
          const end = tie.from === id ? "from" : "to";
          const other = end === "from" ? tie.to : tie.from;
          const label = sayTieFrom("fi", end, { kind: tie.kind, directed: tie.directed, other: "" });
          labels.set(label, [...(labels.get(label) ?? []), name(other)]);
        }
        // Each sentence names these and nobody else: with them taken out nothing but its joints is left.
        for (const [label, others] of labels) {
          const from = rest.indexOf(` ${label}`);
          expect(from, `${text} | ${label}`).toBeGreaterThan(0);
          let sentence = rest.slice(from + 1 + label.length);
          for (const each of others.toSorted((a, b) => b.length - a.length)) {
            expect(sentence, text).toContain(each);
            sentence = sentence.replace(each, "");
          }
          const joints = sentence.match(/^(, | ja | \(päättynyt\))*\./);
          expect(joints, `${text} | ${label} | ${sentence}`).not.toBeNull();
          rest = rest.slice(0, from) + sentence.slice(joints![0].length);
        }
        expect(rest.split(". ").length, rest).toBeLessThanOrEqual(2 + name(id).split(". ").length);
      }
    });

    test("an arrow leads to a neighbour on that side where there is one, Enter opens, Escape steps back, Home fits", async () => {
      const { page, map } = await at();
      const spots = new Map(
        map.marks.map((one) => [one.id, { x: one.x + one.width / 2, y: one.y + one.height / 2 }]),
      );
      const byName = new Map([...nodes.keys()].map((id) => [name(id), id]));
      const near = (id: string) =>
        ties.flatMap((one) => (one.from === id ? [one.to] : one.to === id ? [one.from] : []));
      await page.keyboard.press("ArrowRight");
      let here = await cursor(page, byName);
      const arrows = ["ArrowRight", "ArrowUp", "ArrowLeft", "ArrowDown"] as const;
      const ways = { ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowLeft: [-1, 0], ArrowDown: [0, 1] } as const;
      let moved = 0;
      for (let step = 0; step < 24; step += 1) {
        const arrow = arrows[(step * 7 + (step >> 2)) % 4]!;
        const [dx, dy] = ways[arrow];
        const from = spots.get(here)!;
        const along = (id: string) => {
          const [x, y] = [spots.get(id)!.x - from.x, spots.get(id)!.y - from.y];
          const [ahead, aside] = [x * dx + y * dy, Math.abs(x * dy - y * dx)];
          return ahead > 0.5 && aside <= ahead * 1.7;
        };
        const ahead = near(here).filter(along);
        await page.keyboard.press(arrow);
        await page.waitForTimeout(60);
        const next = await cursor(page, byName);
        if (ahead.length > 0) expect(near(here), `${name(here)} ${arrow}`).toContain(next);
        if (next === here) continue;
        moved += 1;
        expect(spots.get(next)!.x * dx + spots.get(next)!.y * dy).toBeGreaterThan(from.x * dx + from.y * dy);
        here = next;
      }
      expect(moved).toBeGreaterThan(8);
      await page.keyboard.press("Enter");
      await page.waitForSelector("#panel-title");
      expect(await page.locator("#panel-title").textContent()).toBe(name(here));
      expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("application");
      // First the arrows let go of the node, then the panel closes.
      await page.keyboard.press("Escape");
      await until(
        () => page.locator(".map > p.unseen[aria-live]").textContent(),
        (text) => text === "",
      );
      expect(await page.locator("#panel-title").count()).toBe(1);
      await page.keyboard.press("Escape");
      await page.waitForSelector("#panel-title", { state: "detached" });
      await page.getByRole("application").focus();
      for (const key of ["+", "+", "+"]) await page.keyboard.press(key);
      await until(
        () => mapAtRest(page),
        ({ zoom }) => zoom > map.zoom,
      );
      await page.keyboard.press("Home");
      const home = await until(
        () => mapAtRest(page),
        ({ zoom }) => Math.abs(zoom / map.zoom - 1) < 0.15,
      );
      expect(home.inside).toBe(home.nodes);
    });
  });

/** The node that the arrows are at, by what is said of it. */
async function cursor(page: Page, byName: ReadonlyMap<string, string>): Promise<string> {
  const said = await until(
    () => page.locator(".map > p.unseen[aria-live]").textContent(),
    (text) => text !== null && text !== "",
  );
  const names = [...byName.keys()].filter((each) => said?.startsWith(`${each}, `));
  return byName.get(names.toSorted((a, b) => b.length - a.length)[0] ?? "")!;
}
