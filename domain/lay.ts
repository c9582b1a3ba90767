// Edits laid on a table for a while, and lifted off again exactly: for what is pending, and for looking back.
import { type Edit, type Spot, subject } from "./change.ts";
import type { FactTable } from "./facts.ts";
import type { Fact } from "./records/record.ts";

/** What stood where an edit was laid. */
export type Under =
  | { id: string; record: Fact | undefined }
  | { scope: string; node: string; spot: Spot | null }
  | { alias: string; to: string | null };

/** Applies edits and answers what stood there, in order. */
export function lay(facts: FactTable, edits: readonly Edit[], rev: number): Under[] {
  return edits.map((edit) => {
    const under = standing(facts, edit);
    facts.apply([edit], rev);
    return under;
  });
}

/** Puts back what `lay` answered. */
export function lift(facts: FactTable, under: readonly Under[]): void {
  for (const each of under.toReversed()) {
    if ("scope" in each) facts.setSpot(each.scope, each.node, each.spot);
    else if ("alias" in each) facts.setAlias(each.alias, each.to);
    else if (each.record === undefined) facts.drop(each.id);
    else facts.put(each.record);
  }
}

function standing(facts: FactTable, edit: Edit): Under {
  if (edit.op === "placed")
    return { scope: edit.scope, node: edit.node, spot: facts.spots(edit.scope).get(edit.node) ?? null };
  if (edit.op === "alias") return { alias: edit.from, to: facts.aliases().get(edit.from) ?? null };
  return { id: subject(edit), record: facts.get(subject(edit)) };
}
