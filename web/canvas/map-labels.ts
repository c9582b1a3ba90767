// The names on the map: chosen and placed for a zoom, drawn each frame where their nodes stand.
import { type Box, overlap } from "./boxes.ts";
import type { Drawn, DrawnNode } from "./drawn.ts";
import type { HullPath } from "./hull-paths.ts";
import { LabelStore, type LabelStyle } from "./label-store.ts";
import { hullStyles, leaders, type Screen, stylesOf } from "./label-styles.ts";
import type { Palette } from "./palette.ts";
import { type Ground, placeHullNames } from "./place-hull-names.ts";
import { type Placed, placeLabels, type Wanted } from "./place-labels.ts";
import type { View } from "./view.ts";

export interface LabelScene {
  readonly map: Drawn;
  readonly hulls: readonly HullPath[];
  readonly palette: Palette;
  readonly view: View;
  readonly grow: number;
  /** Zoom at which the whole map fits: the budget grows from there. */
  readonly fitZoom: number;
  /** The part of the zoomed sheet that names keep inside of; null: they may stand anywhere. */
  readonly frame: Box | null;
  /** Only these are named; null: all may be. */
  readonly lit: ReadonlySet<string> | null;
  /** Letters for a wall. */
  readonly wall: boolean;
  /** Came just now: named in any case. */
  readonly fresh: ReadonlySet<string>;
  /** Named in any case, and whole. */
  readonly told: ReadonlySet<string>;
}

interface Standing {
  readonly id: string;
  readonly text: string;
  readonly style: LabelStyle;
  /** What it belongs to, in units of the arrangement, and from there to the top left of its box, px. */
  readonly anchor: { readonly x: number; readonly y: number };
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly height: number;
  /** Which of the sizes it might have. */
  readonly size: number;
  /** px from the middle of its node to the rim: a hair joins the two; 0: it needs none. */
  readonly hair: number;
}

/** A name as it stands in the window. */
export interface Written extends Box {
  readonly id: string;
  readonly lines: readonly string[];
  readonly style: LabelStyle;
  readonly hair: Hair | null;
}

/** One name for so many px² of the window at the zoom where all fits. */
const areaOfOne = 19_000;
/** On a map of more nodes only the important ones are named: the lonely are too many. */
const few = 300;
/** So many names are tried for one that may stand. */
const tries = 5;

export class MapLabels {
  readonly #store = new LabelStore();
  #standing: readonly Standing[] = [];
  #rest: { readonly key: readonly unknown[]; readonly standing: readonly Standing[] } | undefined;

