// The map as a machine without a framework: sheets one upon the other, drawn together in Cytoscape's frame.
import type cytoscape from "cytoscape";
import type { Drawn } from "./drawn.ts";
import { insideCount } from "./fit.ts";
import { Ground } from "./ground.ts";
import { type HullPath, hullPaths } from "./hull-paths.ts";
import type { Insets, Outline } from "./input.ts";
import { MapLabels } from "./map-labels.ts";
import { neighbourhood } from "./neighbourhood.ts";
import { NodesOnCy, newCy } from "./nodes-on-cy.ts";
import { drawOver, moving } from "./over.ts";
import type { Palette } from "./palette.ts";
import { tieAt } from "./pick-tie.ts";
import { addSheet, type Sheet } from "./sheet.ts";
import { tiePaths } from "./tie-paths.ts";
import { Veil } from "./veil.ts";
import type { View } from "./view.ts";
import { isStill, Viewport } from "./viewport.ts";

export interface StageInput {
  readonly map: Drawn;
  readonly outlines: readonly Outline[];
  readonly palette: Palette;
  /** Of the letters. */
  readonly family: string;
  readonly selection: readonly string[];
  /** Lifted out of the veil by focus or filters; null: nothing is. */
  readonly lit: ReadonlySet<string> | null;
  /** The node whose neighbourhood is looked at. */
  readonly centre: string | null;
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
  readonly #cy: cytoscape.Core;
  readonly #host: HTMLElement;
  readonly #events: StageEvents;
  readonly #ground: Ground | undefined;
  readonly #over: Sheet | undefined;
  readonly #nodes: NodesOnCy;
  readonly #labels = new MapLabels();
  readonly #viewport: Viewport;
  readonly #veil: Veil;
  readonly #watch: ResizeObserver;
  #input: StageInput | undefined;
  #hulls: readonly HullPath[] = [];
  #hover: string | null = null;
  #grow = 1;
  /** Names are to be placed anew, and the zoom for which they were. */
  #stale = true;
  #placedAt = 0;
  #frame = 0;
  #rest = 0;

  constructor(host: HTMLElement, events: StageEvents) {
    this.#host = host;
    this.#events = events;
    const under = addSheet(host, "under");
    this.#ground = under && new Ground(under);
    const body = document.createElement("div");
    body.className = "map-body";
    host.append(body);
    this.#cy = newCy(body);
    this.#nodes = new NodesOnCy(this.#cy);
    this.#viewport = new Viewport(this.#cy, host);
    this.#over = addSheet(host, "over");
    this.#veil = new Veil(() => this.#draw());
    this.#watch = new ResizeObserver(() => this.#resized());
    this.#watch.observe(host);
    this.#listen();
  }

  destroy(): void {
    this.#watch.disconnect();
    this.#veil.stop();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#rest);
    this.#cy.destroy();
    this.#host.replaceChildren();
  }

