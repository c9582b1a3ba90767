// The map as a machine without a framework: four sheets one upon the other, drawn together in Cytoscape's frame.
import type cytoscape from "cytoscape";
import type { Drawn } from "./drawn.ts";
import { fitted, insideCount } from "./fit.ts";
import { drawHulls, type HullPath, hullPaths } from "./hull-paths.ts";
import type { Insets, Outline } from "./input.ts";
import { MapLabels } from "./map-labels.ts";
import { neighbourhood } from "./neighbourhood.ts";
import { NodesOnCy, newCy } from "./nodes-on-cy.ts";
import { drawOver, moving } from "./over.ts";
import type { Palette } from "./palette.ts";
import { tieAt } from "./pick-tie.ts";
import { addSheet, type Sheet } from "./sheet.ts";
import { drawTies, type TiePaths, tiePaths } from "./tie-paths.ts";
import { Veil } from "./veil.ts";
import type { View } from "./view.ts";

export interface StageInput {
  readonly map: Drawn;
  readonly outlines: readonly Outline[];
  readonly palette: Palette;
  readonly family: string;
  readonly selection: readonly string[];
  /** Lifted out of the veil by focus or filters; null: nothing is. */
  readonly lit: ReadonlySet<string> | null;
  /** Where the arrow keys are. */
  readonly cursor: string | null;
  readonly insets: Insets;
}

export interface StageEvents {
  /** A node or a tie was clicked; null: the empty ground. */
  pick(id: string | null, adding: boolean): void;
  open(id: string): void;
}

/** Time without a frame after which the map is at rest, ms. */
const restAfter = 140;
/** Names are placed anew in every frame of a zoom up to this many nodes, beyond it when the zoom rests. */
const lively = 450;

export class Stage {
  readonly cy: cytoscape.Core;
  readonly #host: HTMLElement;
  readonly #events: StageEvents;
  readonly #under: Sheet | undefined;
  readonly #over: Sheet | undefined;
  readonly #nodes: NodesOnCy;
  readonly #labels = new MapLabels();
  readonly #veil: Veil;
  readonly #watch: ResizeObserver;
  #input: StageInput | undefined;
  #hulls: readonly HullPath[] = [];
  #ties: TiePaths = { lines: [], arrows: [] };
  #hover: string | null = null;
  #fitZoom = 1;
  #grow = 1;
  /** The person has moved the window: it is theirs from then on. */
  #moved = false;
  #stale = true;
  #placedAt = 0;
  #frame = 0;
  #rest = 0;

  constructor(host: HTMLElement, events: StageEvents) {
    this.#host = host;
    this.#events = events;
    this.#under = addSheet(host, "under");
    const body = document.createElement("div");
    body.className = "map-body";
    host.append(body);
    this.cy = newCy(body);
    this.#nodes = new NodesOnCy(this.cy);
    this.#over = addSheet(host, "over");
    this.#veil = new Veil(() => this.draw());
    this.#watch = new ResizeObserver(() => this.#resized());
    this.#watch.observe(host);
    this.#listen();
  }

  destroy(): void {
    this.#watch.disconnect();
    this.#veil.stop();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#rest);
    this.cy.destroy();
    this.#host.replaceChildren();
  }

