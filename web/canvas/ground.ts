// The lower sheet: outlines and ties. Drawn anew only when they or the window have changed; while a large map is under
// the hand, the drawing is moved along as it is and made sharp again when the hand rests.
import { drawHulls, type HullPath } from "./hull-paths.ts";
import type { Palette } from "./palette.ts";
import type { Sheet } from "./sheet.ts";
import { drawTies, type TiePaths } from "./tie-paths.ts";
import type { View } from "./view.ts";

/** Up to so many ties every frame is drawn; beyond it a frame would take longer than it lasts. */
const lively = 1500;

interface Drawing {
  readonly hulls: readonly HullPath[];
  readonly ties: TiePaths;
  readonly palette: Palette;
}

export class Ground {
  readonly #sheet: Sheet;
  #drawing: Drawing | undefined;
  #drawn: View | undefined;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  set(drawing: Drawing): void {
    this.#drawing = drawing;
    this.#drawn = undefined;
  }

  resize(width: number, height: number): void {
    this.#sheet.resize(width, height);
    this.#drawn = undefined;
  }

  /** Brings it to a view: at once sharp, or where there is much of it only moved. */
  show(view: View): void {
    const { style } = this.#sheet.canvas;
    if (this.#drawing === undefined || this.isSharp(view)) return;
    if (this.#drawn === undefined || this.#drawing.ties.count <= lively) {
      this.sharpen(view);
      return;
    }
    const scale = view.zoom / this.#drawn.zoom;
    style.transform = `translate(${view.x - this.#drawn.x * scale}px, ${view.y - this.#drawn.y * scale}px) scale(${scale})`;
  }

  sharpen(view: View): void {
    if (this.#drawing === undefined || this.isSharp(view)) return;
    const { hulls, ties, palette } = this.#drawing;
    this.#sheet.canvas.style.transform = "";
    this.#sheet.clear();
    drawHulls(this.#sheet.ink, hulls, { view, palette });
    drawTies(this.#sheet.ink, ties, view);
    this.#drawn = view;
  }

  isSharp(view: View): boolean {
    const { zoom, x, y } = this.#drawn ?? {};
    return zoom === view.zoom && x === view.x && y === view.y;
  }
}
