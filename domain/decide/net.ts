// What a row of edits comes to: each record, alias and place once, from what it was to what it is.
import { type Edit, subject } from "../change.ts";
import type { Facts } from "../facts.ts";
import { same } from "../json.ts";
import { type Fact, isNode } from "../records/record.ts";
import { differing } from "./differing.ts";

/** The fewest edits that lead from `before` to `after`, which the edits given led to one by one. */
export function net(edits: readonly Edit[], before: Facts, after: Facts): Edit[] {
  const records = new Set<string>();
  const aliases = new Set<string>();
  const places = new Map<string, { scope: string; node: string }>();
  for (const one of edits)
    if (one.op === "alias") aliases.add(one.from);
    else if (one.op === "placed") places.set(`${one.scope} ${one.node}`, one);
    else records.add(subject(one));
  const gone: Fact[] = [];
  const come: Fact[] = [];
  const changed: Edit[] = [];
  for (const id of [...records].toSorted()) {
    const [was, is] = [before.get(id), after.get(id)];
    if (was !== undefined && is !== undefined && was.type === is.type) changed.push(...differing(was, is));
    else {
      if (was !== undefined) gone.push(was);
      if (is !== undefined) come.push(is);
    }
  }
  return [
    ...[...places.values()].flatMap(({ scope, node }): Edit[] => {
      const [was, is] = [before.spots(scope).get(node) ?? null, after.spots(scope).get(node) ?? null];
      return same(was, is) ? [] : [{ op: "placed", scope, node, before: was, after: is }];
    }),
    ...[...aliases].toSorted().flatMap((from): Edit[] => {
      const [was, is] = [before.aliases().get(from) ?? null, after.aliases().get(from) ?? null];
      return was === is ? [] : [{ op: "alias", from, before: was, after: is }];
    }),
    // What is named comes before what names it, and goes after it.
    ...come.toSorted((a, b) => rank(a) - rank(b)).map((record): Edit => ({ op: "added", record })),
    ...changed,
    ...gone.toSorted((a, b) => rank(b) - rank(a)).map((record): Edit => ({ op: "removed", record })),
  ];
}

function rank(one: Fact): number {
  if (one.type === "theme" || one.type === "source") return 0;
  return isNode(one) ? 1 : 2;
}
