// What a reader is told of changes: records as they may be seen now, and those no longer seen (RULES 60–63).
// State, not steps: so a feed from any point ends where a fresh snapshot stands, for every reader.
import { type Change, type Edit, subject } from "../change.ts";
import type { Facts } from "../facts.ts";
import type { Spot } from "../change.ts";
import type { Fact } from "../records/record.ts";
import type { Reader } from "./person.ts";
import { seen } from "./seen.ts";

export interface Told {
  puts: Fact[];
  drops: string[];
  spots: { scope: string; node: string; spot: Spot | null }[];
}

/** Fields by which what hangs on a record becomes visible or hidden. */
const opening = new Set(["visibility", "fieldVisibility", "place", "area", "existence", "regions"]);

/** Ids whose sight may differ after these changes: the records themselves and, where that depends on them, those that name them. */
export function touched(changes: readonly Change[], facts: Facts): Set<string> {
  const ids = new Set<string>();
  for (const one of changes.flatMap((each) => each.edits)) {
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

export function told(reader: Reader, changes: readonly Change[], facts: Facts): Told {
  const ids = touched(changes, facts);
  const puts: Fact[] = [];
  const drops: string[] = [];
  for (const id of ids) {
    const one = facts.get(id);
    const view = one === undefined ? null : seen(reader, one, facts);
    if (view === null) drops.push(id);
    else puts.push(view);
  }
  return { puts, drops, spots: toldSpots(reader, changes, { facts, also: ids }) };
}

/** Places that moved, and the places of nodes that have just come into or gone out of sight. */
function toldSpots(
  reader: Reader,
  changes: readonly Change[],
  { facts, also }: { facts: Facts; also: ReadonlySet<string> },
): Told["spots"] {
  const moved = new Map<string, { scope: string; node: string }>();
  for (const one of changes.flatMap((each) => each.edits))
    if (one.op === "placed") moved.set(`${one.scope} ${one.node}`, { scope: one.scope, node: one.node });
  for (const node of also)
    for (const scope of facts.scopes()) if (facts.spots(scope).has(node)) moved.set(`${scope} ${node}`, { scope, node });
  const spots: Told["spots"] = [];
  for (const { scope, node } of moved.values()) {
    const one = facts.get(node);
    const visible = one !== undefined && seen(reader, one, facts) !== null;
    const spot = facts.spots(scope).get(node) ?? null;
    if (visible || spot === null) spots.push({ scope, node, spot: visible ? spot : null });
  }
  return spots;
}
