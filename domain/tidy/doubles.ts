// Nodes that are probably one and the same: proposed with the reason, never merged by machine.
import type { Facts } from "../facts.ts";
import { isNode, type Node } from "../records/record.ts";
import { alike, alikeKeys } from "../search/known.ts";
import { type KnownReason, knownReasons } from "../vocabulary/known-reasons.ts";

export interface Double {
  /** The two nodes, smaller id first. */
  ids: readonly [string, string];
  reason: KnownReason;
  /** The name of the second by which it was known. */
  name: string;
}

/** Where more share a half of a name, each is compared with so many of the others, by id. */
const crowd = 400;

/**
 * The pairs of nodes that look alike by the rules of `knownAlready`, surest first; those told to be different stay out
 * (RULE 88). Only nodes that share a half of a name are compared, so that thousands take a moment; but for names that
 * hundreds share, the result is that of comparing every pair.
 * @param concerns where given, only pairs of which one is so
 */
export function doubles(facts: Facts, concerns: (node: Node) => boolean = () => true): Double[] {
  const nodes = [...facts.all()].filter(isNode).toSorted((a, b) => compare(a.id, b.id));
  const mine = nodes.map(concerns);
  const blocks = new Map<string, number[]>();
  const put = (key: string, at: number) => {
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, [at]);
    else block.push(at);
  };
  for (const [at, one] of nodes.entries()) {
    for (const key of alikeKeys(one)) put(key, at);
    if (one.type === "actor" && one.businessId !== undefined) put(`# ${one.businessId}`, at);
  }
  const seen = new Set<number>();
  const found: Double[] = [];
  for (const block of blocks.values())
    for (const [place, at] of block.entries())
      for (const other of block.slice(place + 1, place + 1 + crowd)) {
        const pair = at * nodes.length + other;
        if (seen.has(pair) || !(mine[at] || mine[other])) continue;
        seen.add(pair);
        const [a, b] = [nodes[at], nodes[other]];
        const known = a && b ? alike(a, b) : null;
        if (a && b && known) found.push({ ids: [a.id, b.id], reason: known.reason, name: known.name });
      }
  return found.toSorted((a, b) => rank(a) - rank(b) || compare(a.name, b.name) || compare(key(a), key(b)));
}

function rank(one: Double): number {
  return knownReasons.indexOf(one.reason);
}

function key({ ids }: Double): string {
  return ids.join(" ");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
