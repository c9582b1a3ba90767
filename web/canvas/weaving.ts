// What comes and goes on the map, in time: a new node is woven in beside its strongest tie and threads are drawn to the
// others, one node at a time, gathered when many come; a node that moved glides; what was removed fades.
import type { Drawn, DrawnNode, DrawnTie } from "./drawn.ts";

/** ms. */
const weave = 600;
const thread = 420;
const fade = 320;
/** From so many on that wait, all are woven together. */
const gatheredFrom = 7;
/** Who came is named so long, ms. */
export const freshFor = 7000;
/** More than this at once is no news but another map. */
const most = 60;

export interface Coming {
  readonly node: DrawnNode;
  /** Where it stood before; null: it is new. */
  readonly from: { readonly x: number; readonly y: number } | null;
  /** Ties drawn with it, the strongest first. */
  readonly threads: readonly DrawnTie[];
  readonly start: number;
}

export interface Thread {
  readonly tie: DrawnTie;
  readonly start: number;
}

export interface Leaving {
  readonly node: DrawnNode | null;
  readonly tie: { readonly tie: DrawnTie; readonly from: DrawnNode; readonly to: DrawnNode } | null;
  readonly start: number;
}

export class Weaving {
  #coming = new Map<string, Coming>();
  #threads = new Map<string, Thread>();
  #leaving: Leaving[] = [];
  #end = 0;
  readonly #arrived = new Map<string, number>();

  get coming(): Iterable<Coming> {
    return this.#coming.values();
  }

  get threads(): Iterable<Thread> {
    return this.#threads.values();
  }

  get leaving(): Iterable<Leaving> {
    return this.#leaving;
  }

  get busy(): boolean {
    return this.#coming.size + this.#threads.size + this.#leaving.length > 0;
  }

