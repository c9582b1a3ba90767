// What a reader may see of a view at one moment: its nodes, their neighbours one tie away, and what hangs on these.
import type { Facts } from "../facts.ts";
import { type Fact, isNode, references } from "../records/record.ts";
import type { Reader } from "./person.ts";
import { inView } from "./seats.ts";
import { seenBy } from "./seen.ts";
import { Shown } from "./shown.ts";
import { Sight } from "./sight.ts";
import type { Told } from "./told.ts";

/** Records as the reader may see them, and the places of those that stand in the arrangement of the view. */
export function snapshotOf(
  reader: Reader,
  view: string,
  facts: Facts,
): Pick<Told, "spots"> & { records: Fact[] } {
  const sight = new Sight(reader, facts);
  const shown = new Shown(sight);
  const nodes = shown.all(view);
  const records = new Map<string, Fact>();
  const take = (one: Fact) => {
    const visible = isNode(one) ? shown.node(one.id) : seenBy(sight, one);
    if (visible !== null) records.set(visible.id, visible);
  };
  for (const one of facts.all()) if (stands(one, nodes, view)) take(one);
  for (const one of [...records.values()])
    for (const id of references(one)) {
      const named = records.has(id) ? undefined : facts.get(id);
      if (named !== undefined) take(named);
    }
  const spots: Told["spots"] = [];
  for (const [node, spot] of facts.spots(view)) if (nodes.has(node)) spots.push({ scope: view, node, spot });
  return { records: [...records.values()], spots };
}

function stands(one: Fact, nodes: ReadonlySet<string>, view: string): boolean {
  switch (one.type) {
    case "actor":
    case "initiative":
    case "gathering":
      return nodes.has(one.id);
    case "tie":
      return nodes.has(one.from) && nodes.has(one.to);
    case "introduction":
      return nodes.has(one.one) || nodes.has(one.other);
    case "need":
    case "offer":
      return nodes.has(one.node);
    case "community":
      return view === "all" || one.regions.includes(view) || one.members.some((each) => nodes.has(each.node));
    case "round":
      return view === "all" || one.region === view;
    case "source":
      // Also one that has told of nothing yet: an interview was held.
      return view === "all" || (one.node !== undefined && nodes.has(one.node));
    case "theme":
    case "region":
    case "dataset":
    case "view":
      return true;
  }
}

/** Ids of the nodes of a view and of their neighbours one tie away, whoever may see them: what an arrangement places. */
export function shownNodes(view: string, facts: Facts): Set<string> {
  const own = new Set<string>();
  for (const one of facts.all()) if (isNode(one) && inView(view, one)) own.add(one.id);
  const shown = new Set(own);
  for (const id of own)
    for (const tie of facts.naming(id, "tie")) {
      // A tie may also name the initiative within which it is: that is no end of it.
      if (tie.from === id) shown.add(tie.to);
      if (tie.to === id) shown.add(tie.from);
    }
  return shown;
}
