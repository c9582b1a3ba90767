// The hand on the map: pointing, picking, double and long press, a line drawn around nodes, a thread pulled from one node
// to another. Pan, zoom and pinch are Cytoscape's.
import type cytoscape from "cytoscape";
import type { Drawn } from "./drawn.ts";
import { Fingers } from "./fingers.ts";
import { Handle } from "./handle.ts";
import { nodeAt, nodesInside, tieAt } from "./pick.ts";
import type { StageInput } from "./stage-input.ts";
import { toScreen, type View } from "./view.ts";

export interface HandEvents {
  /** A node or a tie was clicked; null: the empty ground. */
  pick(id: string | null, adding: boolean): void;
  /** A node was clicked twice. */
  open(id: string): void;
  /** An outline or its name was clicked. */
  outline(id: string): void;
  /** These were drawn around. */
  lasso(ids: readonly string[]): void;
  /** A thread was pulled from one to the other. */
  tie(from: string, to: string): void;
  /** A finger rests on a node: a tie begins there. */
  hold(id: string): void;
}

interface Under {
  readonly cy: cytoscape.Core;
  readonly host: HTMLElement;
  readonly events: HandEvents;
  map(): Drawn;
  view(): View;
  grow(): number;
  outlineAt(point: { x: number; y: number }): string | undefined;
  /** Whether a tie may be begun here. */
  mayTie(): boolean;
  /** The window was moved by the hand. */
  moved(): void;
  hovered(): void;
  redraw(): void;
}

type Holding = Pick<StageInput, "selection" | "records" | "tying">;

export interface Pull {
  readonly from: string;
  readonly x: number;
  readonly y: number;
  readonly target: string | null;
}

/** px around a mark that still count as it. */
const reach = 5;
const fingerReach = 14;
const onMark = 2;
/** The handle goes when the pointer is so far from its node. */
const leaves = 44;
/** ms */
const afterHold = 700;
const afterFingers = 300;

export class Hand {
  readonly handle: Handle;
  hover: string | null = null;
  /** The line being drawn around nodes. */
  line: { x: number; y: number }[] | null = null;
  pull: Pull | null = null;
  readonly #under: Under;
  readonly #fingers: Fingers;
  #held = 0;

  constructor(under: Under) {
    this.#under = under;
    this.#fingers = new Fingers(under.host, under.cy, under.moved);
    this.handle = new Handle(under.host);
    this.#point();
    this.#press();
    this.#draw();
  }

