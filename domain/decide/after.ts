// The records that edits touch as they would stand afterwards, without touching the facts.
import { tryEdit } from "../apply.ts";
import type { Edit } from "../change.ts";
import { reason } from "../commands/reason.ts";
import type { Facts } from "../facts.ts";
import type { Fact } from "../records/record.ts";
import { type Refusal, refuse } from "../refusal.ts";
import { introducedTwin, twin } from "./add.ts";
import { flaw, type Lookup } from "./soundness.ts";

/** By id; null where the record is gone afterwards. An edit of a record that is not known here is passed over. */
export function afterwards(edits: readonly Edit[], facts: Facts): Map<string, Fact | null> | Refusal {
  const after = new Map<string, Fact | null>();
  for (const one of edits) {
    if (one.op === "added") after.set(one.record.id, one.record);
    else if (one.op === "removed") after.set(one.record.id, null);
    else if (one.op === "set" || one.op === "list") {
      const stands = after.get(one.id) ?? facts.get(one.id);
      if (stands === undefined) continue;
      const tried = tryEdit(stands, one, stands.rev);
      if ("record" in tried) after.set(one.id, tried.record);
      else return tried.error === null ? refuse("malformed", { field: one.field }) : reason(tried.error);
    }
  }
  return after;
}

/** The first record that may not stand as it would (RULES 1–12, 14), as a refusal. */
export function unsound(after: ReadonlyMap<string, Fact | null>, facts: Facts): Refusal | null {
  const lookup = (id: string) => (after.has(id) ? (after.get(id) ?? undefined) : facts.get(id));
  for (const one of after.values()) {
    if (one === null) continue;
    const found = flaw(one, lookup, facts) ?? second(one, facts, lookup);
    if (found) return found;
  }
  return null;
}

function second(one: Fact, facts: Facts, lookup: Lookup): Refusal | null {
  if (one.type === "tie") return twin(one, facts, lookup);
  return one.type === "introduction" ? introducedTwin(one, facts, lookup) : null;
}
