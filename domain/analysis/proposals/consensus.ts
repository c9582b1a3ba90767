// Many runs agree on one partition.
import { type Adjacency, weighed } from "../adjacency.ts";
import { at } from "../at.ts";

/**
 * The network with each tie weighed by how many runs put its ends together: w (floor + (1 - floor) p). Detecting on it
 * finds what the runs agree on. -1 in a run means: with nobody.
 * Source: Lancichinetti & Fortunato 2012, doi 10.1038/srep00336, restricted to the ties there are.
 */
export function consensusGraph(graph: Adjacency, runs: readonly Int32Array[], floor: number): Adjacency {
  const weights = graph.weights.slice();
  for (let node = 0; node < graph.size; node++) {
    for (let slot = at(graph.offsets, node); slot < at(graph.offsets, node + 1); slot++) {
      const target = at(graph.targets, slot);
      let together = 0;
      for (const labels of runs) {
        const label = at(labels, node);
        if (label >= 0 && label === at(labels, target)) together++;
      }
      weights[slot] = at(weights, slot) * (floor + ((1 - floor) * together) / runs.length);
    }
  }
  const { size, offsets, targets, loops } = graph;
  return weighed({ size, offsets, targets, weights, loops });
}
