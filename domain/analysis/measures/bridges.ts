// Ties and actors without which something falls apart.
import type { Adjacency } from "../adjacency.ts";
import { at } from "../at.ts";
import { neighbours } from "./neighbours.ts";

export interface Fragile {
  /** Ties whose loss adds a component: lesser end first, rising. */
  readonly bridges: readonly (readonly [number, number])[];
  /** Actors whose loss adds a component: rising. */
  readonly cutPoints: readonly number[];
}

/**
 * Bridges and articulation points in one search in depth, without recursion; time grows with actors + ties.
 * Sources: Tarjan 1974, doi 10.1016/0020-0190(74)90003-9; Hopcroft & Tarjan 1973, doi 10.1145/362248.362272.
 */
export function fragile(graph: Adjacency): Fragile {
  const { size, offsets, targets } = graph;
  const entered = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const parent = new Int32Array(size).fill(-1);
  const next = offsets.slice();
  const cut = new Set<number>();
  const bridges: [number, number][] = [];
  let clock = 0;
  for (let root = 0; root < size; root++) {
    if (at(entered, root) >= 0) continue;
    let children = 0;
    const path = [root];
    entered[root] = low[root] = clock++;
    for (let actor = root; actor !== -1; ) {
      const slot = at(next, actor);
      if (slot < at(offsets, actor + 1)) {
        next[actor] = slot + 1;
        const other = at(targets, slot);
        if (at(entered, other) < 0) {
          parent[other] = actor;
          entered[other] = low[other] = clock++;
          if (actor === root) children++;
          path.push(other);
          actor = other;
        } else if (other !== at(parent, actor)) low[actor] = Math.min(at(low, actor), at(entered, other));
        continue;
      }
      path.pop();
      const before = at(parent, actor);
      if (before !== -1) {
        low[before] = Math.min(at(low, before), at(low, actor));
        if (at(low, actor) > at(entered, before))
          bridges.push([Math.min(actor, before), Math.max(actor, before)]);
        if (before !== root && at(low, actor) >= at(entered, before)) cut.add(before);
      }
      actor = path.at(-1) ?? -1;
    }
    if (children > 1) cut.add(root);
  }
  return {
    bridges: bridges.sort((a, b) => a[0] - b[0] || a[1] - b[1]),
    cutPoints: [...cut].sort((a, b) => a - b),
  };
}

/** What an actor's neighbours fall into when it leaves: the actors of each piece, largest first (equals by first actor). */
export function piecesWithout(graph: Adjacency, actor: number): number[][] {
  const seen = new Set([actor]);
  const found: number[][] = [];
  for (const start of neighbours(graph, actor)) {
    if (seen.has(start)) continue;
    seen.add(start);
    const piece = [start];
    // The list grows while it is walked.
    for (const one of piece) {
      for (const other of neighbours(graph, one)) {
        if (seen.has(other)) continue;
        seen.add(other);
        piece.push(other);
      }
    }
    found.push(piece.sort((a, b) => a - b));
  }
  return found.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}
