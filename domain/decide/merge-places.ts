// RULE 84: where a node stands that another was merged into.
import type { Edit } from "../change.ts";
import type { Facts } from "../facts.ts";
import { inView } from "../policy/seats.ts";
import type { Node } from "../records/record.ts";
import { isEnd } from "./merge-ties.ts";

/** Where only the other stood, the kept one takes its place, if it comes to stand in that view at all. */
export function seating(next: Node, other: Node, facts: Facts): Edit[] {
  const near = new Set<string>();
  for (const id of [next.id, other.id])
    for (const tie of facts.naming(id, "tie")) if (isEnd(tie, id)) near.add(tie.from).add(tie.to);
  near.delete(next.id);
  near.delete(other.id);
  const stands = (scope: string) =>
    inView(scope, next) ||
    [...near].some((id) => {
      const node = facts.node(id);
      return node !== undefined && inView(scope, node);
    });
  return [...facts.scopes()].toSorted().flatMap((scope): Edit[] => {
    const spots = facts.spots(scope);
    const spot = spots.get(other.id);
    if (spot === undefined || spots.has(next.id) || !stands(scope)) return [];
    return [{ op: "placed", scope, node: next.id, before: null, after: spot }];
  });
}
