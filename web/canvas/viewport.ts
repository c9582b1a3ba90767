// The window over the sheet: how near, and where. Once the person has moved it, it is theirs.
import type cytoscape from "cytoscape";
import type { Box } from "./boxes.ts";
import type { Drawn } from "./drawn.ts";
import { fitted } from "./fit.ts";
import type { Insets } from "./input.ts";
import type { View } from "./view.ts";

interface Shown {
  readonly map: Drawn;
  readonly selection: readonly string[];
  readonly insets: Insets;
  readonly outlines: readonly unknown[];
}

/** Room kept between a revealed node and the edge, px. */
const margin = 40;

export class Viewport {
  readonly #cy: cytoscape.Core;
  readonly #host: HTMLElement;
  #fit: View | undefined;
  #moved = false;
  /** Widths of the host and of the whole page when it was fitted or resized last. */
  #widths = { host: 0, page: 0 };

  constructor(cy: cytoscape.Core, host: HTMLElement) {
    this.#cy = cy;
    this.#host = host;
    cy.on("dragpan scrollzoom pinchzoom", () => {
      this.#moved = true;
    });
  }

  /** The window is the person's from now on. */
  takeOver(): void {
    this.#moved = true;
  }

  get moved(): boolean {
    return this.#moved;
  }

  /** Zoom at which everything fits. */
  get fitZoom(): number {
    return this.#fit?.zoom ?? 1;
  }

  now(): View {
    const { x, y } = this.#cy.pan();
    return { zoom: this.#cy.zoom(), x, y, width: this.#host.clientWidth, height: this.#host.clientHeight };
  }

  /** Everything, or these, inside the window. */
  fit(
    shown: Shown,
    { ids = null, slowly = false }: { ids?: ReadonlySet<string> | null; slowly?: boolean } = {},
  ): void {
    const { width, height } = this.now();
    const to = fitted(shown.map, ids, {
      width,
      height,
      insets: shown.insets,
      outlined: shown.outlines.length > 0,
    });
    if (to === undefined) return;
    if (ids === null) this.#fit = to;
    this.#moved = ids !== null;
    const target = { zoom: to.zoom, pan: { x: to.x, y: to.y } };
    if (slowly && !isStill()) this.#cy.animate(target, { duration: 180, easing: "ease-out" });
    else this.#cy.viewport(target);
  }

  /** The host has another size. A panel that opens beside it moves nothing, but what is selected stays in sight. */
  resized(shown: Shown): void {
    const before = this.#widths;
    this.#widths = { host: this.#host.clientWidth, page: window.innerWidth };
    const panel =
      before.page === this.#widths.page && before.host !== this.#widths.host && shown.selection.length > 0;
    if (!this.#moved && !panel) this.fit(shown);
    const selected = shown.selection.map((id) => shown.map.nodes.get(id)).find((node) => node !== undefined);
    if (panel && selected !== undefined) this.reveal(selected, shown.insets);
  }

  zoomBy(factor: number): void {
    const { width, height } = this.now();
    this.#moved = true;
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition: { x: width / 2, y: height / 2 } });
  }

  /** Moves only as far as it takes to have the point inside. */
  reveal(point: { readonly x: number; readonly y: number }, insets: Insets): void {
    const { zoom, x, y, width, height } = this.now();
    const [px, py] = [point.x * zoom + x, point.y * zoom + y];
    const by = {
      x: Math.max(0, insets.left + margin - px) + Math.min(0, width - insets.right - margin - px),
      y: Math.max(0, insets.top + margin - py) + Math.min(0, height - insets.bottom - margin - py),
    };
    if (by.x !== 0 || by.y !== 0) this.#cy.panBy(by);
  }

  /** While everything fits the window: the part of the zoomed sheet that is in it, else null. */
  frame(insets: Insets): Box | null {
    const { zoom, width, height } = this.now();
    if (this.#fit === undefined || Math.abs(zoom / this.#fit.zoom - 1) > 0.01) return null;
    return {
      x: 4 + insets.left - this.#fit.x,
      y: 4 + insets.top - this.#fit.y,
      width: width - insets.left - insets.right - 8,
      height: height - insets.top - insets.bottom - 8,
    };
  }
}

/** Whether the person asked for less motion. */
export function isStill(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** Nodes are drawn larger when far away, in three steps. */
export function growth(zoom: number): number {
  return zoom >= 0.6 ? 1 : zoom >= 0.34 ? 1.35 : 1.8;
}
