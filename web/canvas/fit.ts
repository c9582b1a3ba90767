// The zoom and place at which everything stands inside the window, names and panels considered.
import type { Drawn } from "./drawn.ts";
import type { Insets } from "./input.ts";
import type { View } from "./view.ts";

/** Air for names at the rim, in px; less on a narrow screen, and more of it around some, whose names all stand. */
const air = { x: 64, top: 34, bottom: 40 } as const;
const narrowShare = { all: 0.06, some: 0.15 } as const;
/** What outlines and their names take beyond the nodes. */
const outlineAir = 44;
const closest = 1.5;

interface Window {
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
  readonly outlined: boolean;
}

/** Undefined where there is nothing to fit or no room to fit it in. */
export function fitted(
  map: Drawn,
  ids: ReadonlySet<string> | null,
  { width, height, insets, outlined }: Window,
): View | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { id, x, y, size } of map.nodes.values()) {
    if (ids !== null && !ids.has(id)) continue;
    left = Math.min(left, x - size / 2);
    right = Math.max(right, x + size / 2);
    top = Math.min(top, y - size / 2);
    bottom = Math.max(bottom, y + size / 2);
  }
  const side = Math.min(air.x, width * (ids === null ? narrowShare.all : narrowShare.some));
  const over = air.top + (outlined ? outlineAir : 0);
  const room = {
    x: width - insets.left - insets.right - 2 * side,
    y: height - insets.top - insets.bottom - over - air.bottom,
  };
  if (left > right || room.x <= 0 || room.y <= 0) return undefined;
  const zoom = Math.min(closest, room.x / Math.max(right - left, 1), room.y / Math.max(bottom - top, 1));
  return {
    zoom,
    x: insets.left + side + room.x / 2 - ((left + right) / 2) * zoom,
    y: insets.top + over + room.y / 2 - ((top + bottom) / 2) * zoom,
    width,
    height,
  };
}

/** How many nodes stand inside the window with their whole mark. */
export function insideCount(map: Drawn, view: View, grow: number): number {
  let count = 0;
  for (const node of map.nodes.values()) {
    const [x, y, half] = [
      node.x * view.zoom + view.x,
      node.y * view.zoom + view.y,
      (node.size * grow * view.zoom) / 2,
    ];
    if (x - half >= 0 && y - half >= 0 && x + half <= view.width && y + half <= view.height) count += 1;
  }
  return count;
}
