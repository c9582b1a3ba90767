// An actor's neighbours, by number and rising: what most measures walk over.
import type { Adjacency } from "../adjacency.ts";
import { at } from "../at.ts";

export function neighbours(graph: Adjacency, actor: number): Int32Array {
  return graph.targets.subarray(at(graph.offsets, actor), at(graph.offsets, actor + 1));
}

/** How many actors each actor is tied to. */
export function degrees(graph: Adjacency): Int32Array {
  return Int32Array.from({ length: graph.size }, (_, actor) => {
    return at(graph.offsets, actor + 1) - at(graph.offsets, actor);
  });
}

/** Calls back once a tie, from < to, in rising order. */
export function eachTie(graph: Adjacency, visit: (from: number, to: number, weight: number) => void): void {
  for (let from = 0; from < graph.size; from++) {
    for (let slot = at(graph.offsets, from); slot < at(graph.offsets, from + 1); slot++) {
      const to = at(graph.targets, slot);
      if (to > from) visit(from, to, at(graph.weights, slot));
    }
  }
}

/** Whether two actors are tied: a search in the shorter of their rows. */
export function tied(graph: Adjacency, a: number, b: number): boolean {
  const [left, right] = [neighbours(graph, a), neighbours(graph, b)];
  const [row, wanted] = left.length <= right.length ? [left, b] : [right, a];
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(row, middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return row[low] === wanted;
}
