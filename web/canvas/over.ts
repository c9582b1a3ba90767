// The upper sheet: the veil and what is lifted out of it, rings, things that wait, and all names.
import { drawLiftedTies, drawNodes, drawRing, drawWaiting, type Scene } from "./brush.ts";
import type { DrawnNode, DrawnTie } from "./drawn.ts";
import { drawHulls, type HullPath } from "./hull-paths.ts";
import type { MapLabels } from "./map-labels.ts";
import type { StageInput } from "./stage.ts";
import type { Veil } from "./veil.ts";

interface Over extends Scene {
  readonly hulls: readonly HullPath[];
  readonly veil: Veil;
  readonly input: StageInput;
  readonly hover: string | null;
  readonly labels: MapLabels;
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
    drawHulls(ink, over.hulls, { view, palette: { ...palette, hullAlpha: palette.hullAlpha * thickness } });
  }
  const chosen = new Set(input.selection);
  const breath = 0.25 + 0.35 * (0.5 + 0.5 * Math.sin(over.now / 480));
  for (const tie of map.ties.values()) if (tie.pending) drawWaiting(ink, tie, { map, palette, view, breath });
  const lit = veil.lit;
  const ties = [...map.ties.values()].filter((tie) =>
    isLifted(tie, { lit, chosen, ego: over.hover ?? input.cursor }),
  );
  drawLiftedTies(ink, ties, { ...over, centre: over.hover ?? input.cursor ?? input.centre });
  drawNodes(ink, raised(over, { ties, chosen }), over);
  drawRings(ink, over, { chosen, breath });
  over.labels.draw(ink, view);
}

/** A tie is lifted when it belongs to what is looked at: of the one pointed to its own ties, of a neighbourhood all within. */
function isLifted(
  tie: DrawnTie,
  by: { lit: ReadonlySet<string> | null; chosen: ReadonlySet<string>; ego: string | null },
): boolean {
  if (by.ego !== null) return tie.from === by.ego || tie.to === by.ego;
  if (by.lit !== null) return by.lit.has(tie.from) && by.lit.has(tie.to);
  return by.chosen.has(tie.id) || by.chosen.has(tie.from) || by.chosen.has(tie.to);
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
    if (chosen.has(node.id)) drawRing(ink, node, { view, grow, colour: palette.accent, width: 3, off: 4.5 });
    if (node.id === input.cursor)
      drawRing(ink, node, { view, grow, colour: palette.ink, width: 2, off: 9, dash: [5, 3] });
  }
}

/** Whether anything on the sheet moves by itself. */
export function moving(input: StageInput): boolean {
  for (const node of input.map.nodes.values()) if (node.pending) return true;
  for (const tie of input.map.ties.values()) if (tie.pending) return true;
  return false;
}
