// The lower sheet: outlines, ties, and of a large map the nodes. Of a small map it is drawn anew whenever they or the window
// have changed. A large one is moved along as it is, and a worker paints it anew meanwhile: no frame waits for it.
import { drawGround, type GroundDrawing } from "./ground-drawing.ts";
import { GroundPainter, type Picture } from "./ground-painter.ts";
import { density, type Sheet } from "./sheet.ts";
import { isSameView, type View } from "./view.ts";

/** Up to so many ties every frame is drawn. */
const lively = 1500;

export class Ground {
  readonly #sheet: Sheet;
  #drawing: GroundDrawing | undefined;
  /** The view that is drawn on the sheet, for which it was asked, what of, and the view that is shown of it. */
  #drawn: View | undefined;
  #asked: View | undefined;
  #of: GroundDrawing | undefined;
  #shown: View | undefined;
  /** Null: there can be none here. */
  #painter: GroundPainter | null | undefined;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  /** `news`: what is laid on the sheet as it is until all is painted anew; null: what is on the sheet is of no use. */
  set(drawing: GroundDrawing, news: GroundDrawing | null): void {
    this.#drawing = drawing;
    if (news === null || this.#painting() === null) this.#drawn = undefined;
    else if (this.#drawn !== undefined) drawGround(this.#sheet.ink, news, this.#drawn);
  }

  /** The window has another size: what is painted elsewhere stays until it has come. */
  resized(): void {
    if (this.#painting() === null) this.#drawn = undefined;
  }

  /** Brings it to a view: at once sharp, or where there is much of it moved until it is painted. */
  show(view: View): void {
    this.#shown = view;
    if (this.#drawing === undefined || this.isSharp(view)) return;
    if (this.#drawn === undefined || !isMuch(this.#drawing)) {
      this.#draw(this.#drawing, view);
      return;
    }
    this.#move(view);
    const painter = this.#painting();
    if (this.#of === this.#drawing) painter?.askNowAndThen(this.#drawing, view);
    else painter?.ask(this.#drawing, view);
  }

  /** Nothing moves now. */
  sharpen(view: View): void {
    if (this.#drawing === undefined || this.isSharp(view)) return;
    const painter = this.#painting();
    if (painter === null) this.#draw(this.#drawing, view);
    else painter.ask(this.#drawing, view);
  }

  isSharp(view: View): boolean {
    return this.#of === this.#drawing && this.#drawn !== undefined && isSameView(this.#asked, view);
  }

  stop(): void {
    this.#painter?.stop();
  }

  #draw(drawing: GroundDrawing, view: View): void {
    this.#fit(view);
    this.#sheet.clear();
    drawGround(this.#sheet.ink, drawing, view);
    this.#stand(view, { asked: view, of: drawing });
  }

  #fit({ width, height }: View): void {
    if (this.#drawn?.width !== width || this.#drawn.height !== height) this.#sheet.resize(width, height);
  }

  #stand(drawn: View, { asked, of }: { asked: View; of: GroundDrawing }): void {
    this.#drawn = drawn;
    this.#asked = asked;
    this.#of = of;
    this.#move(this.#shown ?? asked);
  }

  #move(view: View): void {
    const { style } = this.#sheet.canvas;
    const { x, y, zoom } = this.#drawn ?? view;
    const scale = view.zoom / zoom;
    const stands = scale === 1 && view.x === x && view.y === y;
    style.transform = stands
      ? ""
      : `translate(${view.x - x * scale}px, ${view.y - y * scale}px) scale(${scale})`;
  }

  /** Who paints what is much; null: it is little, or nobody can. */
  #painting(): GroundPainter | null {
    if (this.#drawing === undefined || !isMuch(this.#drawing)) return null;
    if (this.#painter !== undefined) return this.#painter;
    const broke = () => {
      this.#painter?.stop();
      this.#painter = null;
      if (this.#shown !== undefined) this.sharpen(this.#shown);
    };
    const painted = (picture: Picture, of: GroundDrawing) => this.#painted(picture, of);
    this.#painter = typeof OffscreenCanvas === "function" ? new GroundPainter(painted, broke) : null;
    return this.#painter;
  }

  #painted({ bitmap, view, asked, density: dense }: Picture, of: GroundDrawing): void {
    // What has come meanwhile is on the sheet and not in the picture.
    if (this.#drawn !== undefined && of === this.#drawing && dense === density()) {
      this.#fit(view);
      this.#sheet.lay(bitmap);
      this.#stand(view, { asked, of });
    }
    bitmap.close();
    if (this.#shown !== undefined) this.show(this.#shown);
  }
}

/** More than can be drawn in every frame. */
function isMuch({ ties, marks }: GroundDrawing): boolean {
  return marks !== null || ties.count > lively;
}
