// When the names of the map are placed: on a small map within the frame, on a large one in slices over several frames.
import { type LabelScene, MapLabels } from "./map-labels.ts";
import { goOn, type Sliced, slice, wholly } from "./sliced.ts";
import { isSameView, type View } from "./view.ts";

/** What other places are wanted for: something that is shown has changed, or only the window over it has. */
type Want = "scene" | "view";

export class Naming {
  readonly labels = new MapLabels();
  /** Null: all stand as they should. */
  wanted: Want | null = "scene";
  #placing: { readonly work: Sliced<void>; readonly for: Want } | undefined;
  #placedIn: View | undefined;
  #other = true;

  /** Another map is shown: its names come at once, and with them those of the one before go. */
  another(): void {
    this.#other = true;
  }

  isPlacedIn(view: View): boolean {
    return isSameView(this.#placedIn, view);
  }

  /** Places what is wanted, as far as this frame has time; whether there is more to do in the next. */
  place(view: View, large: boolean, scene: () => LabelScene): boolean {
    const zooming = view.zoom !== this.#placedIn?.zoom;
    // A window that moves on is named where it comes to rest.
    if (large && this.#placing?.for === "view" && !this.isPlacedIn(view)) {
      this.#placing = undefined;
      this.#placedIn = undefined;
    }
    if (this.wanted !== null || (zooming && !large)) {
      this.#placing = { work: this.labels.placing(scene()), for: this.wanted ?? "view" };
      this.#placedIn = view;
      this.wanted = null;
    }
    if (this.#placing === undefined) return false;
    const done = goOn(this.#placing.work, large && !this.#other ? slice : Number.POSITIVE_INFINITY);
    if (done === undefined) return true;
    this.#placing = undefined;
    this.#other = false;
    return false;
  }

  /** All that is left of it. */
  finish(): void {
    if (this.#placing !== undefined) wholly(this.#placing.work);
    this.#placing = undefined;
  }
}