  set(input: StageInput): void {
    const before = this.#input;
    this.#input = input;
    this.#labels.store.dress(input.family, input.palette.paper);
    const anew = before?.map !== input.map || before.palette !== input.palette;
    if (anew || before.outlines !== input.outlines) this.#build(input);
    if (
      before === undefined ||
      before.map.nodes.size === 0 ||
      (!this.#moved && before.map.nodes.size !== input.map.nodes.size)
    )
      this.fit();
    this.#veil.lift(this.#lit());
    this.#stale = true;
    this.draw();
  }

  /** The face of the letters came late: measure again. */
  remeasure(): void {
    this.#labels.store.forget();
    this.#stale = true;
    this.draw();
  }

  /** Everything, or these, inside the window. */
  fit(ids: ReadonlySet<string> | null = null, slowly = false): void {
    const view = this.#input && fitted(this.#input.map, ids, { ...this.#size(), insets: this.#input.insets });
    if (view === undefined) return;
    if (ids === null) {
      this.#fitZoom = view.zoom;
      this.#moved = false;
    }
    const to = { zoom: view.zoom, pan: { x: view.x, y: view.y } };
    if (slowly && !still()) this.cy.animate(to, { duration: 180, easing: "ease-out" });
    else this.cy.viewport(to);
  }

  zoomBy(factor: number): void {
    const { width, height } = this.#size();
    this.#moved = true;
    this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: { x: width / 2, y: height / 2 } });
  }

  /** Moves the window only if the node is not in it. */
  reveal(id: string): void {
    const node = this.#input?.map.nodes.get(id);
    const insets = this.#input?.insets;
    if (node === undefined || insets === undefined) return;
    const view = this.#view();
    const [x, y] = [node.x * view.zoom + view.x, node.y * view.zoom + view.y];
    const room = {
      left: insets.left + 40,
      right: view.width - insets.right - 40,
      top: insets.top + 40,
      bottom: view.height - insets.bottom - 40,
    };
    const by = {
      x: Math.max(0, room.left - x) + Math.min(0, room.right - x),
      y: Math.max(0, room.top - y) + Math.min(0, room.bottom - y),
    };
    if (by.x !== 0 || by.y !== 0) this.cy.panBy(by);
  }

  /** Asks for a frame of our own sheets. */
  draw(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#paint());
  }

  #build(input: StageInput): void {
    this.#hulls = hullPaths(input.map, input.outlines, input.palette);
    const homes = new Map(input.outlines.flatMap((one) => one.members.map((id) => [id, one.id] as const)));
    const together = (a: string, b: string) => homes.size === 0 || homes.get(a) === homes.get(b);
    this.#ties = tiePaths(input.map, input.palette, together);
    this.#nodes.show(input.map, { palette: input.palette, grow: this.#grow });
  }

  #lit(): ReadonlySet<string> | null {
    if (this.#input === undefined) return null;
    const ego = this.#hover ?? this.#input.cursor;
    if (ego !== null && this.#input.map.nodes.has(ego)) return neighbourhood(this.#input.map, ego, 1);
    return this.#input.lit;
  }

  #paint(): void {
    this.#frame = 0;
    const input = this.#input;
    if (input === undefined || this.#under === undefined || this.#over === undefined) return;
    const view = this.#view();
    this.#size();
    this.#placeLabels(view);
    this.#under.clear();
    drawHulls(this.#under.ink, this.#hulls, { view, palette: input.palette });
    drawTies(this.#under.ink, this.#ties, view);
    this.#over.clear();
    const scene = { map: input.map, palette: input.palette, view, grow: this.#grow };
    drawOver(this.#over.ink, {
      ...scene,
      hulls: this.#hulls,
      veil: this.#veil,
      input,
      hover: this.#hover,
      labels: this.#labels,
      now: performance.now(),
    });
    if (moving(input) && !still()) this.draw();
    clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => this.#rested(), restAfter);
  }

  #placeLabels(view: View): void {
    const input = this.#input;
    if (input === undefined) return;
    const zooming = view.zoom !== this.#placedAt;
    if (!this.#stale && !(zooming && input.map.nodes.size <= lively)) return;
    this.#stale = false;
    this.#placedAt = view.zoom;
    const told = new Set([...input.selection, this.#hover, input.cursor].filter((id) => id !== null));
    const lit = this.#veil.lit;
    this.#labels.place({
      ...input,
      hulls: this.#hulls,
      view,
      grow: this.#grow,
      fitZoom: this.#fitZoom,
      lit,
      told,
    });
  }

  #rested(): void {
    const input = this.#input;
    if (input === undefined) return;
    const view = this.#view();
    const grow = input.map.nodes.size > lively ? 1 : growth(view.zoom);
    if (this.#placedAt !== view.zoom || grow !== this.#grow) {
      this.#stale = true;
      if (grow !== this.#grow) {
        this.#grow = grow;
        this.#nodes.show(input.map, { palette: input.palette, grow });
      }
      this.draw();
      return;
    }
    this.#host.dataset.labelBoxes = JSON.stringify(this.#labels.boxes(view));
    this.#host.dataset.nodesInside = `${insideCount(input.map, view, this.#grow)}/${input.map.nodes.size}`;
    this.#host.dataset.ties = String(input.map.ties.size);
  }

  #view(): View {
    const { x, y } = this.cy.pan();
    return { zoom: this.cy.zoom(), x, y, ...this.#size() };
  }

  #size(): { width: number; height: number } {
    return { width: this.#host.clientWidth, height: this.#host.clientHeight };
  }

  #resized(): void {
    const { width, height } = this.#size();
    this.#under?.resize(width, height);
    this.#over?.resize(width, height);
    this.cy.resize();
    if (!this.#moved) this.fit();
    this.#stale = true;
    this.draw();
  }

  #listen(): void {
    this.cy.on("render", () => {
      cancelAnimationFrame(this.#frame);
      this.#paint();
    });
    this.cy.on("dragpan scrollzoom pinchzoom", () => {
      this.#moved = true;
    });
    this.cy.on("mouseover", "node", (event) => this.#hovered(event.target.id()));
    this.cy.on("mouseout", "node", () => this.#hovered(null));
    this.cy.on("tap", (event) => {
      const adding =
        event.originalEvent.shiftKey || event.originalEvent.ctrlKey || event.originalEvent.metaKey;
      if (event.target !== this.cy) return this.#events.pick(event.target.id(), adding);
      const at = { ...event.renderedPosition, reach: 5 };
      this.#events.pick((this.#input && tieAt(this.#input.map, this.#view(), at)?.id) ?? null, adding);
    });
    this.cy.on("dbltap", "node", (event) => this.#events.open(event.target.id()));
  }

  #hovered(id: string | null): void {
    if (this.#hover === id) return;
    this.#hover = id;
    this.#host.classList.toggle("map-pointing", id !== null);
    this.#veil.lift(this.#lit());
    this.#stale = true;
    this.draw();
  }
}

/** Nodes are drawn larger when far away, in three steps. */
function growth(zoom: number): number {
  return zoom >= 0.6 ? 1 : zoom >= 0.34 ? 1.35 : 1.8;
}

function still(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
