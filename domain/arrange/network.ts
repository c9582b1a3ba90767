// What is to be arranged, in one order whatever order it came in: numbered nodes and weighted ties between them.
import { type Adjacency, adjacency } from "../analysis/adjacency.ts";
import { at } from "../analysis/at.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface ArrangeInput {
  /** `seated` false: a neighbour from outside the view; it follows the others and leads nobody. */
  readonly nodes: readonly { readonly id: string; readonly seated?: boolean }[];
  readonly ties: readonly { readonly from: string; readonly to: string; readonly weight: number }[];
}

export interface Body {
  readonly points: readonly Point[];
  /** The community of each node, 0 to k − 1. */
  readonly community: Int32Array;
}

export interface Ordered {
  /** Ids in rising order; node i is ids[i]. */
  readonly ids: readonly string[];
  readonly graph: Adjacency;
}

/** How much less a tie to a neighbour from outside the view pulls. */
const outside = 0.5;

/** Sorts nodes by id, joins parallel ties, drops loops and ties whose ends are not here or that weigh nothing. */
export function ordered({ nodes, ties }: ArrangeInput): Ordered {
  const seated = new Map(nodes.map((one) => [one.id, one.seated !== false]));
  const ids = [...seated.keys()].toSorted(byText);
  const place = new Map(ids.map((id, index) => [id, index]));
  const pairs = new Map<number, number[]>();
  for (const { from, to, weight } of ties) {
    const [a, b] = [place.get(from), place.get(to)];
    if (a === undefined || b === undefined || a === b || !(weight > 0) || !Number.isFinite(weight)) continue;
    const key = Math.min(a, b) * ids.length + Math.max(a, b);
    const pull = seated.get(from) && seated.get(to) ? weight : weight * outside;
    const known = pairs.get(key);
    if (known) known.push(pull);
    else pairs.set(key, [pull]);
  }
  const keys = [...pairs.keys()].toSorted((a, b) => a - b);
  return {
    ids,
    graph: adjacency(ids.length, {
      from: Int32Array.from(keys, (key) => Math.floor(key / ids.length)),
      to: Int32Array.from(keys, (key) => key % ids.length),
      // Added from small to large, so that the order of the rows cannot show in the last digit.
      weights: Float64Array.from(keys, (key) =>
        (pairs.get(key) ?? []).toSorted((a, b) => a - b).reduce((a, b) => a + b, 0),
      ),
    }),
  };
}

/** The ties of a node: target and weight. */
export function* tiesOf(graph: Adjacency, node: number): Generator<readonly [number, number]> {
  const end = at(graph.offsets, node + 1);
  for (let slot = at(graph.offsets, node); slot < end; slot += 1) {
    yield [at(graph.targets, slot), at(graph.weights, slot)];
  }
}

/** The connected parts, largest first, ties in the order of their first node; members rise. */
export function parts(graph: Adjacency): number[][] {
  const seen = new Uint8Array(graph.size);
  const found: number[][] = [];
  for (let start = 0; start < graph.size; start += 1) {
    if (seen[start] === 1) continue;
    seen[start] = 1;
    const members = [start];
    for (const node of members) {
      for (const [target] of tiesOf(graph, node)) {
        if (seen[target] === 1) continue;
        seen[target] = 1;
        members.push(target);
      }
    }
    found.push(members.toSorted((a, b) => a - b));
  }
  return found.toSorted((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
