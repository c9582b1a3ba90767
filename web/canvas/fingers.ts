// Two fingers on the map: they pan and zoom it at once. Cytoscape takes two that are near each other for something else.
import type cytoscape from "cytoscape";

interface Grip {
  readonly x: number;
  readonly y: number;
  readonly apart: number;
}

interface Window {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** The window after two fingers went from one grip to another: what was under them stays under them. */
export function gripped(
  window: Window,
  { from, to, least, most }: { from: Grip; to: Grip; least: number; most: number },
): Window {
  const zoom = Math.min(most, Math.max(least, (window.zoom * to.apart) / Math.max(1, from.apart)));
  const scale = zoom / window.zoom;
  return { zoom, x: to.x - (from.x - window.x) * scale, y: to.y - (from.y - window.y) * scale };
}

/** Listens on the host; `since` answers how long ago two fingers were on it, ms. */
export class Fingers {
  #grip: Grip | null = null;
  /** From the second finger until the last is lifted nothing goes through to Cytoscape. */
  #two = false;
  #ended = Number.NEGATIVE_INFINITY;

  constructor(host: HTMLElement, cy: cytoscape.Core, moved: () => void) {
    const at = (event: TouchEvent): Grip | null => {
      const [one, other] = event.touches;
      if (one === undefined || other === undefined) return null;
      const box = host.getBoundingClientRect();
      return {
        x: (one.clientX + other.clientX) / 2 - box.x,
        y: (one.clientY + other.clientY) / 2 - box.y,
        apart: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY),
      };
    };
    const listen = (event: TouchEvent) => {
      const to = at(event);
      this.#two ||= to !== null;
      if (!this.#two) return;
      if (event.touches.length > 0) {
        event.stopPropagation();
        if (event.cancelable) event.preventDefault();
      } else {
        this.#two = false;
        this.#ended = performance.now();
      }
      if (to !== null && this.#grip !== null) {
        const limits = { least: cy.minZoom(), most: cy.maxZoom() };
        const { zoom, ...pan } = gripped(
          { zoom: cy.zoom(), ...cy.pan() },
          { from: this.#grip, to, ...limits },
        );
        cy.viewport({ zoom, pan });
        moved();
      }
      this.#grip = to;
    };
    for (const kind of ["touchstart", "touchmove", "touchend", "touchcancel"] as const)
      host.addEventListener(kind, listen, { capture: true, passive: false });
  }

  get since(): number {
    return performance.now() - this.#ended;
  }
}