  /** Somebody who stood elsewhere is on the way. */
  get glides(): boolean {
    return [...this.#coming.values()].some((one) => one.from !== null);
  }

  clear(): void {
    this.finish(0);
    this.#arrived.clear();
  }

  /** Notes what a map has more, elsewhere and less than the one before. */
  follow(before: Drawn, map: Drawn, now: number): void {
    const fresh = [...map.nodes.values()].filter((one) => moved(before.nodes.get(one.id), one));
    const gone = [...before.nodes.values()].filter((one) => !map.nodes.has(one.id));
    const ties = [...map.ties.values()].filter((one) => !before.ties.has(one.id));
    const cut = [...before.ties.values()].filter((one) => !map.ties.has(one.id));
    this.#refresh(map);
    if (Math.max(fresh.length + gone.length, ties.length + cut.length) > most) {
      this.clear();
      return;
    }
    for (const node of gone) this.#leaving.push({ node, tie: null, start: now });
    for (const tie of cut) {
      const [from, to] = [before.nodes.get(tie.from), before.nodes.get(tie.to)];
      if (from && to) this.#leaving.push({ node: null, tie: { tie, from, to }, start: now });
    }
    this.#queue(fresh, { before, map, now });
    for (const tie of ties) {
      if (this.#coming.has(tie.from) || this.#coming.has(tie.to)) continue;
      this.#threads.set(tie.id, { tie, start: Math.max(now, this.#end) });
    }
  }

  #queue(
    fresh: readonly DrawnNode[],
    { before, map, now }: { before: Drawn; map: Drawn; now: number },
  ): void {
    const waiting = [...this.#coming.values()].filter((one) => one.start > now).length + fresh.length;
    for (const node of fresh) {
      const start = waiting >= gatheredFrom ? now : Math.max(now, this.#end);
      this.#end = Math.max(this.#end, start + weave);
      const stood = before.nodes.get(node.id) ?? null;
      this.#coming.set(node.id, { node, from: stood, threads: threadsOf(map, node.id), start });
    }
  }

  /** Who is on the way is drawn as the newest map has it; what was brought back no longer fades. */
  #refresh(map: Drawn): void {
    this.#leaving = this.#leaving.filter(
      ({ node, tie }) =>
        !(node !== null && map.nodes.has(node.id)) && !(tie !== null && map.ties.has(tie.tie.id)),
    );
    for (const [id, one] of this.#coming) {
      const node = map.nodes.get(id);
      if (node === undefined) this.#coming.delete(id);
      else this.#coming.set(id, { ...one, node, threads: threadsOf(map, id) });
    }
    for (const [id, one] of this.#threads) {
      const tie = map.ties.get(id);
      if (tie === undefined) this.#threads.delete(id);
      else this.#threads.set(id, { ...one, tie });
    }
  }

  /** Lets go what has arrived or is gone; whether anything has. */
  settle(now: number): boolean {
    let done = false;
    for (const [id, one] of this.#coming) {
      if (now < one.start + weave) continue;
      done = this.#coming.delete(id);
      if (one.from === null) this.#arrived.set(id, now);
    }
    for (const [id, one] of this.#threads) if (now >= one.start + thread) done = this.#threads.delete(id);
    const left = this.#leaving.filter((one) => now < one.start + fade);
    if (left.length < this.#leaving.length) done = true;
    this.#leaving = left;
    return done;
  }

  /** Without motion: all is where it goes at once. */
  finish(now: number): void {
    for (const [id, one] of this.#coming) if (one.from === null) this.#arrived.set(id, now);
    this.#coming.clear();
    this.#threads.clear();
    this.#leaving = [];
    this.#end = 0;
  }

  /** Who was woven in a moment ago. */
  fresh(now: number): Set<string> {
    for (const [id, at] of this.#arrived) if (now >= at + freshFor) this.#arrived.delete(id);
    return new Set(this.#arrived.keys());
  }

  /** The map without what is on its way: drawn by the ordinary sheets. */
  standing(map: Drawn): Drawn {
    if (this.#coming.size + this.#threads.size === 0) return map;
    const [nodes, ties, tiesOf] = [new Map(map.nodes), new Map(map.ties), new Map(map.tiesOf)];
    const without = (tie: DrawnTie) => {
      ties.delete(tie.id);
      for (const end of [tie.from, tie.to]) {
        const rest = (tiesOf.get(end) ?? []).filter((one) => one.id !== tie.id);
        tiesOf.set(end, rest);
      }
    };
    for (const id of this.#coming.keys()) {
      for (const tie of map.tiesOf.get(id) ?? []) without(tie);
      nodes.delete(id);
      tiesOf.delete(id);
    }
    for (const { tie } of this.#threads.values()) without(tie);
    return { ...map, nodes, ties, tiesOf };
  }
}

function moved(before: DrawnNode | undefined, now: DrawnNode): boolean {
  return before === undefined || before.x !== now.x || before.y !== now.y;
}

function threadsOf(map: Drawn, id: string): DrawnTie[] {
  return (map.tiesOf.get(id) ?? []).toSorted((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1));
}

/** How far a new or moving node has come: where it stands, how large it is, how far each of its threads. */
export function comingAt(
  one: Coming,
  now: number,
): { x: number; y: number; scale: number; thread: (at: number) => number } | null {
  const passed = (now - one.start) / weave;
  if (passed <= 0) return one.from === null ? null : { ...placeOf(one, 0), scale: 1, thread: () => 1 };
  const arrived = eased(passed / 0.42);
  const count = Math.max(1, one.threads.length);
  return {
    ...placeOf(one, arrived),
    scale: one.from === null ? 0.25 + 0.75 * arrived : 1,
    thread: (at) => (one.from === null ? eased((passed - 0.18 - (0.42 * at) / count) / 0.36) : 1),
  };
}

function placeOf({ node, from }: Coming, share: number): { x: number; y: number } {
  if (from === null) return { x: node.x, y: node.y };
  return { x: from.x + (node.x - from.x) * share, y: from.y + (node.y - from.y) * share };
}

export function threadAt(one: Thread, now: number): number {
  return eased((now - one.start) / thread);
}

/** From 1 to 0. */
export function leavingAt(one: Leaving, now: number): number {
  return 1 - eased((now - one.start) / fade);
}

/** Ease-out, kept within 0 and 1. */
function eased(share: number): number {
  return 1 - (1 - Math.min(1, Math.max(0, share))) ** 2;
}
