// How one node is painted, by Cytoscape at rest and by our own brush when it is lifted.
import { contrast } from "./contrast.ts";
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
  const { paper } = palette;
  const own = hueColour(palette, node.hue);
  const hue = node.pale ? paled(own, paper) : own;
  if (node.hollow) return { fill: paper, edge: hue, edgeWidth: 1.8, dashed: true };
  if (node.ring)
    return {
      fill: paper,
      edge: hue,
      edgeWidth: Math.max(3, node.size * (node.pale ? 0.1 : 0.16)),
      dashed: false,
    };
  const open = { edge: hue, edgeWidth: 1.8, dashed: false };
  if (node.type !== "actor") return { fill: mix(hue, paper, node.pale ? 0.92 : 0.78), ...open };
  return node.pale
    ? { fill: mix(own, paper, 0.7), ...open }
    : { fill: own, edge: paper, edgeWidth: 1.5, dashed: false };
}

/** Over the fill of an outline a mark has a little less contrast than over the bare ground. */
const plain = 3.35;

/** As pale as it may be and still be told from the ground. */
function paled(colour: string, paper: string): string {
  const shares = [0.5, 0.4, 0.3, 0.2, 0.1];
  const share = shares.find((one) => contrast(mix(colour, paper, one), paper) >= plain);
  return share === undefined ? colour : mix(colour, paper, share);
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
