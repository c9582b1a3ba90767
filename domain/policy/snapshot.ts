// What a reader may see of a view at one moment: its nodes, their neighbours one tie away, and what hangs on these.
import type { Facts } from "../facts.ts";
import { type Fact, isNode, references } from "../records/record.ts";
import type { Reader } from "./person.ts";
import { inView } from "./seats.ts";
import { seen } from "./seen.ts";
import type { Told } from "./told.ts";

/** Records as the reader may see them, and the places of those that stand in the arrangement of the view. */
export function snapshotOf(reader: Reader, view: string, facts: Facts): Pick<Told, "spots"> & { records: Fact[] } {
  const nodes = shownNodes(view, facts);
  const records = new Map<string, Fact>();
  const take = (one: Fact) => {
    const visible = seen(reader, one, facts);
    if (visible !== null) records.set(visible.id, visible);
  };
  for (const one of facts.all()) {
    const belongs = isNode(one)
      ? nodes.has(one.id)
      : one.type === "tie"
        ? nodes.has(one.from) && nodes.has(one.to)
        : one.type === "need" || one.type === "offer"
          ? nodes.has(one.node)
          : one.type === "community"
            ? view === "all" || one.regions.includes(view) || one.members.some((each) => nodes.has(each.node))
            : one.type !== "source" || view === "all";
    if (belongs) take(one);
  }
  for (const one of [...records.values()])
    for (const id of references(one)) {
      const named = records.has(id) ? undefined : facts.get(id);
      if (named !== undefined) take(named);
    }
  const spots: Told["spots"] = [];
  for (const [node, spot] of facts.spots(view)) if (records.has(node)) spots.push({ scope: view, node, spot });
  return { records: [...records.values()], spots };
}

/** Ids of the nodes of a view and of their neighbours one tie away. */
export function shownNodes(view: string, facts: Facts): Set<string> {
  const own = new Set<string>();
  for (const one of facts.all()) if (isNode(one) && inView(view, one)) own.add(one.id);
  const shown = new Set(own);
  for (const id of own)
    for (const tie of facts.naming(id, "tie")) {
      shown.add(tie.from);
      shown.add(tie.to);
    }
  return shown;
}