  /** Another face or ground. */
  dress(family: string, paper: string): void {
    if (this.#store.dress(family, paper)) this.#rest = undefined;
  }

  /** The face of the letters came late. */
  forget(): void {
    this.#store.forget();
    this.#rest = undefined;
  }

  /** Chooses and places: some milliseconds for a thousand nodes. What stood at rest is remembered while it holds. */
  place(scene: LabelScene): void {
    const { map, hulls, palette, view, grow, frame, fresh } = scene;
    // In the same window names stay where they were when somebody comes or goes.
    const window = [palette, view.zoom, view.width, view.height, grow, frame?.x ?? 0, frame?.y ?? 0];
    const key = [map, hulls, [...fresh].join(), ...window];
    const plain = scene.lit === null && scene.told.size === 0;
    const rest = this.#rest;
    const same = (parts: readonly unknown[], from: number) =>
      rest !== undefined && parts.every((part, at) => part === rest.key[at + from]);
    if (plain && rest !== undefined && same(key, 0)) this.#standing = rest.standing;
    else this.#standing = this.#placed(scene, plain && same(window, key.length - window.length));
    if (plain) this.#rest = { key, standing: this.#standing };
  }

  #placed(scene: LabelScene, calmly: boolean): Standing[] {
    const { map, view, lit, told, frame, fresh } = scene;
    const { zoom } = view;
    const bodies = [...map.nodes.values()].map((node) => {
      return { node, x: node.x * zoom, y: node.y * zoom, half: (node.size * scene.grow * zoom) / 2 };
    });
    const before = calmly ? this.#before(scene) : new Map<string, Placed>();
    const hullNames = lit === null ? this.#hullNames(scene, { nodes: bodies, before }) : [];
    const screen = screenOf(scene);
    const first = leaders(map, screen === "desk" ? 12 : 6);
    const budget = budgetOf(scene);
    const calm = map.nodes.size <= few;
    const named = bodies
      .filter(({ node }) => lit === null || lit.has(node.id) || told.has(node.id))
      .map((body) => ({ ...body, weight: weightOf(body.node, { told, fresh }) }))
      .toSorted((a, b) => b.weight - a.weight || (a.node.id < b.node.id ? -1 : 1))
      // Of very many only the heaviest are tried: where those find no place, the light ones need none.
      .slice(0, calm || lit !== null ? bodies.length : budget * tries);
    const styles = new Map<string, readonly LabelStyle[]>();
    const wanted = named.map(({ node, x, y, half, weight }): Wanted => {
      const [isTold, leads] = [told.has(node.id), first.has(node.id)];
      const ways = stylesOf(node, { palette: scene.palette, leads, told: isTold, screen });
      const own = this.#whole(node.name, ways);
      styles.set(node.id, own);
      const sizes = own.map((style) => this.#store.size(node.name, style));
      const need = isTold || fresh.has(node.id) ? "any" : leads ? "far" : "near";
      return { id: node.id, x, y, half, sizes, weight, need };
    });
    const placed = placeLabels(wanted, {
      budget: lit === null ? budget : Math.max(60, budget),
      calm,
      taken: hullNames,
      nodes: lit === null ? bodies : wanted,
      frame,
      before,
    });
    return [
      ...hullNames.map((one) => standing(one, { text: one.text, style: one.style, anchor: one.top, zoom })),
      ...placed.flatMap((box) => {
        const [node, style] = [map.nodes.get(box.id), styles.get(box.id)?.[box.size]];
        if (node === undefined || style === undefined) return [];
        const hair = box.off ? (node.size * scene.grow * zoom) / 2 : 0;
        return [standing(box, { text: node.name, style, anchor: node, zoom, hair, size: box.size })];
      }),
    ];
  }

  draw(ink: CanvasRenderingContext2D, view: View): void {
    for (const one of this.#standing) if (one.hair > 0) drawHair(ink, one, view);
    for (const one of this.#standing) {
      const box = onScreen(one, view);
      if (overlap(box, { x: 0, y: 0, width: view.width, height: view.height })) {
        this.#store.draw(ink, one.text, { x: box.x, y: box.y, ...one.style });
      }
    }
  }

  /** Names with their lines, as they stand within the window. */
  written(view: View): Written[] {
    return this.#standing.flatMap((one) => {
      const box = onScreen(one, view);
      if (!overlap(box, { x: 0, y: 0, width: view.width, height: view.height })) return [];
      const { lines } = this.#store.size(one.text, one.style);
      return [{ ...box, lines, style: one.style, hair: hairOf(one, view) }];
    });
  }

  /** Boxes in px of the host, of what stands within the window: for whoever has to check them. */
  boxes(view: View): (Box & { id: string })[] {
    const window = { x: 0, y: 0, width: view.width, height: view.height };
    return this.#standing.map((one) => onScreen(one, view)).filter((box) => overlap(box, window));
  }

