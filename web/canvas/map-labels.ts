// The names on the map: chosen and placed for a zoom, drawn each frame where their nodes stand.
import type { Box } from "./boxes.ts";
import type { Drawn, DrawnNode } from "./drawn.ts";
import type { HullPath } from "./hull-paths.ts";
import { LabelStore, type LabelStyle } from "./label-store.ts";
import type { Palette } from "./palette.ts";
import { placeHullNames } from "./place-hull-names.ts";
import { placeLabels, type Wanted } from "./place-labels.ts";
import type { View } from "./view.ts";

export interface LabelScene {
  readonly map: Drawn;
  readonly hulls: readonly HullPath[];
  readonly palette: Palette;
  readonly view: View;
  readonly grow: number;
  /** Zoom at which the whole map fits: the budget grows from there. */
  readonly fitZoom: number;
  /** Only these are named; null: all may be. */
  readonly lit: ReadonlySet<string> | null;
  /** Named in any case, and whole. */
  readonly told: ReadonlySet<string>;
}

interface Standing {
  readonly id: string;
  readonly text: string;
  readonly style: LabelStyle;
  /** From its node (or the top of its hull) to the top left of the box, px. */
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly height: number;
  readonly anchor: { readonly x: number; readonly y: number };
}

/** One name for so many px² of the window at the zoom where all fits. */
const areaOfOne = 17_000;
const leaders = 12;

export class MapLabels {
  readonly store = new LabelStore();
  #standing: readonly Standing[] = [];

  /** Chooses and places anew. Some milliseconds for a thousand nodes. */
  place(scene: LabelScene): void {
    const { map, view, lit } = scene;
    const { zoom } = view;
    const hullNames = lit === null ? this.#hullNames(scene) : [];
    const ranks = leading(map);
    const styles = new Map<string, LabelStyle>();
    const wanted: Wanted[] = [];
    for (const node of map.nodes.values()) {
      const told = scene.told.has(node.id);
      if (lit !== null && !lit.has(node.id) && !told) continue;
      const style = styleOf(node, { palette: scene.palette, leads: ranks.has(node.id), told });
      const { width, height } = this.store.size(node.name, style);
      styles.set(node.id, style);
      const weight = (told ? 1000 : 0) + node.degree + (node.type === "actor" ? 2 : 0) - (node.pale ? 4 : 0);
      const half = (node.size * scene.grow * zoom) / 2;
      wanted.push({
        id: node.id,
        x: node.x * zoom,
        y: node.y * zoom,
        half,
        width,
        height,
        weight,
        must: told || ranks.has(node.id),
      });
    }
    const placed = placeLabels(wanted, {
      budget: lit === null ? budgetOf(scene) : Math.max(60, budgetOf(scene)),
      taken: hullNames.map((one) => boxAt(one, zoom)),
      nodes: wanted,
    });
    this.#standing = [
      ...hullNames,
      ...placed.flatMap((box) => {
        const [node, style] = [map.nodes.get(box.id), styles.get(box.id)];
        if (node === undefined || style === undefined) return [];
        const [dx, dy] = [box.x - node.x * zoom, box.y - node.y * zoom];
        return [
          { id: box.id, text: node.name, style, dx, dy, width: box.width, height: box.height, anchor: node },
        ];
      }),
    ];
  }

  draw(ink: CanvasRenderingContext2D, view: View): void {
    for (const one of this.#standing) {
      const { x, y } = onScreen(one, view);
      if (x > view.width || y > view.height || x + one.width < 0 || y + one.height < 0) continue;
      this.store.draw(ink, one.text, { x, y, ...one.style });
    }
  }

  /** Boxes in px of the host, of what stands within the window: for whoever has to check them. */
  boxes(view: View): (Box & { id: string })[] {
    return this.#standing.flatMap((one) => {
      const { x, y } = onScreen(one, view);
      const { id, width, height } = one;
      const outside = x > view.width || y > view.height || x + width < 0 || y + height < 0;
      return outside ? [] : [{ id, x: Math.round(x), y: Math.round(y), width, height }];
    });
  }

  #hullNames(scene: LabelScene): Standing[] {
    const named = scene.hulls.map((hull) => {
      const style = { size: 13.5, weight: 650, colour: hull.colour, width: 230, lines: 2 };
      const text = `${hull.name} · ${hull.count}`;
      return { hull, style, text, ...this.store.size(text, style) };
    });
    return placeHullNames(named, scene.view.zoom).map(({ hull, style, text, width, height, dx, dy }) => {
      return { id: hull.id, text, style, dx, dy, width, height, anchor: hull.top };
    });
  }
}

function onScreen(one: Standing, view: View): { x: number; y: number } {
  return { x: one.anchor.x * view.zoom + view.x + one.dx, y: one.anchor.y * view.zoom + view.y + one.dy };
}

function boxAt(one: Standing, zoom: number): Box {
  return {
    x: one.anchor.x * zoom + one.dx,
    y: one.anchor.y * zoom + one.dy,
    width: one.width,
    height: one.height,
  };
}

function budgetOf({ view, fitZoom }: LabelScene): number {
  const nearer = Math.max(1, view.zoom / fitZoom);
  return Math.max(12, Math.round(((view.width * view.height) / areaOfOne) * nearer * nearer));
}

/** The most tied actors: their names are larger. */
function leading(map: Drawn): Set<string> {
  const actors = [...map.nodes.values()].filter((one) => one.type === "actor" && one.degree > 1);
  const order = actors.toSorted((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  return new Set(order.slice(0, Math.min(leaders, Math.ceil(actors.length / 6))).map((one) => one.id));
}

function styleOf(
  node: DrawnNode,
  { palette, leads, told }: { palette: Palette; leads: boolean; told: boolean },
): LabelStyle {
  if (told) return { size: 13.5, weight: 650, colour: palette.ink, width: 220, lines: 4 };
  if (leads) return { size: 13.5, weight: 600, colour: palette.ink, width: 165, lines: 2 };
  if (node.type !== "actor" || node.pale)
    return { size: 11.5, weight: 450, colour: palette.inkSoft, width: 150, lines: 2 };
  return { size: 12, weight: 500, colour: palette.ink, width: 150, lines: 2 };
}
