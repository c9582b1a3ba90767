// What readers are told of changes: records as they may be seen now, and ids of those they saw and see no longer
// (RULES 60–63). State, not steps: a feed from any point ends where a fresh snapshot stands, for every reader.
import { type Change, type Edit, inverse, type Spot, subject } from "../change.ts";
import type { Facts, FactTable } from "../facts.ts";
import { lay, lift } from "../lay.ts";
import type { Fact } from "../records/record.ts";
import type { Reader } from "./person.ts";
import { seen } from "./seen.ts";

export interface Told {
  puts: Fact[];
  drops: string[];
  spots: { scope: string; node: string; spot: Spot | null }[];
}

/** Fields by which what hangs on a record becomes visible or hidden. */
const opening = new Set(["visibility", "fieldVisibility", "place", "area", "regions", "node", "members"]);

/**
 * What each reader is told of `changes`, the newest that `facts` hold. Looks back at the facts before them, since
 * only what a reader could see then may be named to them as gone; `facts` stand as before when it returns.
 */
export function tellAll(readers: readonly Reader[], changes: readonly Change[], facts: FactTable): Told[] {
  const edits = changes.flatMap((each) => each.edits);
  const ids = touched(edits, facts);
  const moved = places(edits, ids, facts);
  const under = lay(facts, inverse(edits), 0);
  for (const id of touched(edits, facts)) ids.add(id);
  for (const one of places(edits, ids, facts).values()) moved.set(`${one.scope} ${one.node}`, one);
  const watched = new Set([...ids, ...[...moved.values()].map((one) => one.node)]);
  const sawBefore = readers.map((reader) => new Set([...watched].filter((id) => sees(reader, id, facts))));
  lift(facts, under);
  return readers.map((reader, at) => tell(reader, { ids, moved, before: sawBefore[at] ?? new Set() }, facts));
}

interface News {
  ids: ReadonlySet<string>;
  moved: ReadonlyMap<string, Moved>;
  before: ReadonlySet<string>;
}
interface Moved {
  scope: string;
  node: string;
}

function tell(reader: Reader, { ids, moved, before }: News, facts: Facts): Told {
  const told: Told = { puts: [], drops: [], spots: [] };
  for (const id of ids) {
    const one = facts.get(id);
    const view = one === undefined ? null : seen(reader, one, facts);
    if (view !== null) told.puts.push(view);
    else if (before.has(id)) told.drops.push(id);
  }
  for (const { scope, node } of moved.values()) {
    if (sees(reader, node, facts)) told.spots.push({ scope, node, spot: facts.spots(scope).get(node) ?? null });
    else if (before.has(node)) told.spots.push({ scope, node, spot: null });
  }
  return told;
}

export function sees(reader: Reader, id: string, facts: Facts): boolean {
  const one = facts.get(id);
  return one !== undefined && seen(reader, one, facts) !== null;
}

/** Ids whose sight may differ: the records themselves and, where that depends on them, those that name them. */
function touched(edits: readonly Edit[], facts: Facts): Set<string> {
  const ids = new Set<string>();
  for (const one of edits) {
    if (one.op === "placed" || one.op === "alias") continue;
    const id = subject(one);
    ids.add(id);
    if (opens(one)) for (const each of facts.naming(id)) ids.add(each.id);
  }
  return ids;
}

function opens(one: Edit): boolean {
  return one.op === "added" || one.op === "removed" || ((one.op === "set" || one.op === "list") && opening.has(one.field));
}

/** Places that moved, and those of records whose sight may have changed. */
function places(edits: readonly Edit[], ids: ReadonlySet<string>, facts: Facts): Map<string, Moved> {
  const moved = new Map<string, Moved>();
  for (const one of edits)
    if (one.op === "placed") moved.set(`${one.scope} ${one.node}`, { scope: one.scope, node: one.node });
  for (const scope of facts.scopes()) {
    const spots = facts.spots(scope);
    for (const node of ids) if (spots.has(node)) moved.set(`${scope} ${node}`, { scope, node });
  }
  return moved;
}