  #at(event: PointerEvent): { x: number; y: number } {
    const box = this.#under.host.getBoundingClientRect();
    return { x: event.clientX - box.x, y: event.clientY - box.y };
  }

  /** The node that has the knob: the one pointed at, else the selected one. */
  holds({ selection: [chosen, more], records, tying }: Holding): string | null {
    const id =
      this.pull?.from ?? this.hover ?? this.handle.node ?? (more === undefined ? (chosen ?? null) : null);
    return records && tying === null && id !== null && this.#under.map().nodes.has(id) ? id : null;
  }

  /** The knob stands beside who has it. */
  placeHandle(input: Holding): void {
    const { map, view, grow } = this.#under;
    const [id, now] = [this.holds(input), view()];
    const node = id === null ? undefined : map().nodes.get(id);
    const at = node && { ...toScreen(now, node), half: (node.size * grow() * now.zoom) / 2 };
    this.handle.show(id, at ?? null);
  }

  #hovered(id: string | null): void {
    if (this.hover === id) return;
    this.hover = id;
    this.#under.host.classList.toggle("map-pointing", id !== null);
    this.#under.hovered();
  }

  #point(): void {
    const { cy, host, view, map, grow } = this.#under;
    // Cytoscape does not tell when the pointer leaves for a button that lies over the map.
    host.addEventListener("pointerleave", () => {
      this.#hovered(null);
      if (this.pull === null) this.handle.show(null, null);
    });
    cy.on("mouseover", "node", (event) => this.#hovered(event.target.id()));
    cy.on("mouseout", "node", () => this.#hovered(null));
    host.addEventListener("pointermove", (event) => {
      if (this.#isOurs() && event.buttons === 0 && event.pointerType !== "touch")
        this.#hovered(this.#nodeAt(this.#at(event)));
      const node = this.handle.node === null ? undefined : map().nodes.get(this.handle.node);
      if (node === undefined || this.pull !== null) return;
      const { x, y } = this.#at(event);
      const { zoom, x: left, y: top } = view();
      const far = Math.hypot(node.x * zoom + left - x, node.y * zoom + top - y);
      if (far > (node.size * grow() * zoom) / 2 + leaves) this.handle.show(null, null);
    });
  }

  /** Nodes that Cytoscape does not hold are found by us. */
  #isOurs(): boolean {
    return this.#under.cy.nodes().empty();
  }

  #nodeAt(point: { x: number; y: number }): string | null {
    const { map, view, grow } = this.#under;
    return nodeAt(map(), view(), { ...point, grow: grow(), reach: onMark })?.id ?? null;
  }

  /** The node under an event of Cytoscape's. */
  #nodeOf(event: cytoscape.EventObject): string | null {
    if (event.target !== this.#under.cy) return event.target.id();
    return this.#isOurs() ? this.#nodeAt(event.renderedPosition) : null;
  }

  #press(): void {
    const { cy, events, map, view, outlineAt } = this.#under;
    // Cytoscape calls two quick taps a double one even where they were on two nodes.
    let tapped: [before: string | null, last: string | null] = [null, null];
    cy.on("dbltap", (event) => {
      const node = this.#nodeOf(event);
      if (node !== null && tapped[0] === tapped[1] && !event.originalEvent.shiftKey) events.open(node);
    });
    cy.on("tap", (event) => {
      const node = this.#nodeOf(event);
      tapped = [tapped[1], node];
      // A tap so soon after two fingers or a long press is their end.
      if (performance.now() - this.#held < afterHold || this.#fingers.since < afterFingers) return;
      const { shiftKey, ctrlKey, metaKey } = event.originalEvent;
      const adding = shiftKey || ctrlKey || metaKey;
      const at = event.renderedPosition;
      if (node !== null) events.pick(node, adding);
      else {
        const tie = tieAt(map(), view(), { ...at, reach });
        const outline = tie === undefined && !adding ? outlineAt(at) : undefined;
        if (outline !== undefined) events.outline(outline);
        else events.pick(tie?.id ?? null, adding);
      }
    });
    cy.on("taphold", (event) => {
      const node = this.#nodeOf(event);
      if (node === null || !("touches" in event.originalEvent) || !this.#under.mayTie()) return;
      this.#held = performance.now();
      events.hold(node);
      this.#pullFrom(node, event.renderedPosition);
    });
  }

  #draw(): void {
    const { host, map, view, grow, redraw, events } = this.#under;
    this.handle.element.addEventListener("pointerdown", (event) => {
      if (this.handle.node === null || event.button !== 0) return;
      event.preventDefault();
      event.stopPropagation();
      this.#pullFrom(this.handle.node, this.#at(event));
    });
    const swallow = (event: Event) => {
      if (this.line === null) return;
      event.stopPropagation();
      event.preventDefault();
    };
    host.addEventListener("mousedown", swallow, { capture: true });
    host.addEventListener(
      "pointerdown",
      (event) => {
        if (!event.shiftKey || event.button !== 0 || event.pointerType === "touch") return;
        const at = this.#at(event);
        if (nodeAt(map(), view(), { ...at, grow: grow(), reach }) !== undefined) return;
        this.line = [at];
        this.#follow(
          (to) => {
            this.line?.push(to);
            redraw();
          },
          () => {
            const line = this.line ?? [];
            this.line = null;
            redraw();
            if (line.length > 3) events.lasso(nodesInside(map(), view(), line).map((one) => one.id));
          },
        );
      },
      { capture: true },
    );
  }

  #pullFrom(from: string, at: { x: number; y: number }): void {
    const { cy, map, view, grow, redraw, events } = this.#under;
    cy.userPanningEnabled(false);
    this.pull = { from, ...at, target: null };
    redraw();
    this.#follow(
      (to, finger) => {
        const found = nodeAt(map(), view(), { ...to, grow: grow(), reach: finger ? fingerReach : reach });
        this.pull = { from, ...to, target: found === undefined || found.id === from ? null : found.id };
        redraw();
      },
      () => {
        const target = this.pull?.target ?? null;
        this.pull = null;
        this.handle.show(null, null);
        cy.userPanningEnabled(true);
        redraw();
        if (target !== null) events.tie(from, target);
      },
    );
  }

  /** Follows the pointer wherever it goes, until it is lifted. */
  #follow(move: (at: { x: number; y: number }, finger: boolean) => void, end: () => void): void {
    const following = new AbortController();
    const { signal } = following;
    const moved = (event: PointerEvent) => move(this.#at(event), event.pointerType === "touch");
    const ended = () => {
      following.abort();
      end();
    };
    window.addEventListener("pointermove", moved, { signal, capture: true });
    window.addEventListener("pointerup", ended, { signal, capture: true });
    window.addEventListener("pointercancel", ended, { signal, capture: true });
  }
}
