// What chance alone would give a network of as many actors and ties: without it, two regions can't be compared.
import { type Adjacency, adjacency } from "../adjacency.ts";
import { type Random, seeded } from "../random.ts";
import { degreeAssortativity } from "./assortativity.ts";
import { degreeCentralisation } from "./centralisation.ts";
import { clustering } from "./clustering.ts";
import { components } from "./components.ts";

const measures = {
  largestShare: (graph) => components(graph).largestShare,
  degreeCentralisation,
  transitivity: (graph) => clustering(graph).transitivity,
  degreeAssortativity,
} as const satisfies Readonly<Record<string, (graph: Adjacency) => number | null>>;

export interface BesideChance {
  readonly value: number | null;
  /** Mean over the random networks that have a value, and the value's distance from it in standard deviations. */
  readonly mean: number | null;
  readonly z: number | null;
}

/**
 * Four measures beside their mean in random networks of the same number of actors and ties, each tie drawn alike from all
 * pairs. Source: Erdős & Rényi 1959, model G(n, m); Wasserman & Faust 1994, chapter 13. Same seed, same answer.
 */
export function againstChance(
  graph: Adjacency,
  { seed, graphs = 200 }: { seed: number; graphs?: number },
): Record<keyof typeof measures, BesideChance> {
  const random = seeded(seed);
  const many = Array.from({ length: graphs }, () =>
    randomGraph(graph.size, graph.targets.length / 2, random),
  );
  const beside = (of: (graph: Adjacency) => number | null): BesideChance => {
    const value = of(graph);
    const drawn = many.flatMap((each) => of(each) ?? []);
    if (drawn.length === 0) return { value, mean: null, z: null };
    const mean = drawn.reduce((sum, each) => sum + each, 0) / drawn.length;
    const spread = Math.sqrt(drawn.reduce((sum, each) => sum + (each - mean) ** 2, 0) / drawn.length);
    return { value, mean, z: value === null || spread < 1e-12 ? null : (value - mean) / spread };
  };
  return {
    largestShare: beside(measures.largestShare),
    degreeCentralisation: beside(measures.degreeCentralisation),
    transitivity: beside(measures.transitivity),
    degreeAssortativity: beside(measures.degreeAssortativity),
  };
}

/** A network of `ties` different pairs of `size` actors, every such network alike; weights 1. At most all pairs. */
export function randomGraph(size: number, ties: number, random: Random): Adjacency {
  const possible = (size * (size - 1)) / 2;
  // Floyd's sampling: as many draws as ties, however dense (Bentley & Floyd 1987, doi 10.1145/30401.315746).
  const chosen = new Set<number>();
  for (let last = possible - Math.min(ties, possible); last < possible; last++) {
    const pair = Math.floor(random.next() * (last + 1));
    chosen.add(chosen.has(pair) ? last : pair);
  }
  const pairs = Float64Array.from(chosen).sort();
  const ends = Array.from(pairs, (pair) => {
    // Pair number to > from: to (to - 1) / 2 + from.
    let to = Math.floor((1 + Math.sqrt(1 + 8 * pair)) / 2);
    while ((to * (to - 1)) / 2 > pair) to--;
    while (((to + 1) * to) / 2 <= pair) to++;
    return { from: pair - (to * (to - 1)) / 2, to };
  }).sort((a, b) => a.from - b.from || a.to - b.to);
  return adjacency(size, {
    from: Int32Array.from(ends, ({ from }) => from),
    to: Int32Array.from(ends, ({ to }) => to),
    weights: new Float64Array(ends.length).fill(1),
  });
}
