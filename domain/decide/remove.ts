// RULES 19–22, 28: what is taken out takes along what cannot stand without it; what others still use stays.
import { valueAt } from "../apply.ts";
import type { Edit } from "../change.ts";
import type { CommandOf } from "../commands/command.ts";
import type { Facts } from "../facts.ts";
import { type Fact, isNode } from "../records/record.ts";
import { type Refusal, refuse } from "../refusal.ts";
import { byId } from "./by-id.ts";
import type { Asked, Decision } from "./decision.ts";

export function remove(command: CommandOf<"remove">, { facts }: Asked): Decision {
  return removal(command.ids, facts) ?? { edits: [] };
}

/**
 * Everything a person's or organisation's trace consists of leaves the map, and its values leave the history: with a
 * node also the sources that spoke for it and told of nothing else.
 */
export function erase(command: CommandOf<"erase">, { facts }: Asked): Decision {
  const one = facts.get(command.id);
  const gone = new Set([command.id, ...(isNode(one) ? hanging(one.id, facts).map((each) => each.id) : [])]);
  const spoke = facts.naming(command.id, "source").filter((each) => onlyUsedBy(each, gone, facts));
  const taken = removal([command.id, ...byId(spoke).map((each) => each.id)], facts);
  if (taken === null || "refused" in taken) return taken ?? { edits: [] };
  // What was merged into them has its words in the history too.
  const erases = taken.edits.flatMap((each) => {
    if (each.op === "removed") return [each.record.id];
    return each.op === "alias" ? [each.from] : [];
  });
  return { ...taken, erases };
}

/** Takes out every record of a set that belongs to no other set; themes and sources that others use stay. */
export function removeDataset(command: CommandOf<"removeDataset">, { facts }: Asked): Decision {
  const mine = [...facts.all()].filter((one) => belongsTo(one, command.name));
  if (mine.length === 0) return facts.complete ? refuse("notFound") : { edits: [] };
  const gone = new Set(mine.map((one) => one.id));
  for (const one of mine) if (isNode(one)) for (const each of hanging(one.id, facts)) gone.add(each.id);
  const stays = (one: Fact) => needed(one) && !onlyUsedBy(one, gone, facts);
  return (
    removal(
      byId(mine.filter((one) => !stays(one))).map((one) => one.id),
      facts,
    ) ?? { edits: [] }
  );
}

function belongsTo(one: Fact, dataset: string): boolean {
  if (one.type === "dataset") return one.name === dataset;
  const keys = one.keys ?? [];
  return keys.length > 0 && keys.every((each) => each.dataset === dataset);
}

/** What others cannot simply stop naming. */
function needed(one: Fact): boolean {
  return one.type === "theme" || one.type === "source";
}

function onlyUsedBy(one: Fact, gone: ReadonlySet<string>, facts: Facts): boolean {
  return facts.naming(one.id).every((each) => gone.has(each.id));
}

/** The records that mean nothing without this node. */
function hanging(id: string, facts: Facts): Fact[] {
  return facts.naming(id).filter((one) => {
    if (one.type === "tie") return one.from === id || one.to === id;
    if (one.type === "introduction") return one.one === id || one.other === id;
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
    if (isNode(one)) for (const each of byId(hanging(id, facts))) gone.set(each.id, each);
  }
  const loosened: Edit[] = [];
  for (const one of gone.values()) {
    const left = byId(facts.naming(one.id)).filter((each) => !gone.has(each.id));
    if (needed(one) && left.length > 0) return refuse("stillUsed", { count: left.length });
    for (const each of left) loosened.push(...loosen(each, one.id));
  }
  // Ties before nodes, so that a store never holds a tie without its ends, also when this is undone in reverse.
  const last = (one: Fact) => (needed(one) ? 2 : isNode(one) ? 1 : 0);
  const removed = [...gone.values()].toSorted((a, b) => last(a) - last(b));
  return {
    edits: [
      ...unplacing([...gone.keys()], facts),
      ...loosened,
      ...unaliasing(new Set(gone.keys()), facts),
      ...removed.map((record): Edit => ({ op: "removed", record })),
    ],
  };
}

/** What was merged into the removed leads nowhere any more. */
export function unaliasing(gone: ReadonlySet<string>, facts: Facts): Edit[] {
  if (facts.aliases().size === 0) return [];
  return [...facts.aliases()]
    .filter(([from]) => gone.has(facts.resolve(from)))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, to]): Edit => ({ op: "alias", from, before: to, after: null }));
}

/** Edits that take nodes out of every arrangement they stand in. */
export function unplacing(ids: readonly string[], facts: Facts): Edit[] {
  return [...facts.scopes()].toSorted().flatMap((scope) => {
    const spots = facts.spots(scope);
    return ids.flatMap((node): Edit[] => {
      const before = spots.get(node);
      return before === undefined ? [] : [{ op: "placed", scope, node, before, after: null }];
    });
  });
}

/** Edits that make a record stop naming an id it can do without. */
function loosen(one: Fact, id: string): Edit[] {
  const edits: Edit[] = [];
  for (const field of ["convener", "metBy", "initiative", "community", "owner", "node", "through", "tie"]) {
    if (valueAt(one, field) === id) edits.push({ op: "set", id: one.id, field, before: id, after: null });
  }
  if (one.type === "gathering" && one.receivers?.includes(id))
    edits.push({ op: "list", id: one.id, field: "receivers", added: [], removed: [id] });
  if (isNode(one) && one.notSame?.includes(id))
    edits.push({ op: "list", id: one.id, field: "notSame", added: [], removed: [id] });
  if (one.type === "round") {
    const removed = (one.interviews ?? []).filter((each) => each.node === id);
    if (removed.length > 0) edits.push({ op: "list", id: one.id, field: "interviews", added: [], removed });
  }
  if (one.type === "community") {
    const removed = one.members.filter((each) => each.node === id);
    if (removed.length > 0) edits.push({ op: "list", id: one.id, field: "members", added: [], removed });
    const looked = (one.settled ?? []).filter((each) => each.node === id);
    if (looked.length > 0)
      edits.push({ op: "list", id: one.id, field: "settled", added: [], removed: looked });
  }
  return edits;
}
