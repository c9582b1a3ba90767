// RULE 30: who comes into an arrangement gets a place at once, beside the strongest tie; nobody else moves.
import { applied } from "../apply.ts";
import type { Edit } from "../change.ts";
import type { Facts } from "../facts.ts";
import { inView } from "../policy/seats.ts";
import { isNode, type Node } from "../records/record.ts";
import type { Tie } from "../records/tie.ts";
import { strength } from "../strength.ts";
import { Room } from "./room.ts";

/** What the edits make of the network around the nodes they concern. */
interface Scene {
  facts: Facts;
  /** Nodes that come or are seated anew, as they will stand. */
  nodes: ReadonlyMap<string, Node>;
  /** Ties that come, or come to another end, by each of their ends. */
  ties: ReadonlyMap<string, readonly Tie[]>;
  /** What goes, and ties that stand elsewhere afterwards. */
  gone: ReadonlySet<string>;
}

/**
 * Edits that place the nodes these edits bring into an arrangement: new ones, those newly tied to somebody in it, those
 * that moved into its region. With `settles` also those that stood there without any tie and get their first one: the
 * one time a place changes by itself. Deterministic.
 */
export function besides(
  edits: readonly Edit[],
  facts: Facts,
  { settles = true }: { settles?: boolean } = {},
): Edit[] {
  const scene = sceneOf(edits, facts);
  const concerned = concernedBy(scene);
  if (concerned.length === 0) return [];
  const placed: Edit[] = [];
  for (const scope of [...facts.scopes()].toSorted()) {
    const spots = facts.spots(scope);
    const told = new Map(
      edits.flatMap((one) => (one.op === "placed" && one.scope === scope ? [[one.node, one.after]] : [])),
    );
    const moving = concerned.filter((id) => {
      if (told.has(id)) return false;
      const before = spots.get(id);
      if (before === undefined) return stands(scope, id, scene);
      return settles && !before.pinned && firstTied(id, scene);
    });
    if (moving.length === 0) continue;
    const room = new Room(spots, moving.length);
    for (const [node, after] of told) {
      if (after === null) room.leave(node);
      else room.put(node, after);
    }
    // Who stood there goes to somebody who stays: not to those who come to them, nor both to each other.
    const moved = new Set([...scene.nodes.keys()].filter((id) => facts.node(id) === undefined));
    for (const node of moving) {
      const before = spots.get(node) ?? null;
      const near = strongest(node, room, { scene, apart: before === null ? new Set() : moved });
      if (near === undefined && before !== null) continue;
      room.leave(node);
      const after = room.beside(node, near ?? room.rim());
      room.put(node, after);
      moved.add(node);
      placed.push({ op: "placed", scope, node, before, after });
    }
  }
  return placed;
}

function sceneOf(edits: readonly Edit[], facts: Facts): Scene {
  const nodes = new Map<string, Node>();
  const ties = new Map<string, Tie[]>();
  const gone = new Set<string>();
  const moved = new Map<string, Tie>();
  const come = (tie: Tie) => {
    for (const end of [tie.from, tie.to]) ties.set(end, [...(ties.get(end) ?? []), tie]);
  };
  for (const one of edits) {
    if (one.op === "removed") gone.add(one.record.id);
    else if (one.op === "added" && isNode(one.record)) nodes.set(one.record.id, one.record);
    else if (one.op === "added" && one.record.type === "tie") come(one.record);
    else if (one.op === "set" && (one.field === "from" || one.field === "to")) {
      // A tie whose end was merged comes to the node that stays, and leaves the one that goes.
      const stands = moved.get(one.id) ?? facts.get(one.id);
      const next = stands?.type === "tie" ? applied(stands, one, stands.rev) : null;
      if (next?.type === "tie") moved.set(next.id, next);
    } else if ((one.op === "set" || one.op === "list") && (one.field === "place" || one.field === "area")) {
      const stands = nodes.get(one.id) ?? facts.node(one.id);
      const next = stands && applied(stands, one, stands.rev);
      if (next && isNode(next)) nodes.set(next.id, next);
    }
  }
  for (const tie of moved.values()) {
    gone.add(tie.id);
    come(tie);
  }
  return { facts, nodes, ties, gone };
}

/** New nodes first, in the order they came; then those reseated, newly tied, and the neighbours of those reseated. */
function concernedBy(scene: Scene): string[] {
  const { facts, nodes, ties } = scene;
  const ids = new Set([...nodes.keys(), ...ties.keys()]);
  for (const id of nodes.keys())
    if (facts.node(id) !== undefined) for (const each of tiesOf(id, scene)) ids.add(each.from).add(each.to);
  return [...ids].filter((id) => nodeIn(id, scene) !== undefined);
}

function nodeIn(id: string, { facts, nodes, gone }: Scene): Node | undefined {
  return gone.has(id) ? undefined : (nodes.get(id) ?? facts.node(id));
}

function tiesOf(id: string, { facts, ties, gone }: Scene): Tie[] {
  return [...tiesBefore(id, facts).filter((one) => !gone.has(one.id)), ...(ties.get(id) ?? [])];
}

function tiesBefore(id: string, facts: Facts): Tie[] {
  return facts.naming(id, "tie").filter((one) => one.from === id || one.to === id);
}

function stands(scope: string, id: string, scene: Scene): boolean {
  const seated = (each: string) => {
    const node = nodeIn(each, scene);
    return node !== undefined && inView(scope, node);
  };
  return seated(id) || tiesOf(id, scene).some((one) => seated(other(one, id)));
}

function firstTied(id: string, { facts, ties }: Scene): boolean {
  return ties.has(id) && tiesBefore(id, facts).length === 0;
}

/** Where the neighbour by the strongest tie stands; the smaller id of two. */
function strongest(id: string, room: Room, { scene, apart }: { scene: Scene; apart: ReadonlySet<string> }) {
  const known = tiesOf(id, scene)
    .map((one) => ({ id: other(one, id), strength: strength(one.statements) ?? 0 }))
    .filter((each) => !apart.has(each.id) && room.get(each.id) !== undefined);
  const best = known.toSorted((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1))[0];
  return best && room.get(best.id);
}

function other(tie: Tie, id: string): string {
  return tie.from === id ? tie.to : tie.from;
}
