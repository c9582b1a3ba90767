// The brush for what is on its way: threads that grow, a node that appears or glides, what fades.
import { drawNodes, type Scene } from "./brush.ts";
import type { DrawnNode, DrawnTie } from "./drawn.ts";
import { tieLook } from "./tie-paths.ts";
import { toScreen } from "./view.ts";
import { comingAt, leavingAt, threadAt, type Weaving } from "./weaving.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

export function drawWeaving(
  ink: CanvasRenderingContext2D,
  weaving: Weaving,
  scene: Scene & { readonly now: number },
): void {
  const { map, now, palette } = scene;
  const places = new Map<string, { x: number; y: number; scale: number; fresh: boolean }>();
  for (const one of weaving.coming) {
    const at = comingAt(one, now);
    if (at !== null) places.set(one.node.id, { x: at.x, y: at.y, scale: at.scale, fresh: one.from === null });
  }
  const placeOf = (id: string): Point | undefined => places.get(id) ?? map.nodes.get(id);
  for (const one of weaving.leaving) {
    if (one.tie === null) continue;
    const { tie, from, to } = one.tie;
    drawThread(ink, tie, { scene, from, to, share: 1, alpha: 0.5 * leavingAt(one, now), colour: null });
  }
  const drawn = new Set<string>();
  for (const one of weaving.coming) {
    const at = comingAt(one, now);
    if (at === null) continue;
    for (const [place, tie] of one.threads.entries()) {
      if (drawn.has(tie.id)) continue;
      const other = placeOf(tie.from === one.node.id ? tie.to : tie.from);
      // A thread to somebody who comes later is drawn when they come.
      if (other === undefined) continue;
      drawn.add(tie.id);
      const colour = one.from === null ? palette.accent : null;
      drawThread(ink, tie, { scene, from: at, to: other, share: at.thread(place), alpha: 0.8, colour });
    }
  }
  for (const one of weaving.threads) {
    const [from, to] = [placeOf(one.tie.from), placeOf(one.tie.to)];
    if (from === undefined || to === undefined) continue;
    const share = threadAt(one, now);
    drawThread(ink, one.tie, { scene, from, to, share, alpha: 0.8, colour: palette.accent });
  }
  const arriving: DrawnNode[] = [];
  for (const one of weaving.coming) {
    const at = places.get(one.node.id);
    if (at !== undefined) arriving.push({ ...one.node, x: at.x, y: at.y, size: one.node.size * at.scale });
  }
  drawNodes(ink, arriving, scene);
  for (const one of weaving.leaving) {
    if (one.node === null) continue;
    ink.globalAlpha = leavingAt(one, now);
    drawNodes(ink, [one.node], scene);
    ink.globalAlpha = 1;
  }
}

/** A part of a tie, from its beginning. */
function drawThread(
  ink: CanvasRenderingContext2D,
  tie: DrawnTie,
  {
    scene: { view, palette },
    from,
    to,
    share,
    alpha,
    colour,
  }: { scene: Scene; from: Point; to: Point; share: number; alpha: number; colour: string | null },
): void {
  if (share <= 0 || alpha <= 0) return;
  const [a, b] = [toScreen(view, from), toScreen(view, to)];
  const look = tieLook(tie, palette);
  ink.save();
  ink.strokeStyle = colour ?? look.colour;
  ink.globalAlpha = alpha;
  ink.lineWidth = Math.max(look.width, colour === null ? 0 : 1.75);
  if (colour === null) ink.setLineDash([...look.dash]);
  ink.beginPath();
  ink.moveTo(a.x, a.y);
  ink.lineTo(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share);
  ink.stroke();
  ink.restore();
}
