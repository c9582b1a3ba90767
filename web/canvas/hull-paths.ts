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
  readonly adopted: boolean;
  readonly path: Path2D;
  readonly colour: string;
  /** Where its name may stand: the middles of the upper and the lower edge of its largest island. */
  readonly top: { readonly x: number; readonly y: number };
  readonly bottom: { readonly x: number; readonly y: number };
}

/** Kept between a member's rim and the edge. */
const room = 26;
const few = 300;

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
    // Those who stand alone get an island only where there is room to look at it.
    for (const body of bodies)
      if (body === largest || body.count > 1 || map.nodes.size <= few) traceIsland(path, body, room);
    const colour = palette.hulls[hues.get(outline.id) ?? 0] ?? palette.inkSoft;
    return [
      {
        ...outline,
        count: members.length,
        path,
        colour,
        top: edgeOf(largest.corners, -1),
        bottom: edgeOf(largest.corners, 1),
      },
    ];
  });
}

/** `side` −1: the upper edge, 1: the lower. */
function edgeOf(corners: readonly Spotted[], side: 1 | -1): { x: number; y: number } {
  const y = side * Math.max(...corners.map((one) => side * one.y));
  const near = corners.filter((one) => Math.abs(one.y - y) < 40);
  return { x: near.reduce((sum, one) => sum + one.x, 0) / near.length, y: y + side * room };
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
    ink.globalAlpha = hull.adopted ? palette.hullAlpha : palette.hullAlpha * 0.75;
    ink.fill(hull.path);
    ink.strokeStyle = hull.colour;
    ink.globalAlpha = hull.adopted ? 0.5 : 0.6;
    ink.lineWidth = (hull.adopted ? 1.25 : 1) / view.zoom;
    ink.setLineDash(hull.adopted ? [] : [5 / view.zoom, 4 / view.zoom]);
    ink.stroke(hull.path);
  }
  ink.restore();
}