  /** The ways in which the whole name stands there; a name too long for all is cut in the roomiest. */
  #whole(name: string, ways: readonly LabelStyle[]): LabelStyle[] {
    const own = ways.filter(
      (style) => !this.#store.size(name, style).lines.some((line) => line.endsWith("…")),
    );
    return own.length > 0 ? own : ways.slice(-1);
  }

  /** Where names stood at rest, around where their nodes and outlines stand now. */
  #before({ map, hulls, view: { zoom } }: LabelScene): Map<string, Placed> {
    const tops = new Map(hulls.map((one) => [one.id, one.top]));
    return new Map(
      (this.#rest?.standing ?? []).flatMap(({ id, dx, dy, width, height, hair, size }) => {
        const anchor = map.nodes.get(id) ?? tops.get(id);
        if (anchor === undefined) return [];
        const box = { x: anchor.x * zoom + dx, y: anchor.y * zoom + dy, width, height };
        return [[id, { id, size, off: hair > 0, ...box }] as const];
      }),
    );
  }

  #hullNames(
    scene: LabelScene,
    { nodes, before }: Pick<Ground, "nodes"> & { before: ReadonlyMap<string, Placed> },
  ) {
    const named = scene.hulls.map((hull) => {
      // The number stays with the last word.
      const text = `${hull.name}\u00a0·\u00a0${hull.count}`;
      const ways = hullStyles(hull.colour, screenOf(scene));
      const [style = ways[0]] = this.#whole(text, ways);
      const { width, height } = this.#store.size(text, style);
      return { ...hull, text, style, width, height };
    });
    return placeHullNames(named, { zoom: scene.view.zoom, nodes, frame: scene.frame, before });
  }
}

/** What is looked at and who came just now first, then who holds most together. */
function weightOf(
  node: DrawnNode,
  { told, fresh }: { told: ReadonlySet<string>; fresh: ReadonlySet<string> },
): number {
  const first = told.has(node.id) ? 1000 : fresh.has(node.id) ? 900 : 0;
  return first + node.degree + (node.type === "actor" ? 2 : 0) - (node.pale ? 4 : 0);
}

function standing(
  box: Box & { id: string },
  {
    text,
    style,
    anchor,
    zoom,
    hair = 0,
    size = 0,
  }: Pick<Standing, "text" | "style" | "anchor"> & { zoom: number; hair?: number; size?: number },
): Standing {
  const { id, width, height } = box;
  const [dx, dy] = [box.x - anchor.x * zoom, box.y - anchor.y * zoom];
  return { id, text, style, anchor, width, height, hair, size, dx, dy };
}

function onScreen(one: Standing, view: View): Box & { id: string } {
  return {
    id: one.id,
    x: Math.round(one.anchor.x * view.zoom + view.x + one.dx),
    y: Math.round(one.anchor.y * view.zoom + view.y + one.dy),
    width: one.width,
    height: one.height,
  };
}

interface Hair {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/** From the rim of the node to the nearest point of its name. */
function hairOf(one: Standing, view: View): Hair | null {
  if (one.hair === 0) return null;
  const box = onScreen(one, view);
  const [x, y] = [one.anchor.x * view.zoom + view.x, one.anchor.y * view.zoom + view.y];
  const to = {
    x: Math.min(Math.max(x, box.x + 4), box.x + box.width - 4),
    y: Math.min(Math.max(y, box.y + 1), box.y + box.height - 1),
  };
  const far = Math.hypot(to.x - x, to.y - y);
  if (far <= one.hair) return null;
  return { from: { x: x + ((to.x - x) * one.hair) / far, y: y + ((to.y - y) * one.hair) / far }, to };
}

function drawHair(ink: CanvasRenderingContext2D, one: Standing, view: View): void {
  const hair = hairOf(one, view);
  if (hair === null) return;
  ink.strokeStyle = one.style.colour;
  ink.globalAlpha = 0.6;
  ink.lineWidth = 1;
  ink.beginPath();
  ink.moveTo(hair.from.x, hair.from.y);
  ink.lineTo(hair.to.x, hair.to.y);
  ink.stroke();
  ink.globalAlpha = 1;
}

function budgetOf(scene: LabelScene): number {
  const { view, fitZoom } = scene;
  const nearer = Math.max(1, view.zoom / fitZoom);
  const area = areaOfOne * (screenOf(scene) === "wall" ? 4 : 1);
  return Math.max(10, Math.round(((view.width * view.height) / area) * nearer * nearer));
}

function screenOf({ wall, view }: LabelScene): Screen {
  return wall ? "wall" : view.width < 640 ? "phone" : "desk";
}
