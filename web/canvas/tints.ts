// What the colour of a node tells: its sector, or whatever else somebody chose. Shapes tell the sector always.
import type { Node } from "../../domain/records/record.ts";
import type { Tie } from "../../domain/records/tie.ts";
import type { Outline } from "./input.ts";

export const colourings = ["sector", "role", "theme", "community", "freshness", "municipality"] as const;
export type Colouring = (typeof colourings)[number];

/** Hues for whatever is grouped, the largest group first; four from fresh to stale; one for all that is left. */
export const tints = ["tint0", "tint1", "tint2", "tint3", "tint4", "tint5", "tint6", "tint7"] as const;
export const freshTints = ["fresh0", "fresh1", "fresh2", "fresh3"] as const;
export type Tint = (typeof tints)[number] | (typeof freshTints)[number] | "rest";

/** The youngest year, the year before, older, never told of. */
export const freshness = ["thisYear", "lastYear", "older", "never"] as const;

export interface Group {
  /** A role, the id of a theme or an outline, a code of a municipality, one of `freshness`. */
  readonly key: string;
  readonly tint: Tint;
  readonly count: number;
}

interface Given {
  readonly nodes: readonly Node[];
  readonly ties: Iterable<Tie>;
  readonly outlines: readonly Outline[];
  /** ISO day. */
  readonly today: string;
}

/** The groups that colours tell apart, and the group of each node; nodes without one are not in the map. */
export function groupsBy(
  colour: Exclude<Colouring, "sector">,
  given: Given,
): { groups: Group[]; groupOf: ReadonlyMap<string, Group> } {
  const keyOf = keysBy(colour, given);
  const counts = new Map<string, number>();
  for (const key of keyOf.values()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const fresh = colour === "freshness";
  const order = fresh
    ? freshness.map((key): [string, number] => [key, counts.get(key) ?? 0])
    : [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const hues: readonly Tint[] = fresh ? freshTints : tints;
  const groups = order.map(([key, count], at) => ({ key, count, tint: hues[at] ?? "rest" }));
  const byKey = new Map(groups.map((one) => [one.key, one]));
  const groupOf = new Map<string, Group>();
  for (const [node, key] of keyOf) {
    const group = byKey.get(key);
    if (group !== undefined) groupOf.set(node, group);
  }
  return { groups, groupOf };
}

function keysBy(colour: Exclude<Colouring, "sector">, given: Given): Map<string, string> {
  if (colour === "community")
    return new Map(given.outlines.flatMap((one) => one.members.map((id) => [id, one.id] as const)));
  if (colour === "freshness") return freshnessOf(given);
  const found = new Map<string, string>();
  for (const node of given.nodes) {
    const key = firstOf(colour, node);
    if (key !== undefined) found.set(node.id, key);
  }
  return found;
}

function firstOf(colour: "role" | "theme" | "municipality", node: Node): string | undefined {
  if (colour === "role") return node.type === "actor" ? node.roles[0] : undefined;
  return colour === "theme" ? node.themes[0] : node.place?.municipality;
}

/** By the youngest thing that anybody said of a node or its ties. */
function freshnessOf({ nodes, ties, today }: Given): Map<string, string> {
  const last = new Map(nodes.map((one) => [one.id, one.lastConfirmed ?? ""]));
  for (const tie of ties)
    for (const { at } of tie.statements ?? [])
      for (const end of [tie.from, tie.to]) if (at > (last.get(end) ?? "")) last.set(end, at);
  const [year, before] = [today.slice(0, 4), String(Number(today.slice(0, 4)) - 1)];
  return new Map(
    nodes.map(({ id }) => {
      const at = last.get(id)?.slice(0, 4) ?? "";
      const key = at === "" ? "never" : at >= year ? "thisYear" : at === before ? "lastYear" : "older";
      return [id, key];
    }),
  );
}
