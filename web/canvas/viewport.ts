// The window over the sheet: how near, and where. Once the person has moved it, it is theirs.
import type cytoscape from "cytoscape";
import type { Drawn } from "./drawn.ts";
import { fitted } from "./fit.ts";
import type { Insets } from "./input.ts";
import { intoSight, type Point } from "./into-sight.ts";
import type { View } from "./view.ts";

interface Shown {
  readonly map: Drawn;
  readonly selection: readonly string[];
  readonly insets: Insets;
  readonly outlines: readonly unknown[];
}

/** Some that are fitted keep clear of a sheet that covers no more of the window than this; everything keeps its size. */
const low = 0.34;
const still: Point = { x: 0, y: 0 };

export class Viewport {
  readonly #cy: cytoscape.Core;
  readonly #host: HTMLElement;
  #fit: View | undefined;
  #moved = false;
  /** How far the window was moved to keep the selection above a sheet: it goes back with the sheet. */
  #lent = still;
  /** Widths of the host and of the whole page when it was fitted or resized last. */
  #widths = { host: 0, page: 0 };

  constructor(cy: cytoscape.Core, host: HTMLElement) {
    this.#cy = cy;
    this.#host = host;
    cy.on("dragpan scrollzoom pinchzoom", () => this.takeOver());
  }

  /** The window is the person's from now on. */
  takeOver(): void {
    this.#moved = true;
    this.#lent = still;
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
    const { covered = 0, ...edges } = shown.insets;
    const clear = ids !== null && covered < height * low ? covered : 0;
    const insets = { ...edges, bottom: edges.bottom + clear };
    const outlined = ids === null && shown.outlines.length > 0;
    const to = fitted(shown.map, ids, { width, height, insets, outlined });
    if (to === undefined) return;
    if (ids === null) this.#fit = to;
    this.#moved = ids !== null;
    this.#lent = covered > 0 ? this.#short(shown, to) : still;
    const pan = { x: to.x + this.#lent.x, y: to.y + this.#lent.y };
    this.#go({ zoom: to.zoom, pan }, slowly);
  }

  /** The host has another size. A panel that opens beside it moves nothing, but what is selected stays in sight. */
  resized(shown: Shown): void {
    const before = this.#widths;
    this.#widths = { host: this.#host.clientWidth, page: window.innerWidth };
    const panel =
      before.page === this.#widths.page && before.host !== this.#widths.host && shown.selection.length > 0;
    if (!this.#moved && !panel) this.fit(shown);
    if (panel) this.#cy.panBy(this.#short(shown, this.now()));
  }

  /** Something else is selected, or a sheet covers more or less: only as far as it takes, and back when the sheet has gone. */
  keepInSight(shown: Shown, before: Pick<Shown, "insets" | "selection">): void {
    const { covered = 0 } = shown.insets;
    if (before.insets === shown.insets && before.selection === shown.selection) return;
    if (shown.selection.length > 1) return;
    this.#cy.stop(true);
    const by =
      covered === 0 && this.#lent !== still
        ? { x: -this.#lent.x, y: -this.#lent.y }
        : this.#short(shown, this.now());
    if (covered === 0) this.#lent = still;
    else this.#lent = { x: this.#lent.x + by.x, y: this.#lent.y + by.y };
    if (by.x === 0 && by.y === 0) return;
    const { x, y } = this.#cy.pan();
    this.#go({ zoom: this.#cy.zoom(), pan: { x: x + by.x, y: y + by.y } }, true);
  }

  zoomBy(factor: number): void {
    const { width, height } = this.now();
    this.takeOver();
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition: { x: width / 2, y: height / 2 } });
  }

  /** Moves only as far as it takes to have the point inside. */
  reveal(point: Point, insets: Insets): void {
    const by = intoSight(point, this.now(), insets);
    if (by.x !== 0 || by.y !== 0) this.#cy.panBy(by);
  }

  /** How far what is selected is from being in sight. */
  #short({ map, selection, insets }: Shown, view: View): Point {
    const selected = selection.map((id) => map.nodes.get(id)).find((node) => node !== undefined);
    return selected === undefined ? still : intoSight(selected, view, insets);
  }

  #go(target: { zoom: number; pan: Point }, slowly: boolean): void {
    if (slowly && !isStill())
      this.#cy.animate({ ...target, pan: { ...target.pan } }, { duration: 180, easing: "ease-out" });
    else this.#cy.viewport({ zoom: target.zoom, pan: { ...target.pan } });
  }
}

/** Whether what lies over the map takes more or less of it while nothing on it is looked at: everything fits anew. */
export function isCleared(before: Standing | undefined, now: Standing): boolean {
  return (
    before !== undefined &&
    before.insets !== now.insets &&
    before.insets.covered === now.insets.covered &&
    [before, now].every(({ selection, centre }) => selection.length === 0 && centre === null)
  );
}

interface Standing {
  readonly insets: Insets;
  readonly selection: readonly string[];
  readonly centre: string | null;
}

/** Whether the person asked for less motion. */
export function isStill(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** Nodes are drawn larger when far away, in three steps. */
export function growth(zoom: number): number {
  return zoom >= 0.6 ? 1 : zoom >= 0.34 ? 1.35 : 1.8;
}
