// The upper sheet: the veil and what is lifted out of it, rings, things that wait, and all names.
import { drawLiftedTies, drawNodes, drawRing, drawWaiting, type Scene } from "./brush.ts";
import { drawGrades } from "./draw-grades.ts";
import { drawWeaving } from "./draw-weaving.ts";
import type { Drawn, DrawnNode, DrawnTie } from "./drawn.ts";
import type { Hand } from "./hand.ts";
import { drawHulls, type HullPath } from "./hull-paths.ts";
import { liftedTies } from "./lifting.ts";
import type { MapLabels } from "./map-labels.ts";
import type { StageInput } from "./stage-input.ts";
import type { Veil } from "./veil.ts";
import { toScreen } from "./view.ts";
import type { Weaving } from "./weaving.ts";

interface Over extends Scene {
  readonly hulls: readonly HullPath[];
  readonly veil: Veil;
  readonly input: StageInput;
  readonly hand: Pick<Hand, "hover" | "line" | "pull">;
  readonly labels: MapLabels;
  readonly weaving: Weaving;
  /** ms; things that wait breathe by it. */
  readonly now: number;
}

export function drawOver(ink: CanvasRenderingContext2D, over: Over): void {
  const { map, view, veil, input, palette } = over;
  const thickness = veil.thickness();
  if (thickness > 0) {
    ink.globalAlpha = thickness;
    ink.fillStyle = palette.paper;
    ink.fillRect(0, 0, view.width, view.height);
    ink.globalAlpha = 1;
    drawHulls(ink, over.hulls, { view, hullAlpha: palette.hullAlpha * thickness });
  }
  const chosen = new Set(input.selection);
  const breath = 0.25 + 0.35 * (0.5 + 0.5 * Math.sin(over.now / 480));
  for (const tie of map.ties.values()) if (tie.pending) drawWaiting(ink, tie, { map, palette, view, breath });
  const ego = over.hand.hover ?? input.cursor;
  const ties = liftedTies(map, { lit: veil.lit, chosen, ways: input.ways, ego, passing: input.passing });
  drawLiftedTies(ink, ties, { ...over, centre: ego ?? input.centre });
  drawGap(ink, over);
  drawNodes(ink, raised(over, { ties, chosen }), over);
  if (over.weaving.busy) drawWeaving(ink, over.weaving, over);
  if (input.grades !== null) drawGrades(ink, input.grades, over);
  drawRings(ink, over, { chosen, breath });
  drawPull(ink, over);
  over.labels.draw(ink, view);
  drawLine(ink, over);
}

/** Between two who could meet: what isn't there yet, dashed. */
function drawGap(ink: CanvasRenderingContext2D, { map, view, palette, input }: Over): void {
  const [from, to] = (input.gap ?? []).map((id) => map.nodes.get(id));
  if (from === undefined || to === undefined) return;
  const [a, b] = [toScreen(view, from), toScreen(view, to)];
  ink.save();
  ink.lineCap = "round";
  // A seam of the ground below, so that it is told from the ties it crosses.
  for (const [colour, width, dash] of [
    [palette.paper, 6, []],
    [palette.accent, 2.5, [7, 6]],
  ] as const) {
    ink.strokeStyle = colour;
    ink.lineWidth = width;
    ink.setLineDash([...dash]);
    ink.beginPath();
    ink.moveTo(a.x, a.y);
    ink.lineTo(b.x, b.y);
    ink.stroke();
  }
  ink.restore();
}

function raised(
  { map, veil }: Over,
  { ties, chosen }: { ties: readonly DrawnTie[]; chosen: ReadonlySet<string> },
): DrawnNode[] {
  const ids = new Set([...(veil.lit ?? []), ...chosen, ...ties.flatMap((tie) => [tie.from, tie.to])]);
  return [...ids].map((id) => map.nodes.get(id)).filter((one) => one !== undefined);
}

function drawRings(
  ink: CanvasRenderingContext2D,
  over: Over,
  { chosen, breath }: { chosen: ReadonlySet<string>; breath: number },
): void {
  const { map, palette, view, grow, input } = over;
  for (const node of map.nodes.values()) {
    if (node.pending) {
      ink.globalAlpha = breath;
      drawRing(ink, node, { view, grow, colour: palette.accent, width: 2, off: 7 });
      ink.globalAlpha = 1;
    }
    if (chosen.has(node.id)) {
      // A seam of the ground on both sides, so that the ring is seen upon its neighbours too.
      drawRing(ink, node, { view, grow, colour: palette.paper, width: 7, off: 4.5 });
      drawRing(ink, node, { view, grow, colour: palette.accent, width: 3, off: 4.5 });
    }
    if (node.id === input.cursor)
      drawRing(ink, node, { view, grow, colour: palette.ink, width: 2, off: 9, dash: [5, 3] });
  }
}

/** The thread of a tie that is being made: to the pointer, or to the one that would be its other end. */
function drawPull(ink: CanvasRenderingContext2D, { map, view, grow, palette, input, hand }: Over): void {
  const from = map.nodes.get(hand.pull?.from ?? input.tying ?? "");
  if (from === undefined) return;
  const other = map.nodes.get(
    hand.pull?.target ?? (hand.pull === null ? (hand.hover ?? input.cursor ?? "") : ""),
  );
  const to = other !== undefined ? toScreen(view, other) : hand.pull;
  drawRing(ink, from, { view, grow, colour: palette.accent, width: 3, off: 4.5 });
  if (to === null || other?.id === from.id) return;
  const a = toScreen(view, from);
  ink.save();
  ink.strokeStyle = palette.accent;
  ink.lineWidth = 2;
  ink.setLineDash(other === undefined ? [5, 4] : []);
  ink.beginPath();
  ink.moveTo(a.x, a.y);
  ink.lineTo(to.x, to.y);
  ink.stroke();
  ink.restore();
  drawNodes(ink, other === undefined ? [from] : [from, other], { map, view, grow, palette });
  if (other !== undefined) drawRing(ink, other, { view, grow, colour: palette.accent, width: 3, off: 4.5 });
}

/** The line that is being drawn around nodes. */
function drawLine(ink: CanvasRenderingContext2D, { hand, palette }: Over): void {
  const [first, ...rest] = hand.line ?? [];
  if (first === undefined) return;
  ink.save();
  ink.beginPath();
  ink.moveTo(first.x, first.y);
  for (const { x, y } of rest) ink.lineTo(x, y);
  ink.closePath();
  ink.fillStyle = palette.accent;
  ink.globalAlpha = 0.08;
  ink.fill();
  ink.globalAlpha = 1;
  ink.strokeStyle = palette.accent;
  ink.lineWidth = 1.5;
  ink.setLineDash([6, 4]);
  ink.stroke();
  ink.restore();
}

/** Whether anything on the map moves by itself. */
export function moving(map: Drawn): boolean {
  for (const node of map.nodes.values()) if (node.pending) return true;
  for (const tie of map.ties.values()) if (tie.pending) return true;
  return false;
}
