// Communities as outlined bodies under the nodes, each with its hue.
import { type Box, overlap } from "./boxes.ts";
import type { Drawn } from "./drawn.ts";
import { type Island, islands, type Spotted, traceIsland } from "./hull-shape.ts";
import type { Outline } from "./input.ts";
import { hullHues, type Palette } from "./palette.ts";
import { intoModel, type View } from "./view.ts";

/** What is drawn of an outline. */
export interface HullDrawn {
  readonly adopted: boolean;
  readonly islands: readonly Island[];
  /** Members that stand away from it: a touch of its hue under each. */
  readonly apart: readonly Spotted[];
  readonly colour: string;
}

export interface HullPath extends HullDrawn {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  /** Where its members stand and how large, as one text. */
  readonly shape: string;
  /** Where its name may stand: the middles of the upper and the lower edge of its largest island. */
  readonly top: { readonly x: number; readonly y: number };
  readonly bottom: { readonly x: number; readonly y: number };
}

/** Kept between a member and the edge, in units of the arrangement. */
export const hullRoom = 26;

/** `known`: those drawn before; one whose members stand as they stood is taken as it is. */
export function hullPaths(
  map: Drawn,
  outlines: readonly Outline[],
  { palette, known }: { palette: Palette; known: readonly HullPath[] },
): HullPath[] {
  const before = new Map(known.map((one) => [one.shape, one]));
  const hues = hullHues(
    outlines.map((one) => keptBy(one)),
    palette.hulls.length,
  );
  return outlines.flatMap((outline) => {
    const members = outline.members.flatMap((id) => {
      const node = map.nodes.get(id);
      return node === undefined ? [] : [{ x: node.x, y: node.y, half: node.size / 2 }];
    });
    const shape = members.map(({ x, y, half }) => `${x} ${y} ${half}`).join();
    const colour = palette.hulls[hues.get(keptBy(outline)) ?? 0] ?? palette.inkSoft;
    const same = before.get(shape);
    if (same !== undefined) return [{ ...same, ...outline, colour }];
    const bodies = islands(members);
    const [largest] = bodies;
    if (largest === undefined) return [];
    const seen = bodies.filter((body) => body === largest || body.count > 1);
    const apart = bodies.flatMap((body) => (seen.includes(body) ? [] : body.corners));
    return [
      {
        ...outline,
        shape,
        count: members.length,
        islands: seen,
        apart,
        colour,
        top: edgeOf(largest.corners, -1),
        bottom: edgeOf(largest.corners, 1),
      },
    ];
  });
}

/** A proposal has another id with every member that comes: its hue is held by its first member, also when it is adopted. */
function keptBy({ id, members }: Outline): string {
  const [first = id] = members.toSorted();
  return first;
}

/** `side` −1: the upper edge, 1: the lower. */
function edgeOf(corners: readonly Spotted[], side: 1 | -1): { x: number; y: number } {
  const y = side * Math.max(...corners.map((one) => side * one.y));
  const near = corners.filter((one) => Math.abs(one.y - y) < 40);
  return { x: near.reduce((sum, one) => sum + one.x, 0) / near.length, y: y + side * hullRoom };
}

interface Under {
  readonly ink: CanvasRenderingContext2D;
  readonly view: View;
  readonly hulls: readonly HullPath[];
  /** Boxes of names, those of outlines among them. */
  readonly names: readonly (Box & { readonly id: string })[];
}

/** The outline whose name lies under a point of the window, else the smallest that holds it. */
export function outlineAt({ x, y }: { x: number; y: number }, under: Under): string | undefined {
  const { ink, view, hulls, names } = under;
  const ids = new Set(hulls.map((one) => one.id));
  const point = { x, y, width: 1, height: 1 };
  const named = names.find((box) => ids.has(box.id) && overlap(box, point));
  if (named !== undefined) return named.id;
  ink.save();
  ink.resetTransform();
  const holding = hulls.filter((one) =>
    ink.isPointInPath(pathOf(one), (x - view.x) / view.zoom, (y - view.y) / view.zoom),
  );
  ink.restore();
  return holding.toSorted((a, b) => a.count - b.count)[0]?.id;
}

const paths = new WeakMap<readonly Island[], Path2D>();

function pathOf({ islands: bodies }: HullDrawn): Path2D {
  const known = paths.get(bodies);
  if (known !== undefined) return known;
  const path = new Path2D();
  for (const body of bodies) traceIsland(path, body, hullRoom);
  paths.set(bodies, path);
  return path;
}

export function drawHulls(
  ink: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  hulls: readonly HullDrawn[],
  { view, hullAlpha }: { view: View; hullAlpha: number },
): void {
  ink.save();
  intoModel(ink, view);
  for (const hull of hulls) {
    const [look, path] = [hullLook(hull, { hullAlpha }), pathOf(hull)];
    ink.fillStyle = hull.colour;
    ink.globalAlpha = look.fillAlpha;
    ink.fill(path);
    ink.strokeStyle = hull.colour;
    ink.globalAlpha = look.edgeAlpha;
    ink.lineWidth = look.edgeWidth / view.zoom;
    ink.setLineDash(look.dash.map((part) => part / view.zoom));
    ink.stroke(path);
    ink.globalAlpha = look.apartAlpha;
    for (const { x, y } of hull.apart) {
      ink.beginPath();
      ink.arc(x, y, apartRoom, 0, 2 * Math.PI);
      ink.fill();
    }
  }
  ink.restore();
}

/** Radius of the touch of hue under who stands apart, in units of the arrangement. */
export const apartRoom = 24;

export interface HullLook {
  readonly fillAlpha: number;
  readonly apartAlpha: number;
  readonly edgeAlpha: number;
  /** px */
  readonly edgeWidth: number;
  readonly dash: readonly number[];
}

/** Adopted communities have a firm edge, proposed ones a dashed one. */
export function hullLook(
  { adopted }: { adopted: boolean },
  { hullAlpha }: Pick<Palette, "hullAlpha">,
): HullLook {
  const apartAlpha = hullAlpha * 1.15;
  return adopted
    ? { fillAlpha: hullAlpha, apartAlpha, edgeAlpha: 0.8, edgeWidth: 1.25, dash: [] }
    : { fillAlpha: hullAlpha * 0.75, apartAlpha, edgeAlpha: 0.8, edgeWidth: 1, dash: [5, 4] };
}
