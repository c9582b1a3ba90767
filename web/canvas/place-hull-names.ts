// Names of communities at the edge of their outlines, else in a clearing within, never upon a mark.
import { type Box, BoxGrid, type Frame, grown, isFramed } from "./boxes.ts";
import type { Sliced } from "./sliced.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Named {
  readonly id: string;
  readonly count: number;
  /** The sizes its name may have, px, the best first. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  /** The middles of its upper and lower edge, and the corners of its islands clockwise, in units of the arrangement. */
  readonly top: Point;
  readonly bottom: Point;
  readonly islands: readonly { readonly corners: readonly Point[] }[];
}

export interface HullNamePlace extends Box {
  /** Which of its sizes. */
  readonly size: number;
  /** The point of the outline that it belongs to, px. */
  readonly of: Point;
  /** So far off that a hair joins the two. */
  readonly off: boolean;
}

export interface Ground {
  readonly zoom: number;
  /** The marks of all nodes that are seen, px at this zoom. */
  readonly marks: readonly Box[];
  /** Null: names may stand anywhere. */
  readonly frame: Frame | null;
  /** Where names stood before: they stay while they can. */
  readonly before?: ReadonlyMap<string, HullNamePlace>;
}

interface Place {
  readonly box: Box;
  readonly of: Point;
  readonly off: boolean;
  readonly cost: number;
}

/** Over another community it would seem to be that one's. */
const overAnother = 9;

/**
 * Boxes in px at this zoom, one between two `yield`s. The larger community goes first; a name that finds no place is left
 * out.
 */
export function* placeHullNames<T extends Named>(
  named: readonly T[],
  { zoom, marks, frame, before = new Map() }: Ground,
): Sliced<(T & HullNamePlace)[]> {
  const names = new BoxGrid<Box>();
  const held = new BoxGrid<Box>();
  for (const box of marks) held.add(box);
  const stands: Rules["stands"] = (box, of, [by, byDown]) =>
    !names.meets(box, by, byDown) &&
    !held.meets(box, by, byDown) &&
    isFramed(grown(box, by, byDown), of, frame);
  const bodies = named.flatMap(({ id, islands }) =>
    islands.map(({ corners }) => ({ id, edges: edgesOf(corners) })),
  );
  const order = named.toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  const placed: (T & HullNamePlace)[] = [];
  for (const one of order) {
    yield;
    const stood = before.get(one.id);
    const size = stood && one.sizes[stood.size];
    const stays = stood && size?.width === stood.width && size.height === stood.height;
    const strays = (box: Box) => bodies.some(({ id, edges }) => id !== one.id && isOver(box, edges, zoom));
    const found =
      stays && stands(stood, stood.of, noAir) ? stood : yield* bestOf(one, { zoom, stands, strays });
    if (found === undefined) continue;
    names.add(found);
    placed.push({ ...one, ...found });
  }
  return placed;
}

/** Kept around a name, px: across and down. */
const noAir: readonly [number, number] = [0, 0];
const air: readonly [number, number] = [5, 2];

interface Rules {
  readonly zoom: number;
  stands(box: Box, of: Point, air: readonly [across: number, down: number]): boolean;
  /** Whether it lies over another community. */
  strays(box: Box): boolean;
}

function* bestOf(one: Named, { zoom, stands, strays }: Rules): Sliced<HullNamePlace | undefined> {
  let best: { place: HullNamePlace; cost: number } | undefined;
  const ways = waysOut(one, zoom);
  for (const [at, size] of one.sizes.entries()) {
    const isDear = (cost: number) => best !== undefined && cost + at * 1.5 >= best.cost;
    for (const { box, of, off, cost } of candidates(one, { size, zoom, ways, isDear })) {
      if (isDear(cost) || !stands(box, of, air)) continue;
      const price = cost + at * 1.5 + (strays(box) ? overAnother : 0);
      if (best === undefined || price < best.cost)
        best = { place: { ...box, of, off, size: at }, cost: price };
    }
    yield;
  }
  return best?.place;
}

/** Of the width of a name, from where it hangs. */
const asides = [0, -0.3, 0.3, -0.5, 0.5];
/** Ways out of the middle, a sixteenth of a turn apart, and how far out, px. */
const turns = Array.from({ length: 16 }, (_, at) => (at * Math.PI) / 8);
const steps = [4, 14, 28, 46, 70, 100, 140];

interface Way {
  readonly dx: number;
  readonly dy: number;
  /** Where it crosses the edge, px. */
  readonly of: Point;
}

