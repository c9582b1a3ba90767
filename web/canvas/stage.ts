// The map as a machine without a framework: sheets one upon the other, drawn together in Cytoscape's frame.
import type cytoscape from "cytoscape";
import { type Drawn, emptyMap } from "./drawn.ts";
import { answerFigures, type Resting } from "./figures.ts";
import { Ground } from "./ground.ts";
import { groundOf, isLarge, newsOf } from "./ground-of.ts";
import { Hand, type HandEvents } from "./hand.ts";
import { type HullPath, hullPaths, outlineAt } from "./hull-paths.ts";
import { boxesOf } from "./label-standing.ts";
import type { LabelScene } from "./map-labels.ts";
import { areSameOutlines, isSameWeave, mayNamesWait } from "./may-wait.ts";
import { Naming } from "./naming.ts";
import { neighbourhood } from "./neighbourhood.ts";
import { NodesOnCy, newCy } from "./nodes-on-cy.ts";
import { drawOver, moving } from "./over.ts";
import { addSheet, type Sheet } from "./sheet.ts";
import { lookedAt, type Seen, type StageInput } from "./stage-input.ts";
import { Veil } from "./veil.ts";
import type { View } from "./view.ts";
import { growth, isCleared, isStill, Viewport } from "./viewport.ts";
import { freshFor, Weaving } from "./weaving.ts";

/** Time without a frame after which the map is at rest, ms. */
const restAfter = 140;

export class Stage {
  readonly #cy: cytoscape.Core;
  readonly #host: HTMLElement;
  readonly #ground: Ground | undefined;
  readonly #over: Sheet | undefined;
  readonly #nodes: NodesOnCy;
  readonly #naming = new Naming();
  readonly #viewport: Viewport;
  readonly #veil: Veil;
  readonly #watch: ResizeObserver;
  readonly #hand: Hand;
  readonly #weaving = new Weaving();
  #fresh: ReadonlySet<string> = new Set();
  #input: StageInput | undefined;
  /** The map without what is on its way. */
  #map: Drawn = emptyMap;
  #hulls: readonly HullPath[] = [];
  /** What the weave was built for. */
  #built: Pick<StageInput, "palette" | "outlines"> | undefined;
  #grow = 1;
  /** As it stood still last. */
  #resting: Resting | undefined;
  #frame = 0;
  #rest = 0;
  #later = 0;

  constructor(host: HTMLElement, events: HandEvents) {
    this.#host = host;
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
    this.#hand = new Hand({
      cy: this.#cy,
      host,
      events,
      map: () => this.#map,
      view: () => this.#viewport.now(),
      grow: () => this.#grow,
      outlineAt: (point) => {
        const [view, ink] = [this.#viewport.now(), this.#over?.ink];
        return (
          ink &&
          outlineAt(point, {
            view,
            ink,
            hulls: this.#hulls,
            names: boxesOf(this.#naming.labels.standing, view),
          })
        );
      },
      mayTie: () => this.#input?.records === true,
      moved: () => this.#viewport.takeOver(),
      hovered: () => this.#relight(),
      redraw: () => this.#draw(),
    });
    answerFigures(host, () => this.#resting);
    this.#watch = new ResizeObserver(() => this.#resized());
    this.#watch.observe(host);
    this.#cy.on("render", () => {
      cancelAnimationFrame(this.#frame);
      this.#paint();
    });
  }

