// How a proposal hangs together, by real ties alone, each part for itself.
import { type Adjacency, induced } from "../adjacency.ts";
import { at } from "../at.ts";

export interface Cohesion {
  /** Share of the members' tie weight that stays inside, 0 to 1. */
  readonly internalShare: number;
  /** Ties there are / ties there could be, 0 to 1. */
  readonly density: number;
  /** Most steps between two members by ties inside. */
  readonly diameter: number;
  /** One tie alone holds two parts of at least three members together. */
  readonly weakLink: boolean;
}

const PART = 3;

/** Parts of the cohesion of connected members, and the member with most weight inside (ties: the first). */
export function cohesion(ties: Adjacency, members: readonly number[]): { parts: Cohesion; hub: number } {
  const inside = induced(ties, members);
  const outer = members.reduce((sum, member) => sum + at(ties.strengths, member), 0);
  const possible = members.length * (members.length - 1);
  const hub = inside.strengths.indexOf(Math.max(...inside.strengths));
  return {
    parts: {
      internalShare: outer === 0 ? 0 : inside.total / outer,
      density: possible === 0 ? 0 : inside.targets.length / possible,
      diameter: Math.max(...members.map((_, start) => Math.max(...steps(inside, start)))),
      weakLink: hasWeakLink(inside),
    },
    hub: members[hub] ?? -1,
  };
}

/** Steps from one member to each other; -1 where there is no way, or only over the tie that is left out. */
function steps(graph: Adjacency, start: number, without = -1): Int32Array {
  const distance = new Int32Array(graph.size).fill(-1);
  distance[start] = 0;
  const reached = [start];
  for (const node of reached) {
    for (let slot = at(graph.offsets, node); slot < at(graph.offsets, node + 1); slot++) {
      const next = at(graph.targets, slot);
      const blocked = (node === start && next === without) || (node === without && next === start);
      if (blocked || at(distance, next) >= 0) continue;
      distance[next] = at(distance, node) + 1;
      reached.push(next);
    }
  }
  return distance;
}

function hasWeakLink(graph: Adjacency): boolean {
  for (let node = 0; node < graph.size; node++) {
    for (let slot = at(graph.offsets, node); slot < at(graph.offsets, node + 1); slot++) {
      const other = at(graph.targets, slot);
      if (other < node) continue;
      const without = steps(graph, node, other);
      if (at(without, other) >= 0) continue;
      const near = without.reduce((count, distance) => count + (distance >= 0 ? 1 : 0), 0);
      if (near >= PART && graph.size - near >= PART) return true;
    }
  }
  return false;
}
