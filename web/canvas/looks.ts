// How one node is painted, by Cytoscape at rest and by our own brush when it is lifted.
import type { DrawnNode } from "./drawn.ts";
import { hueColour, type Palette } from "./palette.ts";

export interface NodeLook {
  readonly fill: string;
  readonly edge: string;
  /** Units of the arrangement. */
  readonly edgeWidth: number;
  readonly dashed: boolean;
}

export function lookOf(node: DrawnNode, palette: Palette): NodeLook {
  const own = hueColour(palette, node.hue);
  const hue = node.pale ? mix(own, palette.paper, 0.52) : own;
  if (node.hollow) return { fill: palette.paper, edge: hue, edgeWidth: 1.8, dashed: true };
  if (node.ring)
    return { fill: palette.paper, edge: hue, edgeWidth: Math.max(3, node.size * 0.16), dashed: false };
  if (node.type !== "actor")
    return { fill: mix(hue, palette.paper, 0.78), edge: hue, edgeWidth: 1.8, dashed: false };
  return { fill: hue, edge: palette.paper, edgeWidth: 1.5, dashed: false };
}

/** `colour` with this share of `other`; both written #rrggbb, else the first as it is. */
export function mix(colour: string, other: string, share: number): string {
  const [a, b] = [channels(colour), channels(other)];
  if (a === undefined || b === undefined) return colour;
  const mixed = a.map((value, at) => Math.round(value * (1 - share) + (b[at] ?? value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

function channels(colour: string): number[] | undefined {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  return found?.slice(1).map((part) => Number.parseInt(part, 16));
}
