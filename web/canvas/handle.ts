// The small knob beside a node from which a tie is drawn to another. Keys have their own way: it is no button for them.

const air = 9;
const size = 26;

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

  /** Puts it at the upper right of a node's rim; null hides it. */
  show(node: string | null, at: { x: number; y: number; half: number } | null): void {
    this.#node = at === null ? null : node;
    this.element.hidden = at === null;
    if (at === null) return;
    const off = (at.half + air + size / 2) * Math.SQRT1_2;
    const [x, y] = [Math.round(at.x + off - size / 2), Math.round(at.y - off - size / 2)];
    this.element.style.transform = `translate(${x}px, ${y}px)`;
  }
}
