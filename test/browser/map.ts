// What a map on the screen says of itself: its names and where they stand, its nodes in words, its ties.
import type { Page } from "playwright-core";
import type { Figures } from "../../web/canvas/figures.ts";

declare global {
  interface HTMLElement {
    /** The host of a map answers with its figures as it last stood still; null: it never did. */
    figures?: () => Figures | null;
  }
}

export type LabelBox = Figures["boxes"][number];
export type MarkBox = Figures["marks"][number];

export interface MapAtRest extends Omit<Figures, "view"> {
  readonly zoom: number;
}

/** What the map answers just now, and how many nodes it names to those who hear it; null: too many to name. */
async function asked(page: Page): Promise<{ figures: Figures | null; said: number | null }> {
  return page.evaluate(() => ({
    figures: document.querySelector<HTMLElement>("[data-map]")?.figures?.() ?? null,
    said: document.querySelector("[data-map-mirror]")?.childElementCount ?? null,
  }));
}

/** Where its window stands. */
export async function viewOf(page: Page): Promise<Figures["view"] | null> {
  return (await asked(page)).figures?.view ?? null;
}

/** Waits until the map stands still with all of its nodes, and reads it. */
export async function mapAtRest(page: Page): Promise<MapAtRest> {
  await page.waitForSelector("[data-map]", { state: "attached" });
  await page.evaluate(() => document.fonts.ready);
  let before = "";
  for (;;) {
    const now = await asked(page);
    const text = JSON.stringify(now);
    const { figures, said } = now;
    if (text === before && figures !== null && figures.nodes > 0 && figures.nodes === (said ?? figures.nodes))
      return { ...figures, zoom: figures.view.zoom };
    before = text;
    await page.waitForTimeout(300);
  }
}

/** Waits until the communities are outlined, which brings the window to them, and named. */
export async function outlined(page: Page): Promise<MapAtRest> {
  for (;;) {
    const map = await mapAtRest(page);
    const nodes = new Set(map.marks.map(({ id }) => id));
    if (map.boxes.some(({ id }) => !nodes.has(id))) return map;
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

/** Lengths are rounded to whole px where a name is drawn: so much may two things seem to share, px. */
const rounding = 2;

function meet(a: LabelBox, b: LabelBox, by = 0): boolean {
  return (
    a.x < b.x + b.width - by &&
    b.x < a.x + a.width - by &&
    a.y < b.y + b.height - by &&
    b.y < a.y + a.height - by
  );
}

/** Names that lie upon marks of others than the one they name. */
export function covered({ boxes: names, marks: seen }: MapAtRest): [name: string, mark: string][] {
  return names.flatMap((name) =>
    seen
      .filter((mark) => mark.id !== name.id && meet(name, mark, rounding))
      .map((mark): [string, string] => [JSON.stringify(name), JSON.stringify(mark)]),
  );
}

/** Pairs of names that lie upon one another. */
export function overlaps(standing: readonly LabelBox[]): [LabelBox, LabelBox][] {
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
