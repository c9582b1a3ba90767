// The names on the map: chosen and placed for a zoom, drawn each frame where their nodes stand.
import { type Frame, grown, overlap } from "./boxes.ts";
import type { Drawn, DrawnNode } from "./drawn.ts";
import { handleBox } from "./handle.ts";
import type { HullPath } from "./hull-paths.ts";
import type { Insets } from "./input.ts";
import { drawHair, hairOf, onScreen, type Standing, standing, type Written } from "./label-standing.ts";
import { LabelStore, type LabelStyle } from "./label-store.ts";
import { hullStyles, leaders, type Screen, stylesOf } from "./label-styles.ts";
import { markBox } from "./marks.ts";
import type { Palette } from "./palette.ts";
import { type Ground, type HullNamePlace, placeHullNames } from "./place-hull-names.ts";
import { type Placed, placeLabels, type Wanted } from "./place-labels.ts";
import type { Sliced } from "./sliced.ts";
import type { View } from "./view.ts";

export interface LabelScene {
  readonly map: Drawn;
  readonly hulls: readonly HullPath[];
  readonly palette: Palette;
  readonly view: View;
  readonly grow: number;
  /** Zoom at which the whole map fits: the budget grows from there. */
  readonly fitZoom: number;
  /** What lies over the map at its sides. */
  readonly insets: Insets;
  /** Only these are named; null: all may be. */
  readonly lit: ReadonlySet<string> | null;
  /** Letters for a wall. */
  readonly wall: boolean;
  /** Came just now: named in any case. */
  readonly fresh: ReadonlySet<string>;
  /** Named in any case, and whole. */
  readonly told: ReadonlySet<string>;
  /** The node that has the knob beside it. */
  readonly handled: string | null;
}

/** Where all stood when nothing was looked at, and what for. */
interface Rest {
  readonly key: readonly unknown[];
  readonly hulls: readonly HullPath[];
  readonly standing: readonly Standing[];
}

/** One name for so many px² of the window at the zoom where all fits; a phone is held near, a wall is far. */
const areaOfOne = { phone: 8_000, desk: 19_000, wall: 76_000 } as const;
/** On a map of more nodes only the important ones are named: the lonely are too many. */
const few = 300;
/** What the ring around a selected node takes, px. */
const ringed = 6;
/** Kept between a name and the edge of the window, px. */
const edge = 4;
/** So many names are tried for one that may stand. */
const tries = 5;

export class MapLabels {
  readonly #store = new LabelStore();
  #standing: readonly Standing[] = [];
  #rest: Rest | undefined;

