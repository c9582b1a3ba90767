// Which names stand, and where: the most important first, each where it covers least, none upon another.
import { type Box, BoxGrid } from "./boxes.ts";

export interface Wanted {
  readonly id: string;
  /** The middle of the node and half its width, in px at the present zoom. */
  readonly x: number;
  readonly y: number;
  readonly half: number;
  /** The size of its name. */
  readonly width: number;
  readonly height: number;
  /** Higher goes first. */
  readonly weight: number;
  /** Stands even where it covers others' nodes. */
  readonly must: boolean;
}

export interface Placed extends Box {
  readonly id: string;
}

interface Rules {
  /** How many names at most. */
  readonly budget: number;
  /** What stands already and is not to be covered. */
  readonly taken: readonly Box[];
  /** Every node that is seen, named or not. */
  readonly nodes: readonly { readonly x: number; readonly y: number; readonly half: number }[];
}

/** Air between two names. */
const air = 3;
const gap = 3;

/** Places names greedily. Same input, same places; ties of weight go by id. */
export function placeLabels(wanted: readonly Wanted[], { budget, taken, nodes }: Rules): Placed[] {
  const names = new BoxGrid<Box>();
  for (const box of taken) names.add(box);
  const bodies = new BoxGrid<Box>();
  for (const { x, y, half } of nodes)
    bodies.add({ x: x - half, y: y - half, width: 2 * half, height: 2 * half });
  const placed: Placed[] = [];
  const inOrder = wanted.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  for (const one of inOrder) {
    if (placed.length >= budget) break;
    const box = bestPlace(one, { names, bodies });
    if (box === undefined) continue;
    names.add(box);
    placed.push({ id: one.id, ...box });
  }
  return placed;
}

function bestPlace(one: Wanted, held: { names: BoxGrid<Box>; bodies: BoxGrid<Box> }): Box | undefined {
  let best: { box: Box; cost: number } | undefined;
  for (const [rank, box] of candidates(one).entries()) {
    const withAir = {
      x: box.x - air,
      y: box.y - air / 2,
      width: box.width + 2 * air,
      height: box.height + air,
    };
    if (held.names.meets(withAir)) continue;
    // The shared edges of its own node do not count: the name stands beside it.
    const covered = held.bodies.meeting(box).size;
    if (covered > 0 && !one.must) continue;
    const cost = rank * 0.2 + covered;
    if (best === undefined || cost < best.cost) best = { box, cost };
  }
  return best?.box;
}

/** Below, above, right, left, then the corners. */
function candidates({ x, y, half, width, height }: Wanted): Box[] {
  const [left, top] = [x - width / 2, y - height / 2];
  const [below, above] = [y + half + gap, y - half - gap - height];
  const [right, before] = [x + half + gap + 1, x - half - gap - 1 - width];
  const places: [number, number][] = [
    [left, below],
    [left, above],
    [right, top],
    [before, top],
    [x - width * 0.2, below],
    [x - width * 0.8, below],
    [x - width * 0.2, above],
    [x - width * 0.8, above],
  ];
  return places.map(([px, py]) => ({ x: px, y: py, width, height }));
}
