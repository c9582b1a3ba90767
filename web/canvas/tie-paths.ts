// Ties gathered by how they look, so that a frame strokes a few paths instead of thousands of lines.
import type { Drawn, DrawnTie } from "./drawn.ts";
import type { Outline } from "./input.ts";
import type { Palette } from "./palette.ts";
import { ageDashes, dashes, tieWidth } from "./tie-families.ts";
import type { View } from "./view.ts";
import { intoModel } from "./view.ts";

/** How a tie is drawn at rest. */
export interface TieStyle {
  readonly colour: string;
  readonly alpha: number;
  readonly width: number;
  readonly dash: readonly number[];
}

interface Bundle extends TieStyle {
  /** x and y of the points of each, two of a line, three of a head. */
  readonly points: Float64Array;
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

/** How each tie of this map is drawn at rest: `togetherIn` tells whether two nodes share a community. */
export function tieStyles(map: Drawn, palette: Palette, togetherIn: Together): (tie: DrawnTie) => TieStyle {
  const crowd = Math.max(0.42, Math.min(1, (few / Math.max(1, map.ties.size)) ** 0.35));
  const known = new Map<string, TieStyle>();
  return (tie) => {
    const pale = map.nodes.get(tie.from)?.pale === true || map.nodes.get(tie.to)?.pale === true;
    const together = togetherIn(tie.from, tie.to);
    const { family, state, strength, fade, age } = tie;
    // All that it hangs on.
    const key = `${family} ${state} ${strength} ${fade} ${age} ${pale} ${together}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const look = tieLook(tie, palette);
    const faded = (pale ? 0.7 : 1) * (together ? 1 : across) * crowd * tie.fade;
    const style = { ...look, alpha: Math.round(look.alpha * faded * 100) / 100 };
    known.set(key, style);
    return style;
  };
}

type Together = (a: string, b: string) => boolean;

/** Whether two nodes share an outline; on a map without outlines all do. */
export function sharing(outlines: readonly Outline[]): Together {
  const homes = new Map(outlines.flatMap((one) => one.members.map((id) => [id, one.id] as const)));
  return (a, b) => homes.size === 0 || homes.get(a) === homes.get(b);
}

/** `ties`: all of the map, or some of it, drawn as they are among all. */
export function tiePaths(
  map: Drawn,
  palette: Palette,
  { togetherIn, ties = map.ties.values() }: { togetherIn: Together; ties?: Iterable<DrawnTie> },
): TiePaths {
  const styleOf = tieStyles(map, palette, togetherIn);
  const lines = new Gathered();
  const arrows = new Gathered();
  let count = 0;
  for (const tie of ties) {
    const [from, to] = [map.nodes.get(tie.from), map.nodes.get(tie.to)];
    if (from === undefined || to === undefined) continue;
    count += 1;
    const look = styleOf(tie);
    lines.of(look).push(from.x, from.y, to.x, to.y);
    if (!tie.directed || tie.state === "ended") continue;
    const points = arrows.of(look);
    const pen = (x: number, y: number) => void points.push(x, y);
    traceArrow({ moveTo: pen, lineTo: pen, closePath: () => undefined }, from, { ...to, half: to.size / 2 });
  }
  return {
    lines: lines.bundles(({ colour, width, dash, alpha }) => `${colour} ${width} ${dash.join()} ${alpha}`),
    arrows: arrows
      .bundles(({ colour, alpha }) => `${colour} ${alpha}`)
      .map((one) => ({ ...one, alpha: Math.min(1, one.alpha * 1.5) })),
    count,
  };
}

/** Points by the style they are drawn in; styles that look the same become one bundle. */
class Gathered {
  readonly #points = new Map<TieStyle, number[]>();

  of(style: TieStyle): number[] {
    const known = this.#points.get(style);
    if (known !== undefined) return known;
    const points: number[] = [];
    this.#points.set(style, points);
    return points;
  }

  bundles(look: (style: TieStyle) => string): Bundle[] {
    const alike = Map.groupBy(this.#points, ([style]) => look(style));
    return [...alike.values()].flatMap((all) => {
      const [style] = all[0] ?? [];
      return style === undefined
        ? []
        : [{ ...style, points: Float64Array.from(all.flatMap(([, points]) => points)) }];
    });
  }
}

export function tieLook(tie: DrawnTie, palette: Palette): TieStyle {
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

const paths = new WeakMap<Bundle, Path2D>();

/** Lines of `corners` points each: those of three are closed. */
function pathOf(bundle: Bundle, corners: 2 | 3): Path2D {
  const known = paths.get(bundle);
  if (known !== undefined) return known;
  const path = new Path2D();
  const { points } = bundle;
  const step = 2 * corners;
  for (let at = 0; at < points.length; at += step) {
    path.moveTo(points[at] ?? 0, points[at + 1] ?? 0);
    for (let next = at + 2; next < at + step; next += 2)
      path.lineTo(points[next] ?? 0, points[next + 1] ?? 0);
    if (corners === 3) path.closePath();
  }
  paths.set(bundle, path);
  return path;
}

export function drawTies(
  ink: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  { lines, arrows }: TiePaths,
  view: View,
): void {
  ink.save();
  intoModel(ink, view);
  ink.lineCap = "butt";
  const thickness = thicknessAt(view.zoom) / view.zoom;
  for (const one of lines) {
    ink.strokeStyle = one.colour;
    ink.globalAlpha = one.alpha;
    ink.lineWidth = one.width * thickness;
    ink.setLineDash(view.zoom < 0.45 ? [] : one.dash.map((part) => part / view.zoom));
    ink.stroke(pathOf(one, 2));
  }
  if (view.zoom >= readableArrows) {
    for (const one of arrows) {
      ink.fillStyle = one.colour;
      ink.globalAlpha = one.alpha;
      ink.fill(pathOf(one, 3));
    }
  }
  ink.restore();
}