  set(input: StageInput): void {
    const before = this.#input;
    this.#input = input;
    this.#labels.dress(input.family, input.palette.paper);
    const anew = before?.map !== input.map || before.palette !== input.palette;
    // The first nodes to come bring the window to them; later ones only while nobody has moved it.
    const grew =
      before?.map.nodes.size !== input.map.nodes.size || before.outlines.length !== input.outlines.length;
    if (before === undefined || before.map.nodes.size === 0 || (grew && !this.#viewport.moved))
      this.#viewport.fit(input);
    const grow = this.#growth(input);
    if (anew || before.outlines !== input.outlines || grow !== this.#grow) this.#build(input, grow);
    this.#relight();
  }

  /** The face of the letters came late: measure again. */
  remeasure(): void {
    this.#labels.forget();
    this.#refresh();
  }

  fit(ids: ReadonlySet<string> | null = null, slowly = false): void {
    if (this.#input !== undefined) this.#viewport.fit(this.#input, { ids, slowly });
  }

  zoomBy(factor: number): void {
    this.#viewport.zoomBy(factor);
  }

  /** Moves the window only if the node is not in it. */
  reveal(id: string): void {
    const node = this.#input?.map.nodes.get(id);
    if (node !== undefined && this.#input !== undefined) this.#viewport.reveal(node, this.#input.insets);
  }

  /** Of a large map it is chosen once, for the zoom at which all of it is seen: to restyle so many takes a while. */
  #growth(input: StageInput): number {
    const large = input.map.nodes.size > lively;
    return large ? Math.min(1.5, growth(this.#viewport.fitZoom)) : growth(this.#viewport.now().zoom);
  }

  #build(input: StageInput, grow: number): void {
    this.#grow = grow;
    this.#hulls = hullPaths(input.map, input.outlines, input.palette);
    const homes = new Map(input.outlines.flatMap((one) => one.members.map((id) => [id, one.id] as const)));
    const together = (a: string, b: string) => homes.size === 0 || homes.get(a) === homes.get(b);
    const ties = tiePaths(input.map, input.palette, together);
    this.#ground?.set({ hulls: this.#hulls, ties, palette: input.palette });
    this.#nodes.show(input.map, { palette: input.palette, grow: this.#grow });
  }

  /** What is lifted out of the veil: of the one pointed to its neighbours, else what focus and filters say. */
  #relight(): void {
    const input = this.#input;
    const ego = this.#hover ?? input?.cursor ?? null;
    const pointed = input !== undefined && ego !== null && input.map.nodes.has(ego);
    this.#veil.lift(pointed ? neighbourhood(input.map, ego, 1) : (input?.lit ?? null));
    this.#refresh();
  }

  #refresh(): void {
    this.#stale = true;
    this.#draw();
  }

  #draw(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#paint());
  }

  #paint(): void {
    this.#frame = 0;
    const input = this.#input;
    if (input === undefined || this.#over === undefined) return;
    const view = this.#viewport.now();
    this.#placeLabels(input, view);
    this.#ground?.show(view);
    this.#over.clear();
    drawOver(this.#over.ink, {
      map: input.map,
      palette: input.palette,
      view,
      grow: this.#grow,
      hulls: this.#hulls,
      veil: this.#veil,
      input,
      hover: this.#hover,
      labels: this.#labels,
      now: performance.now(),
    });
    if (moving(input) && !isStill()) this.#draw();
    clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => this.#rested(), restAfter);
  }

  #placeLabels(input: StageInput, view: View): void {
    const zooming = view.zoom !== this.#placedAt;
    if (!this.#stale && !(zooming && input.map.nodes.size <= lively)) return;
    this.#stale = false;
    this.#placedAt = view.zoom;
    this.#labels.place({
      map: input.map,
      palette: input.palette,
      hulls: this.#hulls,
      view,
      grow: this.#grow,
      fitZoom: this.#viewport.fitZoom,
      frame: this.#viewport.frame(input.insets),
      lit: this.#veil.lit,
      told: new Set(
        [...input.selection, this.#hover, input.cursor, input.centre].filter((id) => id !== null),
      ),
    });
  }

  /** Nothing has moved for a while: names get their last places, and whoever checks the map finds its figures. */
  #rested(): void {
    const input = this.#input;
    if (input === undefined) return;
    const view = this.#viewport.now();
    const grow = this.#growth(input);
    if (grow !== this.#grow || this.#placedAt !== view.zoom) {
      if (grow !== this.#grow) this.#nodes.show(input.map, { palette: input.palette, grow });
      this.#grow = grow;
      this.#refresh();
      return;
    }
    this.#ground?.sharpen(view);
    const { dataset } = this.#host;
    dataset.view = JSON.stringify({ zoom: view.zoom, x: view.x, y: view.y });
    dataset.ties = String(input.map.ties.size);
    dataset.labelBoxes = JSON.stringify(this.#labels.boxes(view));
    dataset.nodesInside = `${insideCount(input.map, view, this.#grow)}/${input.map.nodes.size}`;
  }

  #resized(): void {
    const { clientWidth, clientHeight } = this.#host;
    this.#ground?.resize(clientWidth, clientHeight);
    this.#over?.resize(clientWidth, clientHeight);
    this.#cy.resize();
    if (this.#input !== undefined) this.#viewport.resized(this.#input);
    this.#refresh();
  }

  #listen(): void {
    this.#cy.on("render", () => {
      cancelAnimationFrame(this.#frame);
      this.#paint();
    });
    // Cytoscape does not tell when the pointer leaves for a button that lies over the map.
    this.#host.addEventListener("pointerleave", () => this.#hovered(null));
    this.#cy.on("mouseover", "node", (event) => this.#hovered(event.target.id()));
    this.#cy.on("mouseout", "node", () => this.#hovered(null));
    this.#cy.on("dbltap", "node", (event) => this.#events.open(event.target.id()));
    this.#cy.on("tap", (event) => {
      const { shiftKey, ctrlKey, metaKey } = event.originalEvent;
      const adding = shiftKey || ctrlKey || metaKey;
      const at = { ...event.renderedPosition, reach: 5 };
      const tie = this.#input && tieAt(this.#input.map, this.#viewport.now(), at);
      this.#events.pick(event.target === this.#cy ? (tie?.id ?? null) : event.target.id(), adding);
    });
  }

  #hovered(id: string | null): void {
    if (this.#hover === id) return;
    this.#hover = id;
    this.#host.classList.toggle("map-pointing", id !== null);
    this.#relight();
  }
}

/** Nodes are drawn larger when far away, in three steps. */
function growth(zoom: number): number {
  return zoom >= 0.6 ? 1 : zoom >= 0.34 ? 1.35 : 1.8;
}
