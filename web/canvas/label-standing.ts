// A name in its place: held to what it names while the window moves, a hair between them where it stands off.
import { type Box, overlap } from "./boxes.ts";
import type { LabelStyle } from "./label-store.ts";
import type { View } from "./view.ts";

export interface Standing {
  readonly id: string;
  readonly text: string;
  readonly style: LabelStyle;
  /** What it belongs to, in units of the arrangement, and from there to the top left of its box, px. */
  readonly anchor: { readonly x: number; readonly y: number };
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly height: number;
  /** Which of the sizes it might have. */
  readonly size: number;
  /** px from the middle of its node to the rim: a hair joins the two; 0: it needs none. */
  readonly hair: number;
}

/** A name as it stands in the window. */
export interface Written extends Box {
  readonly id: string;
  readonly lines: readonly string[];
  readonly style: LabelStyle;
  readonly hair: Hair | null;
}

interface Hair {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

export function standing(
  box: Box & { id: string },
  {
    text,
    style,
    anchor,
    zoom,
    hair = 0,
    size = 0,
  }: Pick<Standing, "text" | "style" | "anchor"> & { zoom: number; hair?: number; size?: number },
): Standing {
  const { id, width, height } = box;
  const [dx, dy] = [box.x - anchor.x * zoom, box.y - anchor.y * zoom];
  return { id, text, style, anchor, width, height, hair, size, dx, dy };
}

export function onScreen(one: Standing, view: View): Box & { id: string } {
  return {
    id: one.id,
    x: Math.round(one.anchor.x * view.zoom + view.x + one.dx),
    y: Math.round(one.anchor.y * view.zoom + view.y + one.dy),
    width: one.width,
    height: one.height,
  };
}

/** Boxes in px of the host, of those within the window. */
export function boxesOf(all: readonly Standing[], view: View): (Box & { id: string })[] {
  const window = { x: 0, y: 0, width: view.width, height: view.height };
  return all.map((one) => onScreen(one, view)).filter((box) => overlap(box, window));
}

/** From the rim of the node to the nearest point of its name. */
export function hairOf(one: Standing, view: View): Hair | null {
  if (one.hair === 0) return null;
  const box = onScreen(one, view);
  const [x, y] = [one.anchor.x * view.zoom + view.x, one.anchor.y * view.zoom + view.y];
  const to = {
    x: Math.min(Math.max(x, box.x + 4), box.x + box.width - 4),
    y: Math.min(Math.max(y, box.y + 1), box.y + box.height - 1),
  };
  const far = Math.hypot(to.x - x, to.y - y);
  if (far <= one.hair) return null;
  return { from: { x: x + ((to.x - x) * one.hair) / far, y: y + ((to.y - y) * one.hair) / far }, to };
}

export function drawHair(ink: CanvasRenderingContext2D, one: Standing, view: View): void {
  const hair = hairOf(one, view);
  if (hair === null) return;
  ink.strokeStyle = one.style.colour;
  ink.globalAlpha = 0.6;
  ink.lineWidth = 1;
  ink.beginPath();
  ink.moveTo(hair.from.x, hair.from.y);
  ink.lineTo(hair.to.x, hair.to.y);
  ink.stroke();
  ink.globalAlpha = 1;
}
