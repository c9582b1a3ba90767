// Draws the ground of a large map off the main thread: this is the thread's whole program.
import { drawGround, type GroundDrawing } from "./ground-drawing.ts";
import type { Order, Picture } from "./ground-painter.ts";

const canvas = new OffscreenCanvas(1, 1);
const ink = canvas.getContext("2d");
let drawing: GroundDrawing | undefined;

self.addEventListener("message", ({ data: order }: MessageEvent<Order>) => {
  if (order.type === "drawing") {
    drawing = order.drawing;
    return;
  }
  if (ink === null || drawing === undefined) return;
  const { view, asked, density } = order;
  [canvas.width, canvas.height] = [Math.round(view.width * density), Math.round(view.height * density)];
  ink.setTransform(density, 0, 0, density, 0, 0);
  drawGround(ink, drawing, view);
  const bitmap = canvas.transferToImageBitmap();
  const picture: Picture = { bitmap, view, asked, density };
  self.postMessage(picture, { transfer: [bitmap] });
});
