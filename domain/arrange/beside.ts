// A new node gets its place at once, beside its strongest tie, in every arrangement where it shows; nobody else moves.
import type { Edit, Spot } from "../change.ts";
import type { Facts } from "../facts.ts";
import { inView } from "../policy/seats.ts";
import { isNode, type Node } from "../records/record.ts";
import type { Tie } from "../records/tie.ts";
import { strength } from "../strength.ts";

/** Distance kept to others and to the neighbour, in units of the arrangement (see `spot`). */
const reach = 90;
const clear = 46;

/** Edits that place the nodes these edits add, and those that get their first tie by them. Deterministic. */
export function besides(edits: readonly Edit[], facts: Facts): Edit[] {
  const added = edits.flatMap((one) => (one.op === "added" ? [one.record] : []));
  const ties = added.filter((one) => one.type === "tie");
  const fresh = new Map(added.filter((one) => isNode(one)).map((one) => [one.id, one]));
  const node = (id: string) => fresh.get(id) ?? facts.node(id);
  const placed: Edit[] = [];
  for (const scope of facts.scopes()) {
    const taken = new Map(facts.spots(scope));
    for (const one of [...fresh.values(), ...firstTied(ties, fresh, facts)]) {
      const before = facts.spots(scope).get(one.id) ?? null;
      const near = ties.filter((tie) => tie.from === one.id || tie.to === one.id).map((tie) => neighbour(tie, one, node));
      const stays = inView(scope, one) || near.some((each) => each.node !== undefined && inView(scope, each.node));
      if (!stays || before?.pinned === true) continue;
      const beside = strongest(near, taken);
      if (before !== null && beside === undefined) continue;
      taken.delete(one.id);
      const after = freeSpot(one.id, beside ?? rim(taken), taken);
      taken.set(one.id, after);
      placed.push({ op: "placed", scope, node: one.id, before, after });
    }
  }
  return placed;
}

/** Nodes that stood at the rim without ties and are tied now: the one time a place changes by itself. */
function firstTied(ties: readonly Tie[], fresh: ReadonlyMap<string, Node>, facts: Facts): Node[] {
  const ids = new Set(ties.flatMap((tie) => [tie.from, tie.to]));
  const alone = [...ids].filter((id) => !fresh.has(id) && facts.naming(id, "tie").length === 0);
  return alone.map((id) => facts.node(id)).filter((one) => one !== undefined);
}

interface Neighbour {
  node: Node | undefined;
  strength: number;
}

function neighbour(tie: Tie, one: Node, node: (id: string) => Node | undefined): Neighbour {
  return { node: node(tie.from === one.id ? tie.to : tie.from), strength: strength(tie.statements) ?? 0 };
}

function strongest(near: readonly Neighbour[], taken: ReadonlyMap<string, Spot>): Spot | undefined {
  const known = near.filter((each) => each.node !== undefined && taken.has(each.node.id));
  const best = known.toSorted((a, b) => b.strength - a.strength || ((a.node?.id ?? "") < (b.node?.id ?? "") ? -1 : 1))[0];
  return best?.node === undefined ? undefined : taken.get(best.node.id);
}

/** A point below everything, for what nobody is tied to yet. */
function rim(taken: ReadonlyMap<string, Spot>): Spot {
  const all = [...taken.values()];
  if (all.length === 0) return { x: 0, y: 0, pinned: false };
  const middle = all.reduce((sum, one) => sum + one.x, 0) / all.length;
  return { x: middle, y: Math.max(...all.map((one) => one.y)), pinned: false };
}

/** The nearest free point on growing rings around `around`, starting at an angle that the id decides. */
function freeSpot(id: string, around: Spot, taken: ReadonlyMap<string, Spot>): Spot {
  const others = [...taken.values()];
  const start = angle(id);
  for (let ring = 1; ring <= 12; ring += 1) {
    const steps = 8 * ring;
    for (let step = 0; step < steps; step += 1) {
      const turn = start + (2 * Math.PI * step) / steps;
      const x = around.x + reach * ring * Math.cos(turn);
      const y = around.y + reach * ring * Math.sin(turn);
      if (others.every((one) => Math.hypot(one.x - x, one.y - y) >= clear)) return rounded(x, y);
    }
  }
  return rounded(around.x + reach * 13 * Math.cos(start), around.y + reach * 13 * Math.sin(start));
}

/** Whole tenths: the same text in every store and browser. */
function rounded(x: number, y: number): Spot {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10, pinned: false };
}

function angle(id: string): number {
  let hash = 2166136261;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 16777619);
  return ((hash >>> 0) / 2 ** 32) * 2 * Math.PI;
}
