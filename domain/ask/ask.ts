// Which nodes and ties of a view match a filter, and what becomes of those that are folded into ties.
import type { Facts } from "../facts.ts";
import type { Filter } from "./filter.ts";
import { isFolded, type Judged, judge, nodeParts } from "./judge.ts";

/** Two actors who share initiatives or gatherings that are not drawn themselves. `from` is the lesser id. */
export interface Folded {
  from: string;
  to: string;
  /** Ids of what they share, in order. */
  through: string[];
}

export interface Asked {
  /** Ids of the nodes that match. */
  nodes: Set<string>;
  /** Ids of the ties that match: when hiding, those with both ends matching; in showcase, those with one. */
  ties: Set<string>;
  /** Between the same ends as ties; ordered. */
  folded: Folded[];
}

/**
 * What of a view matches, on a day (ISO). Where kinds or strengths of ties are asked, a node matches that has such a
 * tie, wherever that leads; freshness is met by a node's own date or by that of a tie.
 */
export function ask(facts: Facts, view: string, asked: { filter: Filter; today: string }): Asked {
  const judged = judge(facts, view, asked);
  const nodes = new Set<string>();
  for (const [id, failed] of judged.nodes) if (failed === 0) nodes.add(id);
  const { mode } = asked.filter;
  const fits = (from: string, to: string) =>
    mode === "hide" ? nodes.has(from) && nodes.has(to) : nodes.has(from) || nodes.has(to);
  const isDrawn = (id: string) => ((judged.nodes.get(id) ?? 0) & nodeParts.folded) === 0;
  const ties = new Set<string>();
  for (const [at, tie] of judged.scope.ties.entries())
    if (judged.ties[at] === 0 && fits(tie.from, tie.to) && isDrawn(tie.from) && isDrawn(tie.to))
      ties.add(tie.id);
  return { nodes, ties, folded: foldedOf(judged, asked.filter, fits) };
}

/**
 * Pairs of actors by what they share. What is folded is a tie now: it is asked what ties are asked, and its own time,
 * but neither a sector nor a name.
 */
function foldedOf(
  { scope, nodes, ties }: Judged,
  filter: Filter,
  fits: (from: string, to: string) => boolean,
): Folded[] {
  if (filter.fold.length === 0) return [];
  const sharing = new Map<string, Set<string>>();
  for (const [at, tie] of scope.ties.entries()) {
    if (ties[at] !== 0) continue;
    for (const [thing, actor] of [
      [tie.from, tie.to],
      [tie.to, tie.from],
    ] as const) {
      const one = scope.nodes.get(thing);
      if (one === undefined || !isFolded(one, filter)) continue;
      if (((nodes.get(thing) ?? 0) & nodeParts.time) !== 0) continue;
      if (scope.nodes.get(actor)?.type !== "actor") continue;
      sharing.set(thing, (sharing.get(thing) ?? new Set()).add(actor));
    }
  }
  const pairs = new Map<string, Folded>();
  for (const [thing, actors] of [...sharing].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const list = [...actors].toSorted();
    for (const [at, from] of list.entries())
      for (const to of list.slice(at + 1)) {
        if (!fits(from, to)) continue;
        const known = pairs.get(`${from} ${to}`);
        if (known) known.through.push(thing);
        else pairs.set(`${from} ${to}`, { from, to, through: [thing] });
      }
  }
  return [...pairs].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}
