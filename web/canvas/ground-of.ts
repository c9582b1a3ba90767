// From the map to what is drawn on the ground, and what of it is new.
import type { Drawn } from "./drawn.ts";
import type { GroundDrawing } from "./ground-drawing.ts";
import type { HullPath } from "./hull-paths.ts";
import type { Outline } from "./input.ts";
import { marksDrawn } from "./marks-drawn.ts";
import { lively } from "./may-wait.ts";
import type { Palette } from "./palette.ts";
import { sharing, tiePaths } from "./tie-paths.ts";

export interface GroundLooks {
  readonly palette: Palette;
  readonly grow: number;
  readonly outlines: readonly Outline[];
  readonly hulls: readonly HullPath[];
}

/** More new nodes and ties than this are no news but another map. */
const most = 200;

/** Whether its nodes are drawn by us: so many Cytoscape can't draw within a frame. */
export function isLarge({ nodes }: Drawn): boolean {
  return nodes.size > lively;
}

export function groundOf(map: Drawn, { palette, grow, outlines, hulls }: GroundLooks): GroundDrawing {
  return {
    hulls: hulls.map(({ adopted, islands, apart, colour }) => ({ adopted, islands, apart, colour })),
    hullAlpha: palette.hullAlpha,
    ties: tiePaths(map, palette, { togetherIn: sharing(outlines) }),
    marks: isLarge(map) ? marksDrawn(map.nodes.values(), { palette, grow }) : null,
  };
}

/** Of a large map what has come or changed since; null: the whole map is another. */
export function newsOf(
  before: Drawn,
  map: Drawn,
  { palette, grow, outlines }: GroundLooks,
): GroundDrawing | null {
  if (!isLarge(before) || !isLarge(map)) return null;
  const nodes = [...map.nodes.values()].filter((one) => before.nodes.get(one.id) !== one);
  const ties = [...map.ties.values()].filter((one) => before.ties.get(one.id) !== one);
  if (nodes.length + ties.length > most) return null;
  return {
    hulls: [],
    hullAlpha: palette.hullAlpha,
    ties: tiePaths(map, palette, { togetherIn: sharing(outlines), ties }),
    marks: marksDrawn(nodes, { palette, grow }),
  };
}
