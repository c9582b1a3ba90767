// Which nodes and ties a view shows: those seated there, and, paler, their neighbours one tie away.
import type { Facts } from "../../domain/facts.ts";
import { inView } from "../../domain/policy/seats.ts";
import { isNode, type Node } from "../../domain/records/record.ts";
import type { Tie } from "../../domain/records/tie.ts";

export interface Shown {
  seated: Map<string, Node>;
  neighbours: Map<string, Node>;
  /** Ties that have both ends here and at least one of them seated. */
  ties: Map<string, Tie>;
}

export function shown(facts: Facts, view: string): Shown {
  const seated = new Map<string, Node>();
  const neighbours = new Map<string, Node>();
  const ties = new Map<string, Tie>();
  for (const one of facts.all()) if (isNode(one) && inView(view, one)) seated.set(one.id, one);
  for (const one of facts.all()) {
    if (one.type !== "tie" || !(seated.has(one.from) || seated.has(one.to))) continue;
    const [from, to] = [facts.node(one.from), facts.node(one.to)];
    if (from === undefined || to === undefined) continue;
    ties.set(one.id, one);
    for (const end of [from, to]) if (!seated.has(end.id)) neighbours.set(end.id, end);
  }
  return { seated, neighbours, ties };
}
