// Which regions a record belongs to: that decides who keeps it and in which views it stands.
import type { Facts } from "../facts.ts";
import { type Fact, isNode, type Node } from "../records/record.ts";
import { covers, coversMunicipality, groupMembers, regionOf, regionsWithin } from "../regions/regions.ts";

/** Where a node is seated: a region code, `national` (Finland without a municipality), `abroad` or `unplaced`. */
export function home(node: Node): string {
  const at = node.place;
  if (at === undefined) return "unplaced";
  if (at.municipality !== undefined) return regionOf(at.municipality) ?? "unplaced";
  if (at.region !== undefined) return at.region;
  if (at.country === undefined) return "unplaced";
  return at.country === "FI" ? "national" : "abroad";
}

/** Records never change, only their places in the facts do: what was found out about one stays true. */
const known = new WeakMap<Node, string[]>();

/** Home and the regions of its area of operation, each once. */
export function seats(node: Node): string[] {
  const before = known.get(node);
  if (before !== undefined) return before;
  const found = new Set([home(node)]);
  if (node.type === "actor")
    for (const code of node.area ?? []) for (const each of seatsOfArea(code)) found.add(each);
  const list = [...found];
  known.set(node, list);
  return list;
}

function seatsOfArea(code: string): string[] {
  if (code.startsWith("kunta:")) return [regionOf(code.slice(6)) ?? "unplaced"];
  if (/^\d{2}$/.test(code) || code === "national" || code === "abroad") return [code];
  return [...regionsWithin(code)];
}

/** The seats of any record, some perhaps twice: of a tie those of both ends, of a need those of its node. Empty: nobody's in particular. */
export function seatsOf(one: Fact, facts: Facts): string[] {
  const of = (id: string | undefined) => {
    const node = id === undefined ? undefined : facts.node(id);
    return node === undefined ? [] : seats(node);
  };
  if (isNode(one)) return seats(one);
  switch (one.type) {
    case "tie":
      return [...of(one.from), ...of(one.to)];
    case "introduction":
      return [...of(one.one), ...of(one.other)];
    case "need":
    case "offer":
      return of(one.node);
    case "source":
      return of(one.node);
    case "community":
    case "view":
      return one.regions;
    case "round":
      return [one.region];
    case "region":
      return [one.code];
    case "theme":
    case "dataset":
      return [];
  }
}

/** The regions whose weavers arrange a view; empty for views that are everybody's. */
export function seatsOfView(code: string): string[] {
  if (/^\d{2}$/.test(code)) return [code];
  if (!code.includes(":")) return [];
  return [...new Set(groupMembers(code).flatMap((each) => regionOf(each) ?? []))];
}

/** Whether a node belongs in a view by itself (not only as a neighbour). */
export function inView(code: string, node: Node): boolean {
  if (code === "all") return true;
  if (node.place?.municipality !== undefined && coversMunicipality(code, node.place.municipality))
    return true;
  return seats(node).some(
    (seat) =>
      covers(code, seat) ||
      (seat === "national" &&
        /^\d{2}$/.test(code) &&
        node.type === "actor" &&
        (node.area ?? []).includes("national")),
  );
}

/** Whether a node is drawn in a view: by itself, or as the neighbour one tie away of one that is. */
export function shows(code: string, node: Node, facts: Facts): boolean {
  if (inView(code, node)) return true;
  return facts.naming(node.id, "tie").some((tie) => {
    if (tie.from !== node.id && tie.to !== node.id) return false;
    const other = facts.node(tie.from === node.id ? tie.to : tie.from);
    return other !== undefined && inView(code, other);
  });
}
