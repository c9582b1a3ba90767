// Leiden: Louvain's moves, with a refinement that never lets a community fall apart.
import type { Adjacency } from "../adjacency.ts";
import { at } from "../at.ts";
import { aggregate, renumber } from "./aggregate.ts";
import type { EngineOptions } from "./engine.ts";
import { moveNodes } from "./move-nodes.ts";
import { refine } from "./refine.ts";

/**
 * Communities of high modularity at a resolution (Traag, Waltman & van Eck 2019, doi 10.1038/s41598-019-41695-z,
 * algorithm A.2). Each iteration takes up the partition of the one before; it ends early when nothing moves.
 */
export function leiden(graph: Adjacency, options: EngineOptions): Int32Array {
  const labels = options.initial?.slice() ?? Int32Array.from({ length: graph.size }, (_, node) => node);
  for (let round = 0; round < options.iterations; round++) {
    const moved = pass(graph, labels, options);
    if (!moved) break;
  }
  renumber(labels);
  return labels;
}

/** One iteration over all levels; changes `labels` in place and says whether anything moved. */
function pass(graph: Adjacency, labels: Int32Array, options: EngineOptions): boolean {
  const moved = moveNodes(graph, labels, options);
  renumber(labels);
  const refined = refine(graph, labels, options);
  const parts = renumber(refined);
  if (parts === graph.size) return moved;
  const upperLabels = new Int32Array(parts);
  refined.forEach((part, node) => {
    upperLabels[part] = at(labels, node);
  });
  const upperMoved = pass(aggregate(graph, refined, parts), upperLabels, options);
  refined.forEach((part, node) => {
    labels[node] = at(upperLabels, part);
  });
  return moved || upperMoved;
}
