// Mean steps between two groups of actors.
import type { Adjacency } from "../adjacency.ts";
import { at } from "../at.ts";
import { neighbours } from "../measures/neighbours.ts";

/** Steps from an actor to each other one, -1 where there is no way; `without` is passed over as if it were not there. */
export function stepsFrom(graph: Adjacency, start: number, without = -1): Int32Array {
  const steps = new Int32Array(graph.size).fill(-1);
  steps[start] = 0;
  const queue = [start];
  // The list grows while it is walked.
  for (const actor of queue)
    for (const next of neighbours(graph, actor)) {
      if (next === without || at(steps, next) >= 0) continue;
      steps[next] = at(steps, actor) + 1;
      queue.push(next);
    }
  return steps;
}

/** The mean over pairs that can reach each other; null where none can. Who is `without` counts on neither side. */
export function stepsBetween(
  graph: Adjacency,
  [one, other]: readonly [readonly number[], readonly number[]],
  without = -1,
): number | null {
  let [sum, count] = [0, 0];
  for (const start of one) {
    if (start === without) continue;
    const steps = stepsFrom(graph, start, without);
    for (const end of other) {
      if (end === without || at(steps, end) <= 0) continue;
      sum += at(steps, end);
      count++;
    }
  }
  return count === 0 ? null : sum / count;
}
