// Communities as outlined bodies under the nodes, each with its hue.
import type { Drawn } from "./drawn.ts";
import { islands, type Spotted, traceIsland } from "./hull-shape.ts";
import type { Outline } from "./input.ts";
import { hullHues, type Palette } from "./palette.ts";
import { intoModel, type View } from "./view.ts";

export interface HullPath {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly proposed: boolean;
  readonly path: Path2D;
  readonly colour: string;
  /** Where the name stands: over the middle of the top edge of the largest island, in units of the arrangement. */
  readonly top: { readonly x: number; readonly y: number };
}

/** Kept between a member's rim and the edge. */
const room = 26;

export function hullPaths(map: Drawn, outlines: readonly Outline[], palette: Palette): HullPath[] {
  const hues = hullHues(
    outlines.map((one) => one.id),
    palette.hulls.length,
  );
  return outlines.flatMap((outline) => {
    const members = outline.members.flatMap((id) => {
      const node = map.nodes.get(id);
      return node === undefined ? [] : [{ x: node.x, y: node.y, half: node.size / 2 }];
    });
    const bodies = islands(members);
    const [largest] = bodies;
    if (largest === undefined) return [];
    const path = new Path2D();
    for (const body of bodies) traceIsland(path, body, room);
    const colour = palette.hulls[hues.get(outline.id) ?? 0] ?? palette.inkSoft;
    return [{ ...outline, count: members.length, path, colour, top: topOf(largest.corners) }];
  });
}

function topOf(corners: readonly Spotted[]): { x: number; y: number } {
  const y = Math.min(...corners.map((one) => one.y));
  const near = corners.filter((one) => one.y < y + 40);
  return { x: near.reduce((sum, one) => sum + one.x, 0) / near.length, y: y - room };
}

export function drawHulls(
  ink: CanvasRenderingContext2D,
  hulls: readonly HullPath[],
  { view, palette }: { view: View; palette: Palette },
): void {
  ink.save();
  intoModel(ink, view);
  for (const hull of hulls) {
    ink.fillStyle = hull.colour;
    ink.globalAlpha = hull.proposed ? palette.hullAlpha * 0.75 : palette.hullAlpha;
    ink.fill(hull.path);
    ink.strokeStyle = hull.colour;
    ink.globalAlpha = hull.proposed ? 0.6 : 0.5;
    ink.lineWidth = (hull.proposed ? 1 : 1.25) / view.zoom;
    ink.setLineDash(hull.proposed ? [5 / view.zoom, 4 / view.zoom] : []);
    ink.stroke(hull.path);
  }
  ink.restore();
}
