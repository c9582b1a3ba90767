// RULES 19–22: what is taken out takes along what cannot stand without it; what others still use stays.
import { valueAt } from "../apply.ts";
import type { Edit } from "../change.ts";
import type { CommandOf } from "../commands/command.ts";
import type { Facts } from "../facts.ts";
import { type Fact, isNode } from "../records/record.ts";
import { type Refusal, refuse } from "../refusal.ts";
import type { Asked, Decision } from "./decision.ts";

export function remove(command: CommandOf<"remove">, { facts }: Asked): Decision {
  return removal(command.ids, facts) ?? { edits: [] };
}

/** Everything a person's or organisation's trace consists of leaves the map, and its values leave the history. */
export function erase(command: CommandOf<"erase">, { facts }: Asked): Decision {
  const gone = removal([command.id], facts);
  if (gone === null || "refused" in gone) return gone ?? { edits: [] };
  return { ...gone, erases: gone.edits.flatMap((one) => (one.op === "removed" ? [one.record.id] : [])) };
}

/** Takes out every record of a set that belongs to no other set; themes that others use stay. */
export function removeDataset(command: CommandOf<"removeDataset">, { facts }: Asked): Decision {
  const mine = [...facts.all()].filter((one) => belongsTo(one, command.name));
  if (mine.length === 0) return facts.complete ? refuse("notFound") : { edits: [] };
  const nodes = new Set(mine.filter((one) => isNode(one)).map((one) => one.id));
  const gone = new Set(mine.map((one) => one.id));
  for (const id of nodes) for (const one of hanging(id, facts)) gone.add(one.id);
  const used = (one: Fact) => facts.naming(one.id).some((each) => !gone.has(each.id));
  const ids = mine.filter((one) => !((one.type === "theme" || one.type === "source") && used(one))).map((one) => one.id);
  return removal(ids, facts) ?? { edits: [] };
}

function belongsTo(one: Fact, dataset: string): boolean {
  if (one.type === "dataset") return one.name === dataset;
  const keys = one.keys ?? [];
  return keys.length > 0 && keys.every((each) => each.dataset === dataset);
}

/** The records that mean nothing without this node. */
function hanging(id: string, facts: Facts): Fact[] {
  return facts.naming(id).filter((one) => {
    if (one.type === "tie") return one.from === id || one.to === id;
    return (one.type === "need" || one.type === "offer") && one.node === id;
  });
}

function removal(ids: readonly string[], facts: Facts): { edits: Edit[] } | Refusal | null {
  const gone = new Map<string, Fact>();
  for (const id of ids) {
    const one = facts.get(id);
    if (one === undefined) {
      if (facts.complete) return refuse("unknownRecord", { id });
      return null;
    }
    gone.set(id, one);
    if (isNode(one)) for (const each of hanging(id, facts)) gone.set(each.id, each);
  }
  const loosened: Edit[] = [];
  for (const one of gone.values()) {
    const left = facts.naming(one.id).filter((each) => !gone.has(each.id));
    if ((one.type === "theme" || one.type === "source") && left.length > 0)
      return refuse("stillUsed", { count: left.length });
    for (const each of left) loosened.push(...loosen(each, one.id));
  }
  const unplaced: Edit[] = [];
  for (const scope of facts.scopes())
    for (const id of gone.keys()) {
      const before = facts.spots(scope).get(id);
      if (before) unplaced.push({ op: "placed", scope, node: id, before, after: null });
    }
  // Ties before nodes, so that a store never holds a tie without its ends, also when this is undone in reverse.
  const last = (one: Fact) => (one.type === "source" || one.type === "theme" ? 2 : isNode(one) ? 1 : 0);
  const removed = [...gone.values()].toSorted((a, b) => last(a) - last(b));
  return { edits: [...unplaced, ...loosened, ...removed.map((record): Edit => ({ op: "removed", record }))] };
}

/** Edits that make a record stop naming an id it can do without. */
function loosen(one: Fact, id: string): Edit[] {
  const edits: Edit[] = [];
  for (const field of ["convener", "metBy", "initiative", "community", "owner", "node"]) {
    if (valueAt(one, field) === id) edits.push({ op: "set", id: one.id, field, before: id, after: null });
  }
  if (one.type === "community") {
    const removed = one.members.filter((each) => each.node === id);
    if (removed.length > 0) edits.push({ op: "list", id: one.id, field: "members", added: [], removed });
  }
  return edits;
}
