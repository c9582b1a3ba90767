// The resolution at which this network's own communities stand out.
import type { Adjacency } from "../adjacency.ts";
import { at } from "../at.ts";
import type { Engine } from "../engines/engine.ts";
import { seeded } from "../random.ts";

const ROUNDS = 16;
const CLOSE = 0.05;

/**
 * Fixed point of Newman's resolution: detect at γ, then γ' = (ω_in - ω_out) / (ln ω_in - ln ω_out), at least 1, until
 * |ln(γ'/γ)| < .05 or 16 rounds. ω = weight found inside and between communities over what degrees alone make
 * expected. At γ = 1 modularity overlooks communities of 6 to 25 in networks of a thousand.
 * Source: Newman 2016, arXiv 1606.02319, equation 14. `cancelled` is asked before each round; then null.
 */
export function findResolution(
  graph: Adjacency,
  engine: Engine,
  { seed, cancelled }: { seed: number; cancelled: () => boolean },
): number | null {
  let resolution = 1;
  for (let round = 0; round < ROUNDS; round++) {
    if (cancelled()) return null;
    // Not a stream of any base run.
    const random = seeded(seed, -1 - round);
    const found = newman(graph, engine(graph, { resolution, random, iterations: 2 }));
    // Logarithms differ in their last bit from machine to machine; the result must not.
    const next = Math.max(1, Math.round(found * 1e6) / 1e6);
    const change = Math.abs(Math.log(next / resolution));
    resolution = next;
    if (change < CLOSE) break;
  }
  return resolution;
}

function newman(graph: Adjacency, labels: Int32Array): number {
  if (graph.total === 0) return 1;
  const totals = new Float64Array(graph.size);
  let inside = 0;
  for (let node = 0; node < graph.size; node++) {
    const own = at(labels, node);
    totals[own] = at(totals, own) + at(graph.strengths, node);
    for (let slot = at(graph.offsets, node); slot < at(graph.offsets, node + 1); slot++) {
      if (at(labels, at(graph.targets, slot)) === own) inside += at(graph.weights, slot);
    }
  }
  const expected = totals.reduce((sum, total) => sum + total * total, 0) / graph.total;
  const rest = graph.total - expected;
  if (expected === 0 || rest <= 0) return 1;
  const within = inside / expected;
  // Nothing between communities still counts as half a tie, or the logarithm has no end.
  const between = Math.max((graph.total - inside) / rest, 0.5 / graph.total);
  if (within <= between) return 1;
  return (within - between) / (Math.log(within) - Math.log(between));
}
