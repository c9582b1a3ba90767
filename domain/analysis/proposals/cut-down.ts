// A community larger than the window is cut where it is weakest, or, where it cannot be divided, gets a core.
import { type Adjacency, induced } from "../adjacency.ts";
import { at } from "../at.ts";
import { earlierCut } from "./earlier-cut.ts";
import { pieces } from "./pieces.ts";
import type { Workshop } from "./workshop.ts";

/**
 * Connected parts of at most window.max actors; some may be too small. Members rise. Where no cut is good, a core is
 * grown; only when the rest is tied to nobody else, and no larger than `overflow`, does it stay with the core.
 */
export function cutDown(members: readonly number[], workshop: Workshop): (readonly number[])[] {
  const { ties, settings } = workshop;
  if (members.length <= settings.window.max) return [members];
  const cut = earlierCut(members, workshop) ?? bestCut(members, workshop);
  if (cut !== null) return pieces(ties, cut).flatMap((part) => cutDown(part, workshop));
  const core = growCore(members, workshop);
  const inCore = new Set(core);
  const rest = members.filter((member) => !inCore.has(member));
  if (rest.length <= settings.overflow && enclosed(rest, members, ties)) return [members];
  return [core, ...pieces(ties, [rest]).flatMap((part) => cutDown(part, workshop))];
}

function enclosed(some: readonly number[], members: readonly number[], ties: Adjacency): boolean {
  const known = new Set(members);
  return some.every((member) =>
    ties.targets
      .subarray(at(ties.offsets, member), at(ties.offsets, member + 1))
      .every((target) => known.has(target)),
  );
}

/**
 * Detection inside the community at a rising resolution: the first cut that leaves nothing too large and little too
 * small, else the cheapest. Null where every cut crumbles most of the community (stars, cliques).
 */
function bestCut(members: readonly number[], workshop: Workshop): number[][] | null {
  const { engine, random, settings } = workshop;
  const { min, max } = settings.window;
  const inside = induced(workshop.graph, members);
  let best: number[][] | null = null;
  let bestCost = members.length;
  let resolution = 1;
  for (let step = 0; step < settings.cut.steps; step++, resolution *= settings.cut.step) {
    const labels = engine(inside, { resolution, random, iterations: settings.iterations.base });
    const parts: number[][] = [];
    labels.forEach((label, index) => {
      const part = parts[label] ?? [];
      part.push(members[index] ?? 0);
      parts[label] = part;
    });
    if (parts.length < 2) continue;
    let cost = 0;
    for (const { length } of parts) cost += length > max ? 2 * length : length < min ? length : 0;
    if (cost < bestCost) {
      best = parts;
      bestCost = cost;
    }
    if (parts.every(({ length }) => length <= max)) break;
  }
  return bestCost <= members.length / 2 || best?.every(({ length }) => length >= min) ? best : null;
}

/** Starts from the member with most weight inside and takes in, one by one, whoever is tied most to the core. */
function growCore(members: readonly number[], { ties, rank, settings }: Workshop): number[] {
  const weight = new Map(members.map((member) => [member, 0]));
  const add = (member: number, sums: Map<number, number>): void => {
    for (let slot = at(ties.offsets, member); slot < at(ties.offsets, member + 1); slot++) {
      const target = at(ties.targets, slot);
      const known = sums.get(target);
      if (known !== undefined) sums.set(target, known + at(ties.weights, slot));
    }
  };
  for (const member of members) add(member, weight);
  const first = heaviest(weight, rank);
  const toCore = new Map(members.map((member) => [member, 0]));
  const core = [first];
  toCore.delete(first);
  add(first, toCore);
  while (core.length < settings.window.max) {
    const next = heaviest(toCore, rank);
    core.push(next);
    toCore.delete(next);
    add(next, toCore);
  }
  return core.sort((a, b) => a - b);
}

function heaviest(weights: Map<number, number>, rank: Int32Array): number {
  let best = -1;
  let bestWeight = -1;
  for (const [node, weight] of weights) {
    if (weight > bestWeight || (weight === bestWeight && at(rank, node) < at(rank, best))) {
      best = node;
      bestWeight = weight;
    }
  }
  return best;
}
