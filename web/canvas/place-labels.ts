// Which names stand, and where: the most important first, none upon another, none upon a mark.
import { type Box, BoxGrid, type Frame, grown, isFramed, middleOf, overlap } from "./boxes.ts";
import type { Sliced } from "./sliced.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Wanted {
  readonly id: string;
  /** Its mark, with the ring around it where it has one, in px at the present zoom. */
  readonly body: Box;
  /** The sizes its name may have, the best first (wide, narrow). */
  readonly sizes: readonly Size[];
  /** Higher goes first. */
  readonly weight: number;
  /**
   * `far`: may stand a little off its node, joined to it by a hair; `any`: farther still, and covers others' marks only
   * where there is no other way.
   */
  readonly need: "near" | "far" | "any";
}

export interface Placed extends Box {
  readonly id: string;
  /** Which of its sizes. */
  readonly size: number;
  /** So far off its node that a hair joins the two. */
  readonly off: boolean;
}

interface Rules {
  /** How many names at most. */
  readonly budget: number;
  /** Whether names beyond the budget may stand where they have air all around. */
  readonly calm: boolean;
  /** What stands already and is not to be covered. */
  readonly taken: readonly Box[];
  /** The marks of all nodes that are seen, named or not. */
  readonly marks: readonly Box[];
  /** Null: names may stand anywhere. */
  readonly frame: Frame | null;
  /** Where names stood before: they stay while they can, so that one who comes does not set all others moving. */
  readonly before?: ReadonlyMap<string, Placed>;
  /** Names that matter may stand as far off as those that must: larger letters need it. */
  readonly farther?: boolean;
}

/** Between two names, px. */
const air = 3;
/** What a name beyond the budget needs around it. */
const wide = 16;
const gap = 3;
/** Another's mark as near as this to the beginning or the end of a name seems to be the one it names, px. */
const besides = 12;

interface Held {
  readonly names: BoxGrid<Box>;
  readonly marks: BoxGrid<Box>;
  readonly frame: Frame | null;
  readonly farther: boolean;
}

/** Places names greedily, one between two `yield`s. Same input, same places; ties of weight go by id. */
export function* placeLabels(
  wanted: readonly Wanted[],
  { budget, calm, taken, marks, frame, before = new Map(), farther: isFarther = false }: Rules,
): Sliced<Placed[]> {
  const held: Held = { names: new BoxGrid(), marks: new BoxGrid(), frame, farther: isFarther };
  for (const box of taken) held.names.add(box);
  for (const box of marks) held.marks.add(box);
  yield;
  const placed: Placed[] = [];
  const inOrder = wanted.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const put = (found: Placed | undefined): boolean => {
    if (found === undefined) return false;
    held.names.add(found);
    placed.push(found);
    return true;
  };
  // Who must be named goes first, then who was named before.
  const first = inOrder.filter((one) => one.need === "any");
  for (const one of first) {
    put(bestPlace(one, { ...held, around: air }));
    yield;
  }
  const others = inOrder.filter((one) => one.need !== "any");
  const rest = isFarther ? scarceFirst(others, held) : others;
  const left = rest.filter((one) => !put(keptPlace(one, before.get(one.id), held)));
  for (const one of left) {
    if (placed.length >= budget && !calm) break;
    yield;
    put(bestPlace(one, { ...held, around: placed.length < budget ? air : wide }));
  }
  return placed;
}

/**
 * Of names that matter, those with the fewest places beside their marks go first: large letters leave one or two, and who
 * could stand anywhere else is not to take them.
 */
function scarceFirst(wanted: readonly Wanted[], held: Held): Wanted[] {
  const free = (one: Wanted) =>
    one.sizes.reduce((sum, size) => {
      const at = candidates(one.body, size).map(([x, y]) => ({ x, y, ...size }));
      return sum + at.filter((box) => !held.names.meets(box, air) && !held.marks.meets(box, 2, 1)).length;
    }, 0);
  const matter = wanted.filter(({ need }) => need === "far").map((one) => ({ one, places: free(one) }));
  const first = matter.toSorted((a, b) => a.places - b.places).map(({ one }) => one);
  return [...first, ...wanted.filter(({ need }) => need !== "far")];
}

/** The place from before, if the name is as large as then and nothing has come into it. */
function keptPlace(one: Wanted, place: Placed | undefined, held: Held): Placed | undefined {
  const size = place === undefined ? undefined : one.sizes[place.size];
  if (place === undefined || size?.width !== place.width || size.height !== place.height) return undefined;
  if (held.names.meets(place) || held.marks.meets(place)) return undefined;
  return isFramed(place, middleOf(one.body), held.frame) ? place : undefined;
}

function bestPlace(one: Wanted, held: Held & { around: number }): Placed | undefined {
  const near = cheapest(one, candidates, held);
  if (near !== undefined || one.need === "near") return near;
  const rings = ringsOf(one.need, held.farther);
  const off = cheapest(one, (body, size) => farther(body, size, rings), { ...held, off: true });
  return off ?? (one.need === "any" ? cheapest(one, candidates, { ...held, covers: true }) : undefined);
}

