import { expect, test } from "vitest";
import type { Adjacency } from "../../../domain/analysis/adjacency.ts";
import { aggregate, renumber } from "../../../domain/analysis/engines/aggregate.ts";
import { moveNodes } from "../../../domain/analysis/engines/move-nodes.ts";
import { refine } from "../../../domain/analysis/engines/refine.ts";
import { seeded, shuffled } from "../../../domain/analysis/random.ts";
import { fixture, modularity, tiesOf } from "./graphs.ts";

const graph = tiesOf(fixture("lfr-fix-250-mu5").network);
const halves = Int32Array.from({ length: graph.size }, (_, node) => node % 2);

test("from one community of all, nodes also move out to be alone, until no single move improves anything", () => {
  const labels = new Int32Array(graph.size);
  const random = seeded(1);
  const move = () => moveNodes(graph, labels, { resolution: 4, random, iterations: 1 });
  expect(move()).toBe(true);
  // Whoever is no neighbour of one that moved is asked again only in the next round.
  while (move());
  const reached = modularity(graph, labels, 4);
  const unused = Array.from(labels.keys()).find((label) => !labels.includes(label))!;
  for (let node = 0; node < graph.size; node += 5) {
    for (const label of new Set([...labels, unused])) {
      const moved = labels.slice();
      moved[node] = label;
      expect(modularity(graph, moved, 4)).toBeLessThanOrEqual(reached + 1e-9);
    }
  }
});

test("an aggregated network has the modularity of the partition it stands for", () => {
  const labels = halves.slice();
  moveNodes(graph, labels, { resolution: 1, random: seeded(1), iterations: 1 });
  const parts = renumber(labels);
  const upper = aggregate(graph, labels, parts);
  expect(upper.size).toBe(parts);
  expect(upper.total).toBeCloseTo(graph.total, 9);
  const own = Int32Array.from({ length: parts }, (_, part) => part);
  const ofLoops = modularity(upper, own) + upper.loops.reduce((sum, loop) => sum + loop, 0) / upper.total;
  expect(ofLoops).toBeCloseTo(modularity(graph, labels), 9);
});

test("refinement keeps its sums as if it had counted anew at each step", () => {
  for (const resolution of [1, 3, 8]) {
    for (const labels of [new Int32Array(graph.size), halves]) {
      const found = refine(graph, labels, { resolution, random: seeded(5), iterations: 1 });
      expect([...found]).toEqual(countedAnew(graph, labels, resolution));
    }
  }
});

/** The same refinement with every weight summed up from the ties each time it is asked for. */
function countedAnew(ties: Adjacency, labels: Int32Array, resolution: number): number[] {
  const parts = Array.from({ length: ties.size }, (_, node) => node);
  const members = (part: number) => [...parts.keys()].filter((node) => parts[node] === part);
  const strength = (nodes: number[]) => nodes.reduce((sum, node) => sum + ties.strengths[node]!, 0);
  const between = (from: number[], to: Set<number>): number =>
    from.reduce((sum, node) => {
      for (let slot = ties.offsets[node]!; slot < ties.offsets[node + 1]!; slot++) {
        if (to.has(ties.targets[slot]!)) sum += ties.weights[slot]!;
      }
      return sum;
    }, 0);
  const price = resolution / ties.total;
  const holds = (part: number, whole: number[]): boolean => {
    const inside = members(part);
    const rest = whole.filter((node) => parts[node] !== part);
    return between(inside, new Set(rest)) >= price * strength(inside) * strength(rest) - 1e-9;
  };
  for (const node of shuffled(ties.size, seeded(5))) {
    const whole = [...parts.keys()].filter((other) => labels[other] === labels[node]);
    if (members(parts[node]!).length > 1 || !holds(node, whole)) continue;
    const near = ties.targets.subarray(ties.offsets[node], ties.offsets[node + 1]);
    let best = node;
    let bestGain = 1e-12;
    for (const part of new Set(Array.from(near, (other) => parts[other]!))) {
      if (labels[part] !== labels[node]) continue;
      const inside = members(part);
      const gain = between([node], new Set(inside)) - price * ties.strengths[node]! * strength(inside);
      if (gain <= bestGain || !holds(part, whole)) continue;
      best = part;
      bestGain = gain;
    }
    parts[node] = best;
  }
  return parts;
}
