// The shapes of the map: a sector is told by its shape as much as by its colour. Points lie in a square from −1 to 1.
import type { Node } from "../../domain/records/record.ts";
import type { Sector } from "../../domain/vocabulary/sectors.ts";
import type { Box } from "./boxes.ts";

export const marks = ["square", "diamond", "triangle", "circle", "pentagon", "hexagon", "tag"] as const;
export type Mark = (typeof marks)[number];

const bySector: Readonly<Record<Sector, Mark>> = {
  public: "square",
  private: "diamond",
  academia: "triangle",
  civil: "circle",
  unset: "pentagon",
};

export function markOf(node: Node): Mark {
  if (node.type === "actor") return bySector[node.sector];
  return node.type === "initiative" ? "hexagon" : "tag";
}

const rings: readonly string[] = ["network", "community", "consortium"];

/** Networks and communities: the outline alone, thick. */
export function isRing(node: Node): boolean {
  return node.type === "actor" && rings.includes(node.kind);
}

/** Planned or proposed: the outline alone, dashed. */
export function isHollow(node: Node): boolean {
  return node.existence === "proposed" || node.existence === "planned";
}

export function markOfSector(sector: Sector): Mark {
  return bySector[sector];
}

/** Corners of the marks that have them. Areas are near each other, so that no sector looks larger than another. */
export const corners: Readonly<Record<Exclude<Mark, "square" | "circle">, readonly number[]>> = {
  diamond: [0, -1.12, 1.12, 0, 0, 1.12, -1.12, 0],
  triangle: [0, -1.14, 1.12, 0.86, -1.12, 0.86],
  pentagon: [0, -1.05, 1, -0.32, 0.62, 0.86, -0.62, 0.86, -1, -0.32],
  hexagon: [-1.08, 0, -0.54, -0.92, 0.54, -0.92, 1.08, 0, 0.54, 0.92, -0.54, 0.92],
  tag: [-1, -0.66, 0.45, -0.66, 1.1, 0, 0.45, 0.66, -1, 0.66],
};

/** Half the side of the rounded square, and the radius of its corner, for a mark of half-width 1. */
export const square = { half: 0.9, corner: 0.36 } as const;
const circle = 1;

/** The box of a mark of half-width `half` around a point. */
export function markBox(mark: Mark, { x, y, half }: { x: number; y: number; half: number }): Box {
  const { left, right, top, bottom } = extents[mark];
  return {
    x: x + left * half,
    y: y + top * half,
    width: (right - left) * half,
    height: (bottom - top) * half,
  };
}

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const around = (half: number): Extent => ({ left: -half, right: half, top: -half, bottom: half });

function extentOf(points: readonly number[]): Extent {
  const [xs, ys] = [0, 1].map((odd) => points.filter((_, at) => at % 2 === odd));
  const [across = [], down = []] = [xs, ys];
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down),
  };
}

const extents: Readonly<Record<Mark, Extent>> = {
  circle: around(circle),
  square: around(square.half),
  diamond: extentOf(corners.diamond),
  triangle: extentOf(corners.triangle),
  pentagon: extentOf(corners.pentagon),
  hexagon: extentOf(corners.hexagon),
  tag: extentOf(corners.tag),
};

interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  roundRect(x: number, y: number, width: number, height: number, radius: number): void;
}

/** Traces a mark of half-width `half` around a point. */
export function trace(pen: Pen, mark: Mark, { x, y, half }: { x: number; y: number; half: number }): void {
  if (mark === "circle") {
    pen.moveTo(x + half * circle, y);
    pen.arc(x, y, half * circle, 0, 2 * Math.PI);
    return;
  }
  if (mark === "square") {
    const side = half * square.half;
    pen.roundRect(x - side, y - side, 2 * side, 2 * side, half * square.corner);
    return;
  }
  const points = corners[mark];
  for (let at = 0; at < points.length; at += 2) {
    const [cx, cy] = [x + (points[at] ?? 0) * half, y + (points[at + 1] ?? 0) * half];
    if (at === 0) pen.moveTo(cx, cy);
    else pen.lineTo(cx, cy);
  }
  pen.closePath();
}