function ringsOf(need: Wanted["need"], isFarther: boolean): readonly number[] {
  if (need === "any") return [...farRings, ...fartherRings, ...farthestRings];
  return isFarther ? [...farRings, ...wallRings] : farRings;
}

type Candidates = (body: Box, size: Size) => [x: number, y: number][];

interface Manner extends Held {
  /** Air to other names, px. */
  readonly around: number;
  readonly off?: boolean;
  /** May stand upon marks. */
  readonly covers?: boolean;
}

function cheapest(
  one: Wanted,
  places: Candidates,
  { names, marks, frame, around, off = false, covers = false }: Manner,
): Placed | undefined {
  let best: { placed: Placed; cost: number } | undefined;
  const middle = middleOf(one.body);
  for (const [size, { width, height }] of one.sizes.entries()) {
    for (const [rank, [x, y]] of places(one.body, { width, height }).entries()) {
      // From here on none of this size is better.
      const least = rank * (off ? 0.11 : 0.2) + size * 0.5;
      if (best !== undefined && least >= best.cost) break;
      const box = { x, y, width, height };
      if (names.meets(box, around, around / 2) || !isFramed(box, middle, frame)) continue;
      if (!covers && marks.meets(box, 2, 1)) continue;
      const covered = covers ? marks.meeting(box).size : 0;
      const crossed = off && isCrossing(one.body, box, marks) ? 12 : 0;
      const plain = least + covered * 3 + crossed;
      if (best !== undefined && plain >= best.cost) continue;
      const cost = plain + (off || covers ? 1 : 2) * rivals(one.body, box, marks);
      if (best !== undefined && cost >= best.cost) continue;
      best = { placed: { id: one.id, size, off, ...box }, cost };
    }
  }
  return best?.placed;
}

/** Marks of others so near to a name that it might be taken for theirs. */
function rivals(body: Box, box: Box, marks: BoxGrid<Box>): number {
  const near = marks.meeting(grown(box, besides, 3));
  return near.size - (near.has(body) ? 1 : 0);
}

/** Whether the hair from a mark to its name would run over another mark: then it would seem to be that one's. */
function isCrossing(body: Box, box: Box, marks: BoxGrid<Box>): boolean {
  const { x, y } = middleOf(body);
  const [dx, dy] = [
    Math.min(Math.max(x, box.x), box.x + box.width) - x,
    Math.min(Math.max(y, box.y), box.y + box.height) - y,
  ];
  const points = Math.ceil(Math.hypot(dx, dy) / 4);
  for (let at = 1; at <= points; at += 1) {
    const on = { x: x + (dx * at) / points - 1, y: y + (dy * at) / points - 1, width: 2, height: 2 };
    if (!overlap(on, body) && marks.meets(on)) return true;
  }
  return false;
}

/** Below, above, right, left, then along the lower and the upper edge. */
function candidates(body: Box, { width, height }: Size): [x: number, y: number][] {
  const { x, y } = middleOf(body);
  const [left, top] = [x - width / 2, y - height / 2];
  const [below, above] = [body.y + body.height + gap, body.y - gap - height];
  const [right, before] = [body.x + body.width + gap + 1, body.x - gap - 1 - width];
  const [aside, lower] = [body.width * 0.2, body.height * 0.15];
  return [
    [left, below],
    [left, above],
    [right, top],
    [before, top],
    [x - width * 0.25, below],
    [x - width * 0.75, below],
    [x - width * 0.25, above],
    [x - width * 0.75, above],
    [right, y - height * 0.25],
    [right, y - height * 0.75],
    [before, y - height * 0.25],
    [before, y - height * 0.75],
    [right - aside, below - lower],
    [right - aside, above + lower],
    [before + aside, below - lower],
    [before + aside, above + lower],
  ];
}

/** Distances from the rim, px: for names that matter, still plainly their node's; and for those that must stand. */
const farRings = [9, 18, 28, 40, 54];
const fartherRings = [72, 96, 126, 164];
const farthestRings = [210];
/** On a wall a hair is no longer than four lines are high. */
const wallRings = [72, 96, 126];

/** Rings around the node. */
function farther(body: Box, { width, height }: Size, rings: readonly number[]): [x: number, y: number][] {
  const found: [number, number][] = [];
  const { x, y } = middleOf(body);
  for (const ring of rings) {
    const [across, down] = [body.width / 2 + gap + ring, body.height / 2 + gap + ring];
    for (const aside of [0.5, 0.35, 0.65, 0.2, 0.8, 0.05, 0.95]) {
      found.push([x - width * aside, y + down], [x - width * aside, y - down - height]);
    }
    for (const start of [y + 2, y - height - 2, y - height / 2, y + ring / 2, y - height - ring / 2])
      found.push([x + across, start], [x - across - width, start]);
  }
  return found;
}
