// The nodes of a large map as plain numbers: drawn by us on the ground, where Cytoscape would hold the page up.
import { paintMark } from "./brush.ts";
import type { DrawnNode } from "./drawn.ts";
import { lookOf, type NodeLook } from "./looks.ts";
import { type Mark, marks } from "./marks.ts";
import type { Palette } from "./palette.ts";
import type { View } from "./view.ts";

export interface MarksDrawn {
  /** x, y and half the width of each, in units of the arrangement. */
  readonly places: Float64Array;
  /** Which of the marks and which of the looks each has. */
  readonly shapes: Uint8Array;
  readonly looks: Uint16Array;
  readonly allLooks: readonly NodeLook[];
}

/** In the order in which they are drawn. */
export function marksDrawn(
  nodes: Iterable<DrawnNode>,
  { palette, grow }: { palette: Palette; grow: number },
): MarksDrawn {
  const [places, shapes, looks]: [number[], number[], number[]] = [[], [], []];
  const allLooks: NodeLook[] = [];
  const known = new Map<string, number>();
  for (const node of nodes) {
    // All that a look hangs on.
    const size = node.ring ? node.size : 0;
    const key = `${node.hue} ${node.type} ${node.pale} ${node.hollow} ${node.ring} ${size}`;
    let look = known.get(key);
    if (look === undefined) {
      look = allLooks.push(lookOf(node, palette)) - 1;
      known.set(key, look);
    }
    places.push(node.x, node.y, (node.size * grow) / 2);
    shapes.push(marks.indexOf(node.mark));
    looks.push(look);
  }
  return {
    places: Float64Array.from(places),
    shapes: Uint8Array.from(shapes),
    looks: Uint16Array.from(looks),
    allLooks,
  };
}

export function drawMarks(
  ink: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  { places, shapes, looks, allLooks }: MarksDrawn,
  { zoom, x: left, y: top, width, height }: View,
): void {
  ink.save();
  for (const [at, shape] of shapes.entries()) {
    const half = (places[3 * at + 2] ?? 0) * zoom;
    const [x, y] = [(places[3 * at] ?? 0) * zoom + left, (places[3 * at + 1] ?? 0) * zoom + top];
    const far = 2 * half + rim;
    if (x < -far || y < -far || x > width + far || y > height + far) continue;
    const mark: Mark | undefined = marks[shape];
    const look = allLooks[looks[at] ?? 0];
    if (mark !== undefined && look !== undefined) paintMark(ink, look, { mark, x, y, half, zoom });
  }
  ink.restore();
}

/** A mark may reach a little over its box, px. */
const rim = 8;
