// Which records the view needs and has not: the other end of a tie that came into view, the source of what was said.
import type { Facts } from "../../domain/facts.ts";
import { inView } from "../../domain/policy/seats.ts";
import { type Fact, isNode, references } from "../../domain/records/record.ts";

export function lacking(records: readonly Fact[], facts: Facts, view: string): Set<string> {
  const ids = new Set<string>();
  for (const one of records) {
    if (!concerns(one, facts, view)) continue;
    for (const id of references(one)) if (facts.get(facts.resolve(id)) === undefined) ids.add(id);
  }
  return ids;
}

function concerns(one: Fact, facts: Facts, view: string): boolean {
  const seated = (id: string) => {
    const node = facts.node(id);
    return node !== undefined && inView(view, node);
  };
  if (isNode(one)) return inView(view, one);
  if (one.type === "tie") return seated(one.from) || seated(one.to);
  if (one.type === "need" || one.type === "offer") return seated(one.node);
  return false;
}
