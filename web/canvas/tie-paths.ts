// Ties gathered by how they look, so that a frame strokes a few paths instead of thousands of lines.
import type { Drawn, DrawnTie } from "./drawn.ts";
import type { Outline } from "./input.ts";
import type { Palette } from "./palette.ts";
import { ageDashes, dashes, tieWidth } from "./tie-families.ts";
import type { View } from "./view.ts";
import { intoModel } from "./view.ts";

interface Bundle {
  readonly path: Path2D;
  readonly colour: string;
  readonly alpha: number;
  readonly width: number;
  readonly dash: readonly number[];
}

export interface TiePaths {
  readonly lines: readonly Bundle[];
  readonly arrows: readonly Bundle[];
  /** How many ties they hold. */
  readonly count: number;
}

/** Below this zoom arrowheads are specks. */
const readableArrows = 1.25;
const arrowLength = 7;
/** What is left of a tie that crosses from one community to another. */
const across = 0.6;
/** Beyond so many ties each is lighter, so that the weave stays as light as it was. */
const few = 420;

export type TieStyle = Omit<Bundle, "path">;

/** How each tie of this map is drawn at rest: `togetherIn` tells whether two nodes share a community. */
export function tieStyles(
  map: Drawn,
  palette: Palette,
  togetherIn: (a: string, b: string) => boolean,
): (tie: DrawnTie) => TieStyle {
  const crowd = Math.max(0.42, Math.min(1, (few / Math.max(1, map.ties.size)) ** 0.35));
  return (tie) => {
    const pale = map.nodes.get(tie.from)?.pale === true || map.nodes.get(tie.to)?.pale === true;
    const faded = (pale ? 0.7 : 1) * (togetherIn(tie.from, tie.to) ? 1 : across) * crowd * tie.fade;
    const look = tieLook(tie, palette);
    return { ...look, alpha: Math.round(look.alpha * faded * 100) / 100 };
  };
}

/** Whether two nodes share an outline; on a map without outlines all do. */
export function sharing(outlines: readonly Outline[]): (a: string, b: string) => boolean {
  const homes = new Map(outlines.flatMap((one) => one.members.map((id) => [id, one.id] as const)));
  return (a, b) => homes.size === 0 || homes.get(a) === homes.get(b);
}

export function tiePaths(
  map: Drawn,
  palette: Palette,
  togetherIn: (a: string, b: string) => boolean,
): TiePaths {
  const styleOf = tieStyles(map, palette, togetherIn);
  const lines = new Map<string, Bundle>();
  const arrows = new Map<string, Bundle>();
  for (const tie of map.ties.values()) {
    const [from, to] = [map.nodes.get(tie.from), map.nodes.get(tie.to)];
    if (from === undefined || to === undefined) continue;
    const look = styleOf(tie);
    const key = `${look.colour} ${look.width} ${look.dash.join()} ${look.alpha}`;
    const bundle = lines.get(key) ?? { ...look, path: new Path2D() };
    lines.set(key, bundle);
    bundle.path.moveTo(from.x, from.y);
    bundle.path.lineTo(to.x, to.y);
    if (!tie.directed || tie.state === "ended") continue;
    const heads = arrows.get(`${look.colour} ${look.alpha}`) ?? {
      ...look,
      alpha: Math.min(1, look.alpha * 1.5),
      path: new Path2D(),
    };
    arrows.set(`${look.colour} ${look.alpha}`, heads);
    traceArrow(heads.path, from, { ...to, half: to.size / 2 });
  }
  return { lines: [...lines.values()], arrows: [...arrows.values()], count: map.ties.size };
}

export function tieLook(tie: DrawnTie, palette: Palette): Omit<Bundle, "path"> {
  const [weakest, strongest] = palette.tieAlpha;
  const width = tieWidth(tie.strength);
  const colour = palette.ties[tie.family];
  if (tie.state === "ended") return { colour, alpha: weakest * 0.8, width: 1, dash: dashes.ended };
  if (tie.state === "hollow")
    return { colour, alpha: weakest * 1.1, width: Math.min(width, 1.25), dash: dashes.hollow };
  // Colours of lines are to be told from each other: more of them is seen.
  if (tie.age !== null)
    return { colour: palette.ages[tie.age], alpha: strongest * 1.6, width, dash: ageDashes[tie.age] };
  const alpha = weakest + ((tie.strength - 1) / 4) * (strongest - weakest);
  return { colour, alpha, width, dash: dashes[tie.family] };
}

interface ArrowPen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
}

/** A head whose tip touches the rim of the node it points to. */
export function traceArrow(
  pen: ArrowPen,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number; readonly half: number },
): void {
  const far = Math.hypot(to.x - from.x, to.y - from.y);
  if (far < to.half + arrowLength) return;
  const [dx, dy] = [(to.x - from.x) / far, (to.y - from.y) / far];
  const [tipX, tipY] = [to.x - dx * (to.half + 2), to.y - dy * (to.half + 2)];
  const [backX, backY] = [tipX - dx * arrowLength, tipY - dy * arrowLength];
  const side = arrowLength * 0.42;
  pen.moveTo(tipX, tipY);
  pen.lineTo(backX - dy * side, backY + dx * side);
  pen.lineTo(backX + dy * side, backY - dx * side);
  pen.closePath();
}

/** Thinner when far away, so that the weave does not clot. */
export function thicknessAt(zoom: number): number {
  return Math.min(1, 0.35 + zoom * 0.65);
}

export function drawTies(ink: CanvasRenderingContext2D, paths: TiePaths, view: View): void {
  ink.save();
  intoModel(ink, view);
  ink.lineCap = "butt";
  const thickness = thicknessAt(view.zoom) / view.zoom;
  for (const one of paths.lines) {
    ink.strokeStyle = one.colour;
    ink.globalAlpha = one.alpha;
    ink.lineWidth = one.width * thickness;
    ink.setLineDash(view.zoom < 0.45 ? [] : one.dash.map((part) => part / view.zoom));
    ink.stroke(one.path);
  }
  if (view.zoom >= readableArrows) {
    for (const one of paths.arrows) {
      ink.fillStyle = one.colour;
      ink.globalAlpha = one.alpha;
      ink.fill(one.path);
    }
  }
  ink.restore();
}
