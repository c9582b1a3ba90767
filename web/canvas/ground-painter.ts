// The one who paints the ground of a large map elsewhere: asked for one picture at a time, on the machine's other core.
import type { GroundDrawing } from "./ground-drawing.ts";
import { density } from "./sheet.ts";
import { type View, widened } from "./view.ts";

export type Order =
  | { readonly type: "drawing"; readonly drawing: GroundDrawing }
  | { readonly type: "picture"; readonly view: View; readonly asked: View; readonly density: number };

export interface Picture {
  readonly bitmap: ImageBitmap;
  readonly view: View;
  /** It reaches farther than what was asked for. */
  readonly asked: View;
  /** Pixels of the picture for one of the page. */
  readonly density: number;
}

/** ms */
const pause = 180;
/** What is painted around the window, px, so that one that is moved does not come upon bare ground. */
const farther = 120;

export class GroundPainter {
  readonly #worker: Worker;
  #told: GroundDrawing | undefined;
  #busy = false;
  #last = Number.NEGATIVE_INFINITY;

  constructor(painted: (picture: Picture, drawing: GroundDrawing) => void, broke: () => void) {
    this.#worker = new Worker(new URL("./ground-worker.ts", import.meta.url), { type: "module" });
    this.#worker.onmessage = ({ data }: MessageEvent<Picture>) => {
      this.#busy = false;
      if (this.#told !== undefined) painted(data, this.#told);
    };
    this.#worker.onerror = broke;
    this.#worker.onmessageerror = broke;
  }

  /** Does nothing while a picture is on its way. */
  ask(drawing: GroundDrawing, view: View): void {
    if (this.#busy) return;
    this.#busy = true;
    this.#last = performance.now();
    if (this.#told !== drawing) this.#tell({ type: "drawing", drawing });
    this.#told = drawing;
    this.#tell({ type: "picture", asked: view, view: widened(view, farther), density: density() });
  }

  /** As `ask`, but not so often that the hand that moves the map is left waiting for a core. */
  askNowAndThen(drawing: GroundDrawing, view: View): void {
    if (performance.now() - this.#last > pause) this.ask(drawing, view);
  }

  stop(): void {
    this.#worker.terminate();
  }

  #tell(order: Order): void {
    this.#worker.postMessage(order);
  }
}
