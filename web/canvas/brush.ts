// Our own brush: what is lifted out of the veil, rings of the selection, things that wait.
import type { Drawn, DrawnNode, DrawnTie } from "./drawn.ts";
import { lookOf, type NodeLook } from "./looks.ts";
import { type Mark, trace } from "./marks.ts";
import type { Palette } from "./palette.ts";
import { tieLook, traceArrow } from "./tie-paths.ts";
import { toScreen, type View } from "./view.ts";

export interface Scene {
  readonly map: Drawn;
  readonly palette: Palette;
  readonly view: View;
  /** How much larger nodes are drawn when far away. */
  readonly grow: number;
}

/** Ties of the centre stand out from the others that are lifted with them. */
interface Lifted extends Scene {
  readonly centre: string | null;
}

export function drawLiftedTies(
  ink: CanvasRenderingContext2D,
  ties: Iterable<DrawnTie>,
  { map, palette, view, grow, centre }: Lifted,
): void {
  ink.save();
  for (const tie of ties) {
    const [from, to] = [map.nodes.get(tie.from), map.nodes.get(tie.to)];
    if (from === undefined || to === undefined) continue;
    const look = tieLook(tie, palette);
    const [a, b] = [toScreen(view, from), toScreen(view, to)];
    ink.strokeStyle = look.colour;
    ink.fillStyle = look.colour;
    // Those of the centre by width and depth; none so faint that it could not be told from the ground.
    const own = centre === null || tie.from === centre || tie.to === centre;
    ink.globalAlpha = own ? 0.9 : 0.75;
    ink.lineWidth = own ? Math.max(1.6, look.width) : Math.max(1.1, look.width * 0.6);
    ink.setLineDash(look.dash);
    ink.beginPath();
    ink.moveTo(a.x, a.y);
    ink.lineTo(b.x, b.y);
    ink.stroke();
    if (!tie.directed) continue;
    ink.beginPath();
    traceArrow(ink, a, { ...b, half: (to.size * grow * view.zoom) / 2 });
    ink.fill();
  }
  ink.restore();
}

export function drawNodes(
  ink: CanvasRenderingContext2D,
  nodes: Iterable<DrawnNode>,
  { palette, view, grow }: Scene,
): void {
  ink.save();
  const { zoom } = view;
  for (const node of nodes) {
    const place = { ...toScreen(view, node), half: (node.size * grow * zoom) / 2 };
    paintMark(ink, lookOf(node, palette), { ...place, mark: node.mark, zoom });
  }
  ink.restore();
}

/** One mark of half-width `half` around a point, px. */
export function paintMark(
  ink: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  { fill, edge, edgeWidth, dashed }: NodeLook,
  { mark, zoom, ...place }: { mark: Mark; x: number; y: number; half: number; zoom: number },
): void {
  ink.beginPath();
  trace(ink, mark, place);
  ink.fillStyle = fill;
  ink.fill();
  ink.strokeStyle = edge;
  ink.lineWidth = edgeWidth * zoom;
  ink.setLineDash(dashed ? [3 * zoom, 2.5 * zoom] : []);
  ink.stroke();
}

/** A tie that waits for the server's word, as strong as it breathes just now (0–1). */
export function drawWaiting(
  ink: CanvasRenderingContext2D,
  tie: DrawnTie,
  { map, palette, view, breath }: Pick<Scene, "map" | "palette" | "view"> & { breath: number },
): void {
  const [from, to] = [map.nodes.get(tie.from), map.nodes.get(tie.to)];
  if (from === undefined || to === undefined) return;
  const [a, b] = [toScreen(view, from), toScreen(view, to)];
  ink.save();
  ink.strokeStyle = palette.accent;
  ink.globalAlpha = breath;
  ink.lineWidth = tieLook(tie, palette).width + 1;
  ink.beginPath();
  ink.moveTo(a.x, a.y);
  ink.lineTo(b.x, b.y);
  ink.stroke();
  ink.restore();
}

/** A ring around a node, in its own shape, `off` px outside of it. */
export function drawRing(
  ink: CanvasRenderingContext2D,
  node: DrawnNode,
  {
    view,
    grow,
    colour,
    width,
    off,
    dash = [],
  }: Pick<Scene, "view" | "grow"> & { colour: string; width: number; off: number; dash?: number[] },
): void {
  const { x, y } = toScreen(view, node);
  ink.save();
  ink.beginPath();
  trace(ink, node.mark, { x, y, half: (node.size * grow * view.zoom) / 2 + off });
  ink.strokeStyle = colour;
  ink.lineWidth = width;
  ink.lineJoin = "round";
  ink.setLineDash(dash);
  ink.stroke();
  ink.restore();
}
