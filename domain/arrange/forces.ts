// ForceAtlas2 started from communities, its ties weighted by them: each community becomes a body of its own.
import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { Adjacency } from "../analysis/adjacency.ts";
import { louvain } from "../analysis/engines/louvain.ts";
import { seeded } from "../analysis/random.ts";
import { type Body, type Point, tiesOf } from "./network.ts";

/** Ties inside a community pull this much more, ties between communities this much less, than their weight says. */
const inside = 2;
const between = 0.4;
const rounds = 100;
/** Above this many nodes repulsion is approximated (Barnes–Hut). */
const many = 700;

/** Places of a network, in no particular unit. Deterministic for (graph, seed). */
export function forces(graph: Adjacency, seed: number): Body {
  const random = seeded(seed, 1);
  const community = louvain(graph, { resolution: 1, random, iterations: 1 });
  const start = seeds(graph, community);
  const form = new UndirectedGraph();
  for (const [node, point] of start.entries()) form.addNode(node, point);
  for (let node = 0; node < graph.size; node += 1) {
    for (const [target, weight] of tiesOf(graph, node)) {
      if (target < node) continue;
      form.addEdge(node, target, {
        weight: weight * (community[node] === community[target] ? inside : between),
      });
    }
  }
  const found = forceAtlas2(form, {
    iterations: rounds,
    settings: {
      scalingRatio: 12,
      gravity: 0.06,
      strongGravityMode: true,
      slowDown: 1 + Math.log(graph.size),
      barnesHutOptimize: graph.size > many,
      barnesHutTheta: 0.7,
    },
  });
  return { points: start.map((point, node) => found[node] ?? point), community };
}

/** Communities laid out among themselves; the members of each in a sunflower around its middle, the most tied inmost. */
function seeds(graph: Adjacency, community: Int32Array): Point[] {
  const members = new Map<number, number[]>();
  for (const [node, label] of community.entries()) {
    const known = members.get(label);
    if (known) known.push(node);
    else members.set(label, [node]);
  }
  const middles = communityMiddles(graph, { community, members });
  const points: Point[] = Array.from({ length: graph.size }, () => ({ x: 0, y: 0 }));
  for (const [label, nodes] of members) {
    const middle = middles.get(label) ?? { x: 0, y: 0 };
    const weightiest = nodes.toSorted(
      (a, b) => (graph.strengths[b] ?? 0) - (graph.strengths[a] ?? 0) || a - b,
    );
    for (const [rank, node] of weightiest.entries()) {
      const radius = 4 * Math.sqrt(rank + 0.5);
      const turn = rank * golden;
      points[node] = { x: middle.x + radius * Math.cos(turn), y: middle.y + radius * Math.sin(turn) };
    }
  }
  return points;
}

const golden = Math.PI * (3 - Math.sqrt(5));

function communityMiddles(
  graph: Adjacency,
  { community, members }: { community: Int32Array; members: ReadonlyMap<number, readonly number[]> },
): Map<number, Point> {
  const form = new UndirectedGraph();
  const labels = [...members.keys()].toSorted((a, b) => a - b);
  for (const [rank, label] of labels.entries()) {
    const turn = (2 * Math.PI * rank) / labels.length;
    const size = 6 * Math.sqrt(members.get(label)?.length ?? 1);
    form.addNode(label, { x: 60 * Math.cos(turn), y: 60 * Math.sin(turn), size });
  }
  for (let node = 0; node < graph.size; node += 1) {
    for (const [target, weight] of tiesOf(graph, node)) {
      const [a, b] = [community[node], community[target]];
      if (target < node || a === b || a === undefined || b === undefined) continue;
      form.updateEdge(a, b, (known) => ({ weight: (known.weight ?? 0) + weight / 10 }));
    }
  }
  const found = forceAtlas2(form, {
    iterations: 200,
    settings: { scalingRatio: 40, gravity: 0.2, strongGravityMode: true, adjustSizes: true, slowDown: 4 },
  });
  return new Map(labels.map((label) => [label, found[label] ?? { x: 0, y: 0 }]));
}
