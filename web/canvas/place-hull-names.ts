// Names of communities at the edge of their outlines, where they cover least.
import { type Box, BoxGrid, within } from "./boxes.ts";

interface Named {
  readonly id: string;
  readonly count: number;
  readonly width: number;
  readonly height: number;
  readonly top: { readonly x: number; readonly y: number };
  readonly bottom: { readonly x: number; readonly y: number };
}

export interface Ground {
  readonly zoom: number;
  readonly nodes: readonly { readonly x: number; readonly y: number; readonly half: number }[];
  /** Where everything fits the window, names keep inside of it. */
  readonly frame: Box | null;
  /** Where names stood before: they stay while they can. */
  readonly before?: ReadonlyMap<string, Box>;
}

/** Boxes in px at this zoom. The larger community goes first; a name that finds no place is left out. */
export function placeHullNames<T extends Named>(
  named: readonly T[],
  { zoom, nodes, frame, before = new Map() }: Ground,
): (T & Box)[] {
  const names = new BoxGrid<Box>();
  const bodies = new BoxGrid<Box>();
  for (const { x, y, half } of nodes)
    bodies.add({ x: x - half, y: y - half, width: 2 * half, height: 2 * half });
  const order = named.toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  return order.flatMap((one) => {
    const stood = before.get(one.id);
    if (stood?.width === one.width && stood.height === one.height && !names.meets(stood)) {
      names.add(stood);
      return [{ ...one, ...stood }];
    }
    let best: { box: Box; cost: number } | undefined;
    for (const [rank, box] of candidates(one, zoom).entries()) {
      const around = { x: box.x - 5, y: box.y - 2, width: box.width + 10, height: box.height + 4 };
      if (names.meets(around) || (frame !== null && !within(box, frame))) continue;
      const cost = rank * 0.15 + bodies.meeting(around).size * 2.5;
      if (best === undefined || cost < best.cost) best = { box, cost };
    }
    if (best === undefined) return [];
    names.add(best.box);
    return [{ ...one, ...best.box }];
  });
}

/** Over the upper edge and along it, a little higher, then under the lower edge. */
function candidates({ width, height, top, bottom }: Named, zoom: number): Box[] {
  const at = (point: { x: number; y: number }, aside: number, y: number) => {
    return { x: point.x * zoom - width / 2 + aside * width, y, width, height };
  };
  const above = top.y * zoom - height - 4;
  const below = bottom.y * zoom + 4;
  const asides = [0, -0.3, 0.3, -0.6, 0.6];
  return [
    ...asides.map((aside) => at(top, aside, above)),
    ...asides.map((aside) => at(top, aside, above - height * 0.6)),
    ...asides.map((aside) => at(bottom, aside, below)),
    ...asides.map((aside) => at(bottom, aside, below + height * 0.6)),
    ...asides.map((aside) => at(top, aside, above + height * 0.8)),
    ...asides.map((aside) => at(top, aside, above - height * 1.2)),
  ];
}
