// What readers are told of changes: records as they may be seen now, and ids of those they saw and see no longer
// (RULES 60–64). State, not steps: a feed from any point ends where a fresh snapshot stands, for every reader.
import { type Change, type Edit, inverse, type Spot, subject } from "../change.ts";
import type { Facts, FactTable } from "../facts.ts";
import { lay, lift } from "../lay.ts";
import { type Fact, isNode } from "../records/record.ts";
import type { Reader } from "./person.ts";
import { seenBy } from "./seen.ts";
import { Shown } from "./shown.ts";
import { Sight } from "./sight.ts";

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
  const under = lay(facts, inverse(edits), 0);
  for (const id of touched(edits, facts)) ids.add(id);
  const standing = around(ids, facts);
  lift(facts, under);
  for (const id of around(ids, facts)) standing.add(id);
  const places = placesOf(edits, standing, facts);
  const back = lay(facts, inverse(edits), 0);
  for (const [key, one] of placesOf(edits, standing, facts)) places.set(key, one);
  const before = readers.map((reader) => sawThen(reader, { ids, places }, facts));
  lift(facts, back);
  return readers.map((reader, at) => tell(reader, { ids, places, before: before[at] ?? nothing }, facts));
}

interface Saw {
  ids: ReadonlySet<string>;
  places: ReadonlySet<string>;
}
const nothing: Saw = { ids: new Set(), places: new Set() };

interface Place {
  scope: string;
  node: string;
  /** Moved by these changes; otherwise only its sight may have changed. */
  moved: boolean;
}

interface News {
  ids: ReadonlySet<string>;
  places: ReadonlyMap<string, Place>;
}

function sawThen(reader: Reader, { ids, places }: News, facts: Facts): Saw {
  const shown = new Shown(new Sight(reader, facts));
  const stood = [...places].filter(
    ([, { scope, node }]) => facts.spots(scope).has(node) && shown.stands(scope, node),
  );
  return {
    ids: new Set([...ids].filter((id) => shown.sight.reads(id))),
    places: new Set(stood.map(([key]) => key)),
  };
}

function tell(reader: Reader, { ids, places, before }: News & { before: Saw }, facts: Facts): Told {
  const shown = new Shown(new Sight(reader, facts));
  const told: Told = { puts: [], drops: [], spots: [] };
  for (const id of ids) {
    const one = facts.get(id);
    const view = one === undefined ? null : seenBy(shown.sight, one);
    if (view !== null) told.puts.push(view);
    else if (before.ids.has(id)) told.drops.push(id);
  }
  for (const [key, { scope, node, moved }] of places) {
    const spot = facts.spots(scope).get(node);
    const saw = before.places.has(key);
    if (spot !== undefined && shown.stands(scope, node)) {
      if (moved || !saw) told.spots.push({ scope, node, spot });
    } else if (saw) told.spots.push({ scope, node, spot: null });
  }
  return told;
}

export function sees(reader: Reader, id: string, facts: Facts): boolean {
  return new Sight(reader, facts).reads(id);
}

/**
 * Whether a reader is told what a merged id became (RULE 49): those on the team of what it became, since the id that
 * went may be one that nobody else ever saw. Everybody else's commands are resolved by the server.
 * @param id where the merged id leads now, or the id itself where it is a record again
 */
export function knowsAlias(sight: Sight, id: string): boolean {
  const one = sight.facts.get(sight.facts.resolve(id));
  return one !== undefined && sight.level(one) === "team" && sight.reads(one.id);
}

/**
 * Ids whose sight may differ: the records themselves and, where that depends on them, those that name them; through a
 * source or a tie also those that name it.
 */
function touched(edits: readonly Edit[], facts: Facts): Set<string> {
  const ids = new Set<string>();
  for (const one of edits) {
    if (one.op === "placed" || one.op === "alias") continue;
    const id = subject(one);
    ids.add(id);
    if (!opens(one)) continue;
    for (const each of facts.naming(id)) {
      ids.add(each.id);
      // What was told by a source, and the introduction that became a tie, depend on these in turn.
      if (each.type === "source" || each.type === "tie")
        for (const told of facts.naming(each.id)) ids.add(told.id);
    }
  }
  return ids;
}

function opens(one: Edit): boolean {
  return (
    one.op === "added" ||
    one.op === "removed" ||
    ((one.op === "set" || one.op === "list") && opening.has(one.field))
  );
}

/** The nodes whose standing in a view may differ: those touched and the ends of ties that are. */
function around(ids: ReadonlySet<string>, facts: Facts): Set<string> {
  const nodes = new Set<string>();
  for (const id of ids) {
    const one = facts.get(id);
    if (one?.type === "tie") nodes.add(one.from).add(one.to);
    else if (isNode(one)) nodes.add(id);
  }
  return nodes;
}

/** Places that moved, and those of nodes whose standing may have changed. */
function placesOf(edits: readonly Edit[], nodes: ReadonlySet<string>, facts: Facts): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const scope of facts.scopes()) {
    const spots = facts.spots(scope);
    for (const node of nodes)
      if (spots.has(node)) places.set(`${scope} ${node}`, { scope, node, moved: false });
  }
  for (const one of edits)
    if (one.op === "placed")
      places.set(`${one.scope} ${one.node}`, { scope: one.scope, node: one.node, moved: true });
  return places;
}
