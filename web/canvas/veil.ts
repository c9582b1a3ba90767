// The veil in the ground colour that dims the map while some of it is looked at: it comes and goes within 120 ms.
import { isStill } from "./viewport.ts";

const duration = 120;
/** What is left of the rest under the veil is an eighth. */
const thickest = 0.88;

export class Veil {
  /** What is lifted, or was while the veil is still going. */
  lit: ReadonlySet<string> | null = null;
  readonly #draw: () => void;
  #from = 0;
  #to = 0;
  #since = 0;
  #frame = 0;

  constructor(draw: () => void) {
    this.#draw = draw;
  }

  /** Lifts these; null lets the veil go. */
  lift(ids: ReadonlySet<string> | null): void {
    const to = ids === null ? 0 : thickest;
    this.lit = ids;
    if (to === this.#to) return;
    this.#from = this.thickness();
    this.#to = to;
    this.#since = performance.now();
    const step = () => {
      this.#draw();
      this.#frame = performance.now() - this.#since < duration ? requestAnimationFrame(step) : 0;
    };
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(step);
  }

  thickness(): number {
    const still = isStill();
    const passed = still ? 1 : Math.min(1, (performance.now() - this.#since) / duration);
    const eased = 1 - (1 - passed) ** 2;
    return this.#from + (this.#to - this.#from) * eased;
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
  }
}
