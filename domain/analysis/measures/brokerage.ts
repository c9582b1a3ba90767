// What kind of go-between an actor is, by the groups of those it goes between.
import type { Adjacency } from "../adjacency.ts";
import { neighbours, tied } from "./neighbours.ts";

export interface Brokerage {
  /** Within its own group: A-A-A. */
  readonly coordinator: number;
  /** Lets others into its group, A-B-B, and speaks for it outside, A-A-B: without direction the two are the same. */
  readonly gatekeeper: number;
  readonly representative: number;
  /** Goes between two of another group: A-B-A (itinerant). */
  readonly consultant: number;
  /** Goes between two other groups: A-B-C. */
  readonly liaison: number;
}

/**
 * Gould and Fernandez' roles of each actor: ordered pairs of its neighbours that are not tied to each other, both orders
 * counted. Triples with an unknown group (label below 0) are left out. Time grows with the sum of squared degrees.
 * Source: Gould & Fernandez 1989, Structures of mediation, doi 10.2307/270949; sna `brokerage`.
 */
export function brokerage(graph: Adjacency, labels: ArrayLike<number>): Brokerage[] {
  return Array.from({ length: graph.size }, (_, actor) => {
    const found = { coordinator: 0, gatekeeper: 0, representative: 0, consultant: 0, liaison: 0 };
    const own = labels[actor] ?? -1;
    const near =
      own < 0 ? new Int32Array() : neighbours(graph, actor).filter((other) => (labels[other] ?? -1) >= 0);
    near.forEach((one, index) => {
      for (const other of near.subarray(index + 1)) {
        if (tied(graph, one, other)) continue;
        const [a, b] = [labels[one] ?? -1, labels[other] ?? -1];
        if (a === own && b === own) found.coordinator += 2;
        else if (a === own || b === own) {
          found.gatekeeper++;
          found.representative++;
        } else if (a === b) found.consultant += 2;
        else found.liaison += 2;
      }
    });
    return found;
  });
}
