// For every chip of a filter: how many nodes would be left if it were chosen, with its own group left out.
import type { Facts } from "../facts.ts";
import { home } from "../policy/seats.ts";
import type { Node } from "../records/record.ts";
import { municipality } from "../regions/regions.ts";
import type { NeedKind } from "../vocabulary/need-kinds.ts";
import type { Role } from "../vocabulary/roles.ts";
import type { Sector } from "../vocabulary/sectors.ts";
import { type TieKind, tieKinds } from "../vocabulary/tie-kinds.ts";
import { monthsBefore, olderThan } from "./days.ts";
import type { Filter, NodeKind } from "./filter.ts";
import { type Judged, judge, nodeParts, tieParts } from "./judge.ts";
import { toldOf } from "./scope.ts";
import { familyOf, type TieFamily, tieFamilies } from "./tie-families.ts";

/** Ages that are offered as chips, in months. */
export const ages = [6, 12, 24] as const;

/** Values that no node has are not in a map. */
export interface Counts {
  /** Nodes that match the filter as it stands. */
  nodes: number;
  sectors: Map<Sector, number>;
  roles: Map<Role, number>;
  themes: Map<string, number>;
  kinds: Map<NodeKind, number>;
  /** Home regions (or `national`, `abroad`, `unplaced`), and municipalities as `kunta:609`. */
  places: Map<string, number>;
  needs: Map<NeedKind | "any", number>;
  offers: Map<NeedKind | "any", number>;
  communities: Map<string, number>;
  tieKinds: Map<TieKind, number>;
  families: Map<TieFamily, number>;
  strengths: Map<number, number>;
  /** Not confirmed within so many months. */
  older: Map<number, number>;
  newer: Map<number, number>;
}

/** The numbers on the chips of a view under a filter, on a day (ISO). */
export function counts(
  facts: Facts,
  view: string,
  { filter, today }: { filter: Filter; today: string },
): Counts {
  const judged = judge(facts, view, { filter, today });
  const made = noCounts();
  const groups = [...judged.communities];
  const days = ages.map((age) => monthsBefore(today, age));
  const tied = tiesByNode(judged, days);
  for (const node of judged.scope.nodes.values()) {
    const failed = judged.nodes.get(node.id) ?? 0;
    if (failed === 0) made.nodes += 1;
    const but = (parts: number) => (failed & ~parts) === 0;
    if (node.type === "actor") {
      if (but(nodeParts.sector)) count(made.sectors, node.sector);
      if (but(nodeParts.role)) for (const each of node.roles) count(made.roles, each);
    }
    if (but(nodeParts.theme)) for (const each of node.themes) count(made.themes, each);
    if (but(nodeParts.kind)) count<NodeKind>(made.kinds, node.kind);
    if (but(nodeParts.place)) for (const each of placesOf(node)) count(made.places, each);
    if (but(nodeParts.need)) countWishes(made.needs, judged.wishes.needs.get(node.id));
    if (but(nodeParts.offer)) countWishes(made.offers, judged.wishes.offers.get(node.id));
    if (but(nodeParts.community))
      for (const [id, members] of groups) if (members.has(node.id)) count(made.communities, id);
    if (but(nodeParts.tie | nodeParts.fresh))
      // Where ties are asked, it is a tie that must be of that age.
      countTies(
        made,
        tied.get(node.id),
        judged.asksTies ? null : { confirmed: judged.confirmed(node), days },
      );
  }
  return made;
}

/** What a node's ties say, each by the ties that meet everything but their own group. Bits by order of the lists. */
interface Tied {
  kinds: number;
  families: number;
  strengths: number;
  older: number;
  newer: number;
}

function tiesByNode({ scope, ties }: Judged, days: readonly string[]): Map<string, Tied> {
  const found = new Map<string, Tied>();
  for (const [at, tie] of scope.ties.entries()) {
    const failed = ties[at] ?? 0;
    const but = (parts: number) => (failed & ~parts) === 0;
    if (!but(tieParts.kind) && !but(tieParts.strength) && !but(tieParts.fresh)) continue;
    const { strength, confirmed } = toldOf(tie);
    const bits = bitsOf.get(tie.kind);
    let aged = 0;
    for (const [bit, when] of days.entries()) if (olderThan(confirmed, when)) aged |= 1 << bit;
    for (const end of [tie.from, tie.to]) {
      const known = found.get(end) ?? { kinds: 0, families: 0, strengths: 0, older: 0, newer: 0 };
      found.set(end, known);
      if (but(tieParts.kind)) {
        known.kinds |= bits?.kind ?? 0;
        known.families |= bits?.family ?? 0;
      }
      if (but(tieParts.strength) && strength !== undefined) known.strengths |= 1 << strength;
      if (but(tieParts.fresh)) {
        known.older |= aged;
        known.newer |= ~aged;
      }
    }
  }
  return found;
}

const bitsOf = new Map(
  tieKinds.map((kind, at) => [kind, { kind: 1 << at, family: 1 << tieFamilies.indexOf(familyOf(kind)) }]),
);

const untied: Tied = { kinds: 0, families: 0, strengths: 0, older: 0, newer: 0 };

/** @param own when the node itself was confirmed, where that counts; `days` are those of the ages */
function countTies(
  made: Counts,
  bits: Tied = untied,
  own: { confirmed: string | undefined; days: readonly string[] } | null,
): void {
  const each = <Key>(set: number, list: readonly Key[], into: Map<Key, number>) => {
    for (let at = 0; set >> at !== 0; at += 1) {
      const key = list[at];
      if (key !== undefined && set & (1 << at)) count(into, key);
    }
  };
  each(bits.kinds, tieKinds, made.tieKinds);
  each(bits.families, tieFamilies, made.families);
  each(bits.strengths, [0, 1, 2, 3, 4, 5], made.strengths);
  for (const [at, age] of ages.entries()) {
    const old = own === null ? null : olderThan(own.confirmed, own.days[at] ?? "");
    if (old === true || bits.older & (1 << at)) count(made.older, age);
    if (old === false || bits.newer & (1 << at)) count(made.newer, age);
  }
}

function placesOf(node: Node): string[] {
  const found = node.place?.municipality === undefined ? undefined : municipality(node.place.municipality);
  return found === undefined ? [home(node)] : [`kunta:${found.code}`, found.region];
}

function countWishes(
  into: Map<NeedKind | "any", number>,
  wishes: readonly { kind?: NeedKind | undefined }[] = [],
): void {
  if (wishes.length === 0) return;
  count(into, "any");
  for (const kind of new Set(wishes.map((one) => one.kind))) if (kind !== undefined) count(into, kind);
}

function count<Key>(into: Map<Key, number>, key: Key): void {
  into.set(key, (into.get(key) ?? 0) + 1);
}

function noCounts(): Counts {
  return {
    nodes: 0,
    sectors: new Map(),
    roles: new Map(),
    themes: new Map(),
    kinds: new Map(),
    places: new Map(),
    needs: new Map(),
    offers: new Map(),
    communities: new Map(),
    tieKinds: new Map(),
    families: new Map(),
    strengths: new Map(),
    older: new Map(),
    newer: new Map(),
  };
}
