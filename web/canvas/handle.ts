// The small knob beside a node from which a tie is drawn to another. Keys have their own way: it is no button for them.
import type { Box } from "./boxes.ts";

const air = 9;
const size = 26;

/** At the upper right of a node's rim. */
export function handleBox({ x, y, half }: { x: number; y: number; half: number }): Box {
  const off = (half + air + size / 2) * Math.SQRT1_2;
  return { x: x + off - size / 2, y: y - off - size / 2, width: size, height: size };
}

export class Handle {
  readonly element: HTMLDivElement;
  #node: string | null = null;

  constructor(host: HTMLElement) {
    this.element = document.createElement("div");
    this.element.className = "map-handle";
    this.element.setAttribute("aria-hidden", "true");
    this.element.hidden = true;
    host.append(this.element);
  }

  get node(): string | null {
    return this.#node;
  }

  /** Puts it beside a node; null hides it. */
  show(node: string | null, at: { x: number; y: number; half: number } | null): void {
    this.#node = at === null ? null : node;
    this.element.hidden = at === null;
    if (at === null) return;
    const { x, y } = handleBox(at);
    this.element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }
}
