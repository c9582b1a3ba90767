// Which names stand, and where: the most important first, each where it covers least, none upon another.
import { type Box, BoxGrid, within } from "./boxes.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Wanted {
  readonly id: string;
  /** The middle of the node and half its width, in px at the present zoom. */
  readonly x: number;
  readonly y: number;
  readonly half: number;
  /** The sizes its name may have, the best first (wide, narrow). */
  readonly sizes: readonly Size[];
  /** Higher goes first. */
  readonly weight: number;
  /**
   * `far`: may stand a little off its node, joined to it by a hair, and covers others' nodes only where there is no other
   * way; `any`: stands in any case.
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
  /** Every node that is seen, named or not. */
  readonly nodes: readonly { readonly x: number; readonly y: number; readonly half: number }[];
  /** Names keep inside of it; null: anywhere. */
  readonly frame: Box | null;
  /** Where names stood before: they stay while they can, so that one who comes does not set all others moving. */
  readonly before?: ReadonlyMap<string, Placed>;
}

/** Between two names, px. */
const air = 3;
/** What a name beyond the budget needs around it. */
const wide = 16;
const gap = 3;

interface Held {
  readonly names: BoxGrid<Box>;
  readonly bodies: BoxGrid<Box>;
  readonly frame: Box | null;
}

/** Places names greedily. Same input, same places; ties of weight go by id. */
export function placeLabels(
  wanted: readonly Wanted[],
  { budget, calm, taken, nodes, frame, before = new Map() }: Rules,
): Placed[] {
  const held: Held = { names: new BoxGrid(), bodies: new BoxGrid(), frame };
  for (const box of taken) held.names.add(box);
  for (const { x, y, half } of nodes)
    held.bodies.add({ x: x - half, y: y - half, width: 2 * half, height: 2 * half });
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
  for (const one of first) put(bestPlace(one, { ...held, around: air }));
  const rest = inOrder.filter((one) => one.need !== "any");
  const left = rest.filter((one) => !put(keptPlace(one, before.get(one.id), held)));
  for (const one of left) {
    if (placed.length >= budget && !calm) break;
    put(bestPlace(one, { ...held, around: placed.length < budget ? air : wide }));
  }
  return placed;
}

/** The place from before, if the name is as large as then and nothing has come into it. */
function keptPlace(one: Wanted, place: Placed | undefined, held: Held): Placed | undefined {
  const size = place === undefined ? undefined : one.sizes[place.size];
  if (place === undefined || size?.width !== place.width || size.height !== place.height) return undefined;
  if (held.names.meets(place) || (held.frame !== null && !within(place, held.frame))) return undefined;
  const covers = held.bodies.meeting(place).size > 0;
  return covers && one.need === "near" ? undefined : place;
}

function bestPlace(one: Wanted, held: Held & { around: number }): Placed | undefined {
  const near = cheapest(one, candidates, held);
  if (near !== undefined || one.need === "near") return near;
  return cheapest(one, farther, held) ?? cheapest(one, candidates, { ...held, covers: true });
}

type Candidates = (one: Wanted, size: Size) => [x: number, y: number][];

function cheapest(
  one: Wanted,
  places: Candidates,
  { names, bodies, frame, around, covers = false }: Held & { around: number; covers?: boolean },
): Placed | undefined {
  let best: { placed: Placed; cost: number } | undefined;
  for (const [size, { width, height }] of one.sizes.entries()) {
    for (const [rank, [x, y]] of places(one, { width, height }).entries()) {
      const box = { x, y, width, height };
      if (names.meets(grown(box, around)) || (frame !== null && !within(box, frame))) continue;
      if (!covers && bodies.meets(grown(box, 2))) continue;
      const covered = covers ? bodies.meeting(box).size : 0;
      const cost = rank * 0.2 + size * 0.5 + covered * 3;
      if (best !== undefined && cost >= best.cost) continue;
      best = { placed: { id: one.id, size, off: places === farther, ...box }, cost };
    }
  }
  return best?.placed;
}

function grown(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by / 2, width: box.width + 2 * by, height: box.height + by };
}

/** Below, above, right, left, then along the lower and the upper edge. */
function candidates({ x, y, half }: Wanted, { width, height }: Size): [x: number, y: number][] {
  const [left, top] = [x - width / 2, y - height / 2];
  const [below, above] = [y + half + gap, y - half - gap - height];
  const [right, before] = [x + half + gap + 1, x - half - gap - 1 - width];
  return [
    [left, below],
    [left, above],
    [right, top],
    [before, top],
    [x - width * 0.25, below],
    [x - width * 0.75, below],
    [x - width * 0.25, above],
    [x - width * 0.75, above],
    [right - half * 0.4, y + half * 0.3],
    [right - half * 0.4, y - half * 0.3 - height],
    [before + half * 0.4, y + half * 0.3],
    [before + half * 0.4, y - half * 0.3 - height],
  ];
}

/** Rings around the node, for names that matter: still plainly their node's. */
function farther({ x, y, half }: Wanted, { width, height }: Size): [x: number, y: number][] {
  const found: [number, number][] = [];
  for (const ring of [9, 18, 28, 40]) {
    const off = half + gap + ring;
    for (const aside of [0.5, 0.2, 0.8]) {
      found.push([x - width * aside, y + off], [x - width * aside, y - off - height]);
    }
    found.push([x + off, y + 2], [x + off, y - height - 2], [x - off - width, y + 2]);
    found.push(
      [x - off - width, y - height - 2],
      [x + off, y - height / 2],
      [x - off - width, y - height / 2],
    );
  }
  return found;
}
