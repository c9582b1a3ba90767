// What an earlier import of the same dataset left in the map, and ties that already stand.
import { pairKey } from "../../decide/add.ts";
import type { Facts } from "../../facts.ts";
import { isNode, type Node } from "../../records/record.ts";
import type { Tie } from "../../records/tie.ts";
import { fold } from "../../search/fold.ts";
import type { NodeRow } from "./read-nodes.ts";
import { unambiguous } from "./unambiguous.ts";

export interface Known {
  /** The node that a row of this dataset became, by its key; by folded name where the row has no Id. */
  node(row: NodeRow): Node | undefined;
  /** The tie that these edges became, also if its kind was mended since; else one of the same kind, whoever told of it. */
  tie(tie: Tie): Tie | undefined;
}

export function known(facts: Facts, dataset: string): Known {
  const byKey = new Map<string, Node>();
  const named: [name: string, node: Node][] = [];
  for (const one of facts.all()) {
    if (!isNode(one)) continue;
    for (const key of one.keys ?? []) {
      if (key.dataset !== dataset) continue;
      byKey.set(key.id, one);
      for (const name of [key.id, ...Object.values(one.names)]) named.push([fold(name), one]);
    }
  }
  const byName = unambiguous(named);
  return {
    node: (row) => byKey.get(row.own) ?? (row.hasId ? undefined : byName.get(fold(row.label))),
    tie: (tie) => {
      const mine = facts.get(tie.id);
      const pair = pairKey(tie);
      return mine?.type === "tie"
        ? mine
        : facts.naming(tie.from, "tie").find((each) => pairKey(each) === pair);
    },
  };
}
