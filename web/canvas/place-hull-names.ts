// Names of communities at the edge of their outlines, else in a clearing within, never upon a mark.
import { type Box, BoxGrid, type Frame, grown, isFramed } from "./boxes.ts";

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

/** Boxes in px at this zoom. The larger community goes first; a name that finds no place is left out. */
export function placeHullNames<T extends Named>(
  named: readonly T[],
  { zoom, marks, frame, before = new Map() }: Ground,
): (T & HullNamePlace)[] {
  const names = new BoxGrid<Box>();
  const held = new BoxGrid<Box>();
  for (const box of marks) held.add(box);
  const stands = (box: Box, of: Point) => !names.meets(box) && !held.meets(box) && isFramed(box, of, frame);
  const order = named.toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  return order.flatMap((one) => {
    const stood = before.get(one.id);
    const size = stood && one.sizes[stood.size];
    const stays = stood && size?.width === stood.width && size.height === stood.height;
    const others = named.filter(({ id }) => id !== one.id).flatMap(({ islands }) => islands);
    const strays = (box: Box) => others.some(({ corners }) => isOver(box, corners, zoom));
    const found = stays && stands(stood, stood.of) ? stood : bestOf(one, { zoom, stands, strays });
    if (found === undefined) return [];
    names.add(found);
    return [{ ...one, ...found }];
  });
}

interface Rules {
  readonly zoom: number;
  stands(box: Box, of: Point): boolean;
  /** Whether it lies over another community. */
  strays(box: Box): boolean;
}

function bestOf(one: Named, { zoom, stands, strays }: Rules): HullNamePlace | undefined {
  let best: { place: HullNamePlace; cost: number } | undefined;
  for (const [at, size] of one.sizes.entries())
    for (const { box, of, off, cost } of candidates(one, size, zoom)) {
      const dear = cost + at * 1.5;
      if (best !== undefined && dear >= best.cost) continue;
      if (!stands(grown(box, 5, 2), of)) continue;
      const price = dear + (strays(box) ? overAnother : 0);
      if (best === undefined || price < best.cost)
        best = { place: { ...box, of, off, size: at }, cost: price };
    }
  return best?.place;
}

type Size = Named["sizes"][number];

/** Of the width of a name, from where it hangs. */
const asides = [0, -0.3, 0.3, -0.5, 0.5];
/** Ways out of the middle, a sixteenth of a turn apart, and how far out, px. */
const turns = Array.from({ length: 16 }, (_, at) => (at * Math.PI) / 8);
const steps = [4, 14, 28, 46, 70, 100, 140];

/** Over the upper edge and along it, under the lower edge, all around and a little off, in a clearing within. */
function* candidates(one: Named, { width, height }: Size, zoom: number): Generator<Place> {
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
  const { corners = [] } = one.islands[0] ?? {};
  const room = (bottom.y - zoom * Math.max(...corners.map(({ y }) => y))) / zoom;
  for (const step of steps)
    for (const turn of turns) {
      const [dx, dy] = [Math.cos(turn), Math.sin(turn)];
      const out = ({ x, y }: Point) => x * dx + y * dy;
      const rim = corners.reduce(
        (far, next) => (out(next) > out(far) ? next : far),
        corners[0] ?? one.bottom,
      );
      const of = { x: (rim.x + dx * room) * zoom, y: (rim.y + dy * room) * zoom };
      const x = of.x + dx * (width / 2 + step) - width / 2;
      const y = of.y + dy * (height / 2 + step) - height / 2;
      yield { of, box: { x, y, width, height }, off: step > 20, cost: 2 + step / 12 };
    }
  for (const box of clearings(corners, { width, height }, zoom)) {
    const of = { x: box.x + width / 2, y: box.y + height / 2 };
    yield { of, box, off: false, cost: 3.5 };
  }
}

/** Between the members, from the top down. */
function* clearings(corners: readonly Point[], { width, height }: Size, zoom: number): Generator<Box> {
  const [xs, ys] = [corners.map(({ x }) => x * zoom), corners.map(({ y }) => y * zoom)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  for (let y = top; y + height <= bottom; y += height / 2)
    for (let x = left; x + width <= right; x += width / 6) yield { x, y, width, height };
}

/** What an outline keeps between a corner and its edge, in units of the arrangement; a touch of it is let pass. */
const hullRoom = 20;

/** Whether a box lies over a convex body; asked at fifteen points of it. */
function isOver(box: Box, corners: readonly Point[], zoom: number): boolean {
  const inside = (x: number, y: number) =>
    corners.every((corner, at) => {
      const next = corners[(at + 1) % corners.length] ?? corner;
      const [ax, ay] = [next.x - corner.x, next.y - corner.y];
      const far = Math.hypot(ax, ay);
      if (far === 0) return Math.hypot(x - corner.x, y - corner.y) <= hullRoom;
      // Clockwise on the screen: the inside is on the right of the way along an edge.
      return (ax * (y - corner.y) - ay * (x - corner.x)) / far >= -hullRoom;
    });
  return [0, 0.25, 0.5, 0.75, 1].some((across) =>
    [0, 0.5, 1].some((down) =>
      inside((box.x + across * box.width) / zoom, (box.y + down * box.height) / zoom),
    ),
  );
}
