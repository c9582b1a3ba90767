// The one tie that holds two parts of a proposal together, by name: what would fall apart if two stopped talking.
import type { Network } from "../network.ts";
import { byCodeUnits, canonical } from "./canonical.ts";

/** As in the cohesion of a proposal: a part counts from three members on. */
const part = 3;

/**
 * The ends (lesser id first) of a tie without which the members fall into two parts of at least three each; of several
 * the one that halves them most evenly, then the least ids; null where no single tie holds them.
 * Members that no tie connects with the others are left out of the count.
 */
export function weakTie(network: Network, members: readonly string[]): { a: string; b: string } | null {
  const { ids, edges } = canonical(network);
  const inside = new Set(members);
  const near = new Map<string, string[]>(members.map((id) => [id, []]));
  const pairs: [string, string][] = [];
  for (let row = 0; row < edges.from.length; row++) {
    const [a, b] = [ids[edges.from[row] ?? -1], ids[edges.to[row] ?? -1]];
    if (a === undefined || b === undefined || !inside.has(a) || !inside.has(b)) continue;
    pairs.push([a, b]);
    near.get(a)?.push(b);
    near.get(b)?.push(a);
  }
  const held = pairs.flatMap(([a, b]) => {
    const [here, there] = [side(a, b, near), side(b, a, near)];
    return here.has(b) || here.size < part || there.size < part
      ? []
      : { a, b, least: Math.min(here.size, there.size) };
  });
  held.sort((x, y) => y.least - x.least || byCodeUnits(x.a, y.a) || byCodeUnits(x.b, y.b));
  const [first] = held;
  return first === undefined ? null : { a: first.a, b: first.b };
}

/** All that can be reached from one end without the tie to the other. */
function side(start: string, other: string, near: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set([start]);
  for (const one of reached)
    for (const next of near.get(one) ?? []) if (!(one === start && next === other)) reached.add(next);
  return reached;
}