  /** Another face or ground. */
  dress(family: string, paper: string): void {
    if (this.#store.dress(family, paper)) this.#rest = undefined;
  }

  /** The face of the letters came late. */
  forget(): void {
    this.#store.forget();
    this.#rest = undefined;
  }

  /** Where all names stand now. */
  get standing(): readonly Standing[] {
    return this.#standing;
  }

  /**
   * Chooses and places: some milliseconds for a thousand nodes. Until it is done all stand where they stood, and it need
   * not be done. What stood at rest is remembered while it holds.
   */
  *placing(scene: LabelScene): Sliced<void> {
    const { map, hulls, palette, view, grow, fresh, insets } = scene;
    const sheet = [palette, view.zoom, grow];
    const { top, right, bottom, left, covered = 0 } = insets;
    const window = [view.x, view.y, view.width, view.height, top, right, bottom + covered, left];
    const key = [...sheet, ...window, map, hulls, [...fresh].join()];
    const rest = this.#rest;
    const same = (parts: readonly unknown[]) =>
      rest !== undefined && parts.every((part, at) => part === rest.key[at]);
    const plain = scene.lit === null && scene.told.size === 0;
    // On the same sheet names stay where they were when somebody comes or goes, or the window moves over it.
    if (plain && rest !== undefined && same(key)) this.#standing = rest.standing;
    else this.#standing = yield* this.#placed(scene, scene.lit === null && same(sheet));
    if (plain) this.#rest = { key, hulls, standing: this.#standing };
  }

  *#placed(scene: LabelScene, calmly: boolean): Sliced<Standing[]> {
    const { map, view, lit, told, fresh } = scene;
    const { zoom } = view;
    const bodies = [...map.nodes.values()].map((node) => {
      const spot = { x: node.x * zoom, y: node.y * zoom, half: (node.size * scene.grow * zoom) / 2 };
      const box = markBox(node.mark, spot);
      return { node, spot, body: told.has(node.id) ? grown(box, ringed) : box };
    });
    yield;
    const frame = frameOf(scene);
    const before = calmly ? this.#before(scene) : new Map<string, Placed>();
    const marks = bodies
      .filter(({ node }) => lit === null || lit.has(node.id) || told.has(node.id))
      .map(({ body }) => body);
    const knob = bodies.filter(({ node }) => node.id === scene.handled).map(({ spot }) => handleBox(spot));
    const hullsBefore = calmly ? this.#hullsBefore(scene) : new Map<string, HullNamePlace>();
    const hullNames =
      lit === null
        ? yield* this.#hullNames(scene, { marks: [...marks, ...knob], frame, before: hullsBefore })
        : [];
    const screen = screenOf(scene);
    const first = leaders(map, screen === "desk" ? 12 : 6);
    const budget = budgetOf(scene);
    const calm = map.nodes.size <= few;
    const named = bodies
      .filter(({ node }) => lit === null || lit.has(node.id) || told.has(node.id))
      .map((one) => ({ ...one, weight: weightOf(one.node, { told, fresh }) }))
      .toSorted((a, b) => b.weight - a.weight || (a.node.id < b.node.id ? -1 : 1))
      // Of very many only the heaviest are tried: where those find no place, the light ones need none.
      .slice(0, calm || lit !== null ? bodies.length : budget * tries);
    yield;
    const styles = new Map<string, readonly LabelStyle[]>();
    const wanted: Wanted[] = [];
    for (const { node, body, weight } of named) {
      const [isTold, leads] = [told.has(node.id), first.has(node.id)];
      const ways = stylesOf(node, { palette: scene.palette, leads, told: isTold, screen });
      const own = this.#whole(node.name, ways);
      styles.set(node.id, own);
      const sizes = own.map((style) => this.#store.size(node.name, style));
      const need = isTold || fresh.has(node.id) ? "any" : leads ? "far" : "near";
      wanted.push({ id: node.id, body, sizes, weight, need });
      yield;
    }
    const placed = yield* placeLabels(wanted, {
      budget: lit === null ? budget : Math.max(60, budget),
      calm,
      taken: [...hullNames, ...knob],
      marks,
      frame,
      before,
      farther: screen === "wall",
    });
    const found = [
      ...hullNames.flatMap((one) => {
        const style = one.styles[one.size];
        if (style === undefined) return [];
        const anchor = { x: one.of.x / zoom, y: one.of.y / zoom };
        return [standing(one, { ...one, style, anchor, zoom, hair: one.off ? 1 : 0 })];
      }),
      ...placed.flatMap((box) => {
        const [node, style] = [map.nodes.get(box.id), styles.get(box.id)?.[box.size]];
        if (node === undefined || style === undefined) return [];
        const hair = box.off ? (node.size * scene.grow * zoom) / 2 : 0;
        return [standing(box, { text: node.name, style, anchor: node, zoom, hair, size: box.size })];
      }),
    ];
    for (const one of found) {
      this.#store.paint(one.text, one.style);
      yield;
    }
    return found;
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

  /** The ways in which the whole name stands there; a name too long for all is cut in the roomiest. */
  #whole(name: string, ways: readonly LabelStyle[]): LabelStyle[] {
    const own = ways.filter(
      (style) => !this.#store.size(name, style).lines.some((line) => line.endsWith("…")),
    );
    return own.length > 0 ? own : ways.slice(-1);
  }

  /** Where names stood at rest, around where their nodes stand now. */
  #before({ map, view: { zoom } }: LabelScene): Map<string, Placed> {
    return new Map(
      (this.#rest?.standing ?? []).flatMap(({ id, dx, dy, width, height, hair, size }) => {
        const node = map.nodes.get(id);
        if (node === undefined) return [];
        return [
          [id, { id, size, off: hair > 0, x: node.x * zoom + dx, y: node.y * zoom + dy, width, height }],
        ];
      }),
    );
  }

  /** Where names of outlines stood at rest, as far as each outline has moved since. */
  #hullsBefore({ hulls, view: { zoom } }: LabelScene): Map<string, HullNamePlace> {
    const tops = new Map(this.#rest?.hulls.map((one) => [one.id, one.top]));
    const stood = new Map(this.#rest?.standing.map((one) => [one.id, one]));
    return new Map(
      hulls.flatMap(({ id, top }) => {
        const [one, was] = [stood.get(id), tops.get(id)];
        if (one === undefined || was === undefined) return [];
        const of = { x: (one.anchor.x + top.x - was.x) * zoom, y: (one.anchor.y + top.y - was.y) * zoom };
        const { dx, dy, width, height, size, hair } = one;
        return [[id, { x: of.x + dx, y: of.y + dy, width, height, size, of, off: hair > 0 }]];
      }),
    );
  }

  /** The number stays with the last word. */
  #hullName(hull: HullPath, screen: Screen) {
    const text = `${hull.name}\u00a0·\u00a0${hull.count}`;
    const styles = this.#whole(text, hullStyles(hull.colour, screen));
    return { ...hull, text, styles, sizes: styles.map((style) => this.#store.size(text, style)) };
  }

  *#hullNames(scene: LabelScene, ground: Omit<Ground, "zoom">) {
    const screen = screenOf(scene);
    const named = [];
    for (const hull of scene.hulls) {
      named.push(this.#hullName(hull, screen));
      yield;
    }
    const { zoom } = scene.view;
    const whole = yield* placeHullNames(named, { zoom, ...ground });
    if (screen !== "phone" || whole.length === named.length) return whole;
    // On a phone a long name may find no room: its beginning tells more than nothing, and a touch tells the rest.
    const stand = new Set(whole.map(({ id }) => id));
    const left = scene.hulls.filter(({ id }) => !stand.has(id));
    const begun = left.map((hull) => this.#hullName({ ...hull, name: beginning(hull.name) }, screen));
    return [
      ...whole,
      ...(yield* placeHullNames(begun, { zoom, ...ground, marks: [...ground.marks, ...whole] })),
    ];
  }
}

/** The first word of a long name, and that it goes on. */
function beginning(name: string): string {
  const end = name.search(/[\s,]/);
  return end < 0 ? name : `${name.slice(0, end)}\u00a0…`;
}

/** What is looked at and who came just now first, then who holds most together. */
function weightOf(
  node: DrawnNode,
  { told, fresh }: { told: ReadonlySet<string>; fresh: ReadonlySet<string> },
): number {
  const first = told.has(node.id) ? 1000 : fresh.has(node.id) ? 900 : 0;
  return first + node.degree + (node.type === "actor" ? 2 : 0) - (node.pale ? 4 : 0);
}

function frameOf({ view, insets: { top, right, bottom, left, covered = 0 } }: LabelScene): Frame {
  const [x, y, width, height] = [edge - view.x, edge - view.y, view.width - 2 * edge, view.height - 2 * edge];
  return {
    window: { x, y, width, height },
    inner: { x: x + left, y: y + top, width: width - left - right, height: height - top - bottom - covered },
  };
}

function budgetOf(scene: LabelScene): number {
  const { view, fitZoom } = scene;
  const nearer = Math.max(1, view.zoom / fitZoom);
  const area = areaOfOne[screenOf(scene)];
  return Math.max(10, Math.round(((view.width * view.height) / area) * nearer * nearer));
}

function screenOf({ wall, view }: LabelScene): Screen {
  return view.width < 640 ? "phone" : wall ? "wall" : "desk";
}
