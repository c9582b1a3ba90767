// graphology's Louvain as an engine (Blondel et al. 2008, doi 10.1088/1742-5468/2008/10/P10008).
import { UndirectedGraph } from "graphology";
import robustLouvain from "graphology-communities-louvain/experimental/robust-randomness.js";
import type { Adjacency } from "../adjacency.ts";
import { at } from "../at.ts";
import type { EngineOptions } from "./engine.ts";

// Many runs see the same network: its graphology form is kept as long as the network itself.
const forms = new WeakMap<Adjacency, UndirectedGraph>();

/**
 * The variant that really shuffles; the package's default only picks where its walk begins.
 * Nodes are added in rising order, because the result depends on it. Keeps no partition to start from.
 */
export function louvain(graph: Adjacency, options: EngineOptions): Int32Array {
  const found = robustLouvain(graphologyForm(graph), {
    resolution: options.resolution,
    rng: () => options.random.next(),
  });
  return Int32Array.from({ length: graph.size }, (_, node) => found[node] ?? node);
}

function graphologyForm(graph: Adjacency): UndirectedGraph {
  const known = forms.get(graph);
  if (known !== undefined) return known;
  const form = new UndirectedGraph();
  for (let node = 0; node < graph.size; node++) form.addNode(node);
  for (let node = 0; node < graph.size; node++) {
    for (let slot = at(graph.offsets, node); slot < at(graph.offsets, node + 1); slot++) {
      const target = at(graph.targets, slot);
      if (target > node) form.addEdge(node, target, { weight: at(graph.weights, slot) });
    }
  }
  forms.set(graph, form);
  return form;
}
