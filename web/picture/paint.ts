// A picture painted on a canvas, so many times as large.
import { halo } from "../canvas/label-store.ts";
import type { Picture, Shape } from "./shapes.ts";

export function paint(ink: CanvasRenderingContext2D, picture: Picture, scale: number): void {
  ink.setTransform(scale, 0, 0, scale, 0, 0);
  ink.fillStyle = picture.paper;
  ink.fillRect(0, 0, picture.width, picture.height);
  ink.lineJoin = "round";
  for (const shape of picture.shapes) paintOne(ink, shape, picture.family);
}

/** Undefined where the browser gives no drawing context. */
export function painted(picture: Picture, scale: number): HTMLCanvasElement | undefined {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const ink = canvas.getContext("2d");
  if (ink === null) return undefined;
  paint(ink, picture, scale);
  return canvas;
}

function paintOne(ink: CanvasRenderingContext2D, shape: Shape, family: string): void {
  if (shape.type === "text") {
    ink.font = `${shape.weight} ${shape.size}px ${family}`;
    ink.textAlign = shape.anchor === "middle" ? "center" : shape.anchor;
    ink.textBaseline = "alphabetic";
    ink.globalAlpha = 1;
    ink.setLineDash([]);
    if (shape.halo !== undefined) {
      ink.strokeStyle = shape.halo;
      ink.lineWidth = 2 * halo;
      ink.strokeText(shape.text, shape.x, shape.y);
    }
    ink.fillStyle = shape.colour;
    ink.fillText(shape.text, shape.x, shape.y);
    return;
  }
  const path = new Path2D(shape.d);
  if (shape.fill !== undefined) {
    ink.globalAlpha = shape.fillAlpha ?? 1;
    ink.fillStyle = shape.fill;
    ink.fill(path);
  }
  if (shape.stroke === undefined) return;
  ink.globalAlpha = shape.strokeAlpha ?? 1;
  ink.strokeStyle = shape.stroke;
  ink.lineWidth = shape.width ?? 1;
  ink.setLineDash([...(shape.dash ?? [])]);
  ink.stroke(path);
}
