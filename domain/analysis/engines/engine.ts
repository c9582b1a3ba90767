// What every community detection engine looks like from outside.
import type { Adjacency } from "../adjacency.ts";
import type { Random } from "../random.ts";

export interface EngineOptions {
  /** γ of modularity with resolution (Reichardt & Bornholdt 2006, doi 10.1103/PhysRevE.74.016110). */
  readonly resolution: number;
  readonly random: Random;
  /** How often the finished partition is taken up again and improved; engines that cannot, ignore it. */
  readonly iterations: number;
  /** Labels 0 to size - 1 to start from, in place of everybody alone; engines that cannot, ignore it. */
  readonly initial?: Int32Array;
}

/** Labels 0 to k - 1 of every node. Same graph, options and random sequence: same labels. */
export type Engine = (graph: Adjacency, options: EngineOptions) => Int32Array;