  destroy(): void {
    this.#watch.disconnect();
    this.#veil.stop();
    this.#ground?.stop();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#rest);
    clearTimeout(this.#later);
    this.#cy.destroy();
    this.#host.replaceChildren();
  }

  set(input: StageInput): void {
    const before = this.#input;
    this.#input = input;
    this.#naming.labels.dress(input.family, input.palette.paper);
    const anew = before?.map !== input.map || before.palette !== input.palette;
    if (before !== undefined && before.map !== input.map) this.#weave(before, input);
    // The first nodes to come bring the window to them; later ones only while nobody has moved it.
    const grew =
      before?.map.nodes.size !== input.map.nodes.size || before.outlines.length !== input.outlines.length;
    const other = before === undefined || before.scene !== input.scene || before.map.nodes.size === 0;
    if (other) this.#naming.another();
    if (other || ((grew || isCleared(before, input)) && !this.#viewport.moved)) this.#viewport.fit(input);
    else this.#viewport.keepInSight(input, before);
    const grow = this.#growth(input);
    if (anew || before?.outlines !== input.outlines || grow !== this.#grow) this.#build(input, grow);
    const { wanted } = this.#naming;
    this.#relight();
    const [standing, weaving, { hover }] = [this.#map, this.#weaving, this.#hand];
    if (before && mayNamesWait(before, input, { standing, weaving, hover })) this.#naming.wanted = wanted;
  }

  #weave(before: StageInput, input: StageInput): void {
    const now = performance.now();
    if (before.scene !== input.scene || before.map.nodes.size === 0) this.#weaving.clear();
    else this.#weaving.follow(before.map, input.map, now);
    if (isStill()) this.#weaving.finish(now);
  }

  /** The face of the letters came late: measure again. */
  remeasure(): void {
    this.#naming.labels.forget();
    this.#refresh();
  }

  fit(ids: ReadonlySet<string> | null = null, slowly = false): void {
    if (this.#input !== undefined) this.#viewport.fit(this.#input, { ids, slowly });
  }

  zoomBy(factor: number): void {
    this.#viewport.zoomBy(factor);
  }

  view(): View {
    return this.#viewport.now();
  }

  /** What is seen now, for a picture of it. */
  seen(): Seen | undefined {
    const [input, view] = [this.#input, this.#viewport.now()];
    if (input === undefined || this.#map.nodes.size === 0) return undefined;
    this.#naming.finish();
    const { palette, family, outlines, ways, passing } = input;
    const [map, hulls, grow] = [this.#map, this.#hulls, this.#grow];
    const labels = this.#naming.labels.written(view);
    return { map, hulls, grow, lit: this.#veil.lit, labels, palette, family, outlines, ways, passing, view };
  }

  /** Moves the window only if the node is not in it. */
  reveal(id: string): void {
    const node = this.#input?.map.nodes.get(id);
    if (node !== undefined && this.#input !== undefined) this.#viewport.reveal(node, this.#input.insets);
  }

  /** Of a large map it is chosen once, for the zoom at which all of it is seen: to restyle so many takes a while. */
  #growth(input: StageInput): number {
    return isLarge(input.map)
      ? Math.min(1.5, growth(this.#viewport.fitZoom))
      : growth(this.#viewport.now().zoom);
  }

  #build(input: StageInput, grow: number): void {
    const [before, grown, { palette, outlines }] = [this.#map, grow !== this.#grow, input];
    this.#grow = grow;
    this.#map = this.#weaving.standing(input.map);
    const built = this.#built;
    const sameColours = built?.palette === palette;
    const asBefore = sameColours && areSameOutlines(built.outlines, outlines) && !grown;
    // While somebody is on the way all stands as it is; it is built anew when they have arrived.
    if (asBefore && this.#weaving.busy && isSameWeave(before, this.#map)) return;
    this.#built = { palette, outlines };
    this.#nodes.show(isLarge(this.#map) ? emptyMap : this.#map, { palette, grow });
    this.#hulls = hullPaths(this.#map, outlines, { palette, known: this.#hulls });
    const looks = { palette, grow, outlines, hulls: this.#hulls };
    this.#ground?.set(groundOf(this.#map, looks), sameColours ? newsOf(before, this.#map, looks) : null);
  }

  /** What is lifted out of the veil: of the one pointed to its neighbours, else what focus and filters say. */
  #relight(): void {
    const input = this.#input;
    const ego = this.#hand.hover ?? input?.cursor ?? null;
    // While the other end of a tie is being chosen, nobody is dimmed.
    const calm = input?.tying === null && ego !== null && this.#map.nodes.has(ego);
    this.#veil.lift(calm ? neighbourhood(this.#map, ego, 1) : (input?.lit ?? null));
    this.#refresh();
  }

  #refresh(): void {
    this.#naming.wanted = "scene";
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
    const now = performance.now();
    const arrived = this.#weaving.settle(now);
    if (arrived) this.#build(input, this.#grow);
    const fresh = this.#weaving.fresh(now);
    if (arrived || fresh.size !== this.#fresh.size) this.#naming.wanted = "scene";
    this.#fresh = fresh;
    // The names of a large map come a frame after its weave: together they would hold the page up.
    if (arrived && isLarge(input.map)) this.#draw();
    else if (this.#naming.place(view, isLarge(input.map), () => this.#labelScene(input, view))) this.#draw();
    this.#hand.placeHandle(input);
    this.#ground?.show(view);
    this.#over.clear();
    drawOver(this.#over.ink, {
      map: this.#map,
      palette: input.palette,
      view,
      grow: this.#grow,
      hulls: this.#hulls,
      veil: this.#veil,
      input,
      hand: this.#hand,
      labels: this.#naming.labels,
      weaving: this.#weaving,
      now,
    });
    if (this.#weaving.busy || arrived || (moving(this.#map) && !isStill())) this.#draw();
    clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => this.#rested(), restAfter);
    if (fresh.size > 0) {
      clearTimeout(this.#later);
      this.#later = window.setTimeout(() => this.#draw(), freshFor);
    }
  }

  #labelScene(input: StageInput, view: View): LabelScene {
    return {
      map: this.#map,
      palette: input.palette,
      hulls: this.#hulls,
      view,
      grow: this.#grow,
      fitZoom: this.#viewport.fitZoom,
      insets: input.insets,
      handled: this.#hand.holds(input),
      lit: this.#veil.lit,
      wall: input.wall,
      fresh: this.#fresh,
      told: lookedAt(input, this.#hand.hover),
    };
  }

  /** Nothing has moved for a while: names get their last places, and whoever checks the map finds its figures. */
  #rested(): void {
    const input = this.#input;
    if (input === undefined) return;
    const view = this.#viewport.now();
    const grow = this.#growth(input);
    if (grow !== this.#grow) {
      this.#build(input, grow);
      this.#refresh();
      return;
    }
    if (!this.#naming.isPlacedIn(view)) {
      this.#naming.wanted ??= "view";
      this.#draw();
      return;
    }
    this.#ground?.sharpen(view);
    const lifting = { ego: this.#hand.hover ?? input.cursor, chosen: new Set(input.selection) };
    const [map, names, lit] = [this.#map, this.#naming.labels.standing, this.#veil.lit];
    this.#resting = { ...lifting, ways: input.ways, passing: input.passing, map, view, grow, names, lit };
  }

  #resized(): void {
    const { clientWidth, clientHeight } = this.#host;
    this.#ground?.resized();
    this.#over?.resize(clientWidth, clientHeight);
    this.#cy.resize();
    if (this.#input !== undefined) this.#viewport.resized(this.#input);
    this.#refresh();
  }
}
