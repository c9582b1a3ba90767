// What a map on the screen says of itself: its names and where they stand, its nodes in words, its ties.
import type { Page } from "playwright-core";
import { z } from "zod";

const boxes = z.array(
  z.object({ id: z.string(), x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
);
export type LabelBox = z.infer<typeof boxes>[number];

export interface MapAtRest {
  boxes: LabelBox[];
  /** How many nodes stand inside the window, of how many. */
  inside: number;
  nodes: number;
  ties: number;
  zoom: number;
}

/** Waits until the map stands still with all of its nodes, and reads it. */
export async function mapAtRest(page: Page): Promise<MapAtRest> {
  await page.waitForSelector("[data-map][data-label-boxes]", { state: "attached" });
  await page.evaluate(() => document.fonts.ready);
  let before = "";
  for (;;) {
    const now = await page.evaluate(() => {
      const { labelBoxes, nodesInside, ties, view } =
        document.querySelector<HTMLElement>("[data-map]")?.dataset ?? {};
      const said = document.querySelectorAll("[data-map-mirror] li").length;
      return { labelBoxes, nodesInside, ties, view, said };
    });
    const text = JSON.stringify(now);
    const [inside = 0, nodes = 0] = (now.nodesInside ?? "").split("/").map(Number);
    if (text === before && nodes > 0 && nodes === now.said)
      return {
        boxes: boxes.parse(JSON.parse(now.labelBoxes ?? "[]")),
        inside,
        nodes,
        ties: Number(now.ties),
        zoom: z.object({ zoom: z.number() }).parse(JSON.parse(now.view ?? "{}")).zoom,
      };
    before = text;
    await page.waitForTimeout(300);
  }
}

/** Presses a key on the map (+ and - are nearer and farther) and waits until it stands again, at another zoom. */
export async function mapAfter(page: Page, key: string): Promise<MapAtRest> {
  const before = await mapAtRest(page);
  await page.getByRole("application").focus();
  await page.keyboard.press(key);
  for (;;) {
    const now = await mapAtRest(page);
    if (now.zoom !== before.zoom) return now;
  }
}

/** Pairs of names that lie upon one another. */
export function overlaps(standing: readonly LabelBox[]): [LabelBox, LabelBox][] {
  const meet = (a: LabelBox, b: LabelBox) =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  return standing.flatMap((one, at) =>
    standing
      .slice(at + 1)
      .flatMap((other): [LabelBox, LabelBox][] => (meet(one, other) ? [[one, other]] : [])),
  );
}

/** What the map says of a node, by a part of the node's name; null: it is not on the map. */
export async function saidOf(page: Page, name: string): Promise<string | null> {
  return page.evaluate((asked) => {
    const all = [...document.querySelectorAll("[data-map-mirror] li")];
    return all.find((one) => one.textContent?.startsWith(asked))?.textContent ?? null;
  }, name);
}
