// Which nodes the filters let through: the same for the map and the table.
import type { Node } from "../../domain/records/record.ts";
import { foldLoose } from "../../domain/search/fold.ts";
import type { Session } from "./session.ts";

export type Filters = Pick<Session, "query" | "kinds" | "sectors">;

export function isFiltering({ query, kinds, sectors }: Filters): boolean {
  return query.trim() !== "" || kinds.length > 0 || sectors.length > 0;
}

/** A sector lets through actors only: initiatives and gatherings have none. */
export function passes(node: Node, { query, kinds, sectors }: Filters): boolean {
  if (kinds.length > 0 && !kinds.includes(node.kind)) return false;
  if (sectors.length > 0 && !(node.type === "actor" && sectors.includes(node.sector))) return false;
  const asked = foldLoose(query);
  if (query.trim() === "" || asked === "") return true;
  return [...Object.values(node.names), ...(node.otherNames ?? [])].some((name) =>
    foldLoose(name).includes(asked),
  );
}

/** Ids of the nodes that pass; null where nothing is filtered. */
export function passing(nodes: Iterable<Node>, filters: Filters): ReadonlySet<string> | null {
  if (!isFiltering(filters)) return null;
  const ids = new Set<string>();
  for (const node of nodes) if (passes(node, filters)) ids.add(node.id);
  return ids;
}
