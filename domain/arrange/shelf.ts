// Small parts and nodes without ties: in calm columns beside the rest, each part a short chain.
import { type Box, boxOf } from "./frame.ts";
import type { Point } from "./network.ts";

/** A name has room at either side; a row is a node with a name in two lines. */
const column = 150;
const row = 66;
/** Kept between the shelf and the rest. */
const gap = { x: 120, y: 84 } as const;
const step = 15;

/** Places of the members of `pieces` (larger first): right of what stands, moved in where there is a free corner. */
export function shelf(
  pieces: readonly (readonly number[])[],
  standing: readonly Point[],
): Map<number, Point> {
  const nodes = pieces.flat();
  if (nodes.length === 0) return new Map();
  const box = boxOf(standing);
  const fits = standing.length === 0 ? Math.ceil(Math.sqrt(nodes.length * 1.5)) : fitting(box);
  const columns = Math.ceil(nodes.length / fits);
  const rows = Math.ceil(nodes.length / columns);
  const block = nodes.map((_, index) => ({ x: Math.floor(index / rows) * column, y: (index % rows) * row }));
  const { x, y } = standing.length === 0 ? { x: 0, y: 0 } : corner(block, { standing, box });
  return new Map(
    nodes.map((node, index) => [node, { x: x + (block[index]?.x ?? 0), y: y + (block[index]?.y ?? 0) }]),
  );
}

function fitting(box: Box): number {
  return Math.max(3, Math.floor((box.bottom - box.top) / row));
}

/** Where the block goes: at the height that lets it come farthest in; the middle height where none is better. */
function corner(block: readonly Point[], { standing, box }: { standing: readonly Point[]; box: Box }): Point {
  const high = boxOf(block).bottom;
  const heights = [(box.top + box.bottom - high) / 2, box.top, box.bottom - high];
  let best = { x: Infinity, y: 0 };
  for (const y of heights) {
    let x = box.right + gap.x;
    while (x > (box.left + box.right) / 2 && isFree(block, { x: x - step, y }, standing)) x -= step;
    if (x < best.x - 2 * step) best = { x, y };
  }
  return best;
}

function isFree(block: readonly Point[], by: Point, standing: readonly Point[]): boolean {
  return block.every((one) =>
    standing.every(
      (other) => Math.abs(one.x + by.x - other.x) >= gap.x || Math.abs(one.y + by.y - other.y) >= gap.y,
    ),
  );
}