function waysOut(one: Named, zoom: number): Way[] {
  const { corners = [] } = one.islands[0] ?? {};
  const bottom = one.bottom.y * zoom;
  const room = (bottom - zoom * Math.max(...corners.map(({ y }) => y))) / zoom;
  return turns.map((turn) => {
    const [dx, dy] = [Math.cos(turn), Math.sin(turn)];
    const out = ({ x, y }: Point) => x * dx + y * dy;
    const rim = corners.reduce((far, next) => (out(next) > out(far) ? next : far), corners[0] ?? one.bottom);
    return { dx, dy, of: { x: (rim.x + dx * room) * zoom, y: (rim.y + dy * room) * zoom } };
  });
}

interface Asked {
  readonly size: Named["sizes"][number];
  readonly zoom: number;
  readonly ways: readonly Way[];
  /** Whether a place of this cost need not be looked at any more. */
  isDear(cost: number): boolean;
}

/** Over the upper edge and along it, under the lower edge, all around and a little off, in a clearing within. */
function* candidates(one: Named, { size, zoom, ways, isDear }: Asked): Generator<Place> {
  const { width, height } = size;
  const top = { x: one.top.x * zoom, y: one.top.y * zoom };
  const bottom = { x: one.bottom.x * zoom, y: one.bottom.y * zoom };
  for (const off of [0, 0.4, 0.8])
    for (const aside of asides) {
      const x = (of: Point) => of.x - width / 2 + aside * width;
      const cost = 2 * off + 2 * Math.abs(aside);
      const [over, under] = [top.y - 4 - height * (1 + off), bottom.y + 4 + height * off];
      yield { of: top, box: { x: x(top), y: over, width, height }, off: false, cost };
      yield { of: bottom, box: { x: x(bottom), y: under, width, height }, off: false, cost: cost + 0.9 };
    }
  for (const step of steps) {
    const cost = 2 + step / 12;
    if (isDear(cost)) break;
    for (const { dx, dy, of } of ways) {
      const x = of.x + dx * (width / 2 + step) - width / 2;
      const y = of.y + dy * (height / 2 + step) - height / 2;
      yield { of, box: { x, y, width, height }, off: step > 20, cost };
    }
  }
  const within = 3.5;
  if (isDear(within)) return;
  for (const box of clearings(one.islands[0]?.corners ?? [], { width, height }, zoom)) {
    const of = { x: box.x + width / 2, y: box.y + height / 2 };
    yield { of, box, off: false, cost: within };
  }
}

/** Between the members, from the top down. */
function* clearings(
  corners: readonly Point[],
  { width, height }: Asked["size"],
  zoom: number,
): Generator<Box> {
  const [xs, ys] = [corners.map(({ x }) => x * zoom), corners.map(({ y }) => y * zoom)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  for (let y = top; y + height <= bottom; y += height / 2)
    for (let x = left; x + width <= right; x += width / 6) yield { x, y, width, height };
}

/** What an outline keeps between a corner and its edge, in units of the arrangement; a touch of it is let pass. */
const hullRoom = 20;

interface Edge extends Point {
  /** From here to the next corner, and how far that is. */
  readonly ax: number;
  readonly ay: number;
  readonly far: number;
}

/** The edges of a convex body, clockwise. */
function edgesOf(corners: readonly Point[]): Edge[] {
  return corners.map((corner, at) => {
    const next = corners[(at + 1) % corners.length] ?? corner;
    const [ax, ay] = [next.x - corner.x, next.y - corner.y];
    return { x: corner.x, y: corner.y, ax, ay, far: Math.hypot(ax, ay) };
  });
}

/** Whether a box lies over a convex body; asked at fifteen points of it. */
function isOver(box: Box, edges: readonly Edge[], zoom: number): boolean {
  for (const across of [0, 0.25, 0.5, 0.75, 1])
    for (const down of [0, 0.5, 1])
      if (isInside(edges, (box.x + across * box.width) / zoom, (box.y + down * box.height) / zoom))
        return true;
  return false;
}

function isInside(edges: readonly Edge[], px: number, py: number): boolean {
  for (const { x, y, ax, ay, far } of edges) {
    if (far === 0) {
      if (Math.hypot(px - x, py - y) > hullRoom) return false;
    }
    // Clockwise on the screen: the inside is on the right of the way along an edge.
    else if (!((ax * (py - y) - ay * (px - x)) / far >= -hullRoom)) return false;
  }
  return true;
}
