// RULES 24–28: the server takes back its own change, unless somebody built on it since.
import { valueAt } from "../apply.ts";
import { type Change, type Edit, inverse } from "../change.ts";
import type { CommandOf } from "../commands/command.ts";
import type { Facts } from "../facts.ts";
import { canonical, same } from "../json.ts";
import { type Fact, references } from "../records/record.ts";
import { type Refusal, refuse } from "../refusal.ts";
import type { Asked, Decision, Past } from "./decision.ts";

const notForUndo = new Set(["arrange", "erase"]);

export function undo(command: CommandOf<"undo">, { facts, by, past }: Asked): Decision {
  if (past === undefined) return { edits: [] };
  const { change } = past;
  if (change === null || change.by.id !== by || notForUndo.has(change.type)) return refuse("notUndoable");
  if (change.erased) return refuse("erased");
  if (past.later.some((each) => each.undoes === command.seq)) return refuse("undoneAlready");
  const back = inverse(change.edits).map((one) => nowStanding(one, facts));
  const returning = new Set(back.flatMap((one) => (one.op === "added" ? [one.record.id] : [])));
  const leaving = new Set(back.flatMap((one) => (one.op === "removed" ? [one.record.id] : [])));
  for (const one of back) {
    const found = builtOn(one, { facts, past, returning, leaving });
    if (found) return found;
  }
  return { edits: back, undoes: command.seq };
}

/** Places and revisions move on without anybody's doing: take them as they stand now. */
function nowStanding(one: Edit, facts: Facts): Edit {
  if (one.op === "placed") return { ...one, before: facts.spots(one.scope).get(one.node) ?? null };
  if (one.op !== "removed") return one;
  return { op: "removed", record: facts.get(one.record.id) ?? one.record };
}

interface Around {
  facts: Facts;
  past: Past;
  returning: ReadonlySet<string>;
  leaving: ReadonlySet<string>;
}

function builtOn(one: Edit, { facts, past, returning, leaving }: Around): Refusal | null {
  switch (one.op) {
    case "added": {
      if (facts.get(one.record.id) !== undefined) return changedSince("id", one.record.id, past.later);
      const lost = references(one.record).some((id) => facts.get(id) === undefined && !returning.has(id));
      return lost ? refuse("endMissing") : null;
    }
    case "removed": {
      const original = past.change?.edits.find((each) => each.op === "added" && each.record.id === one.record.id);
      if (facts.get(one.record.id) === undefined) return refuse("unknownRecord", { id: one.record.id });
      const field = original?.op === "added" ? firstDifference(original.record, one.record) : null;
      if (field !== null) return changedSince(field, one.record.id, past.later);
      const users = facts.naming(one.record.id).filter((each) => !leaving.has(each.id));
      return users.length > 0 ? refuse("stillUsed", { count: users.length }) : null;
    }
    case "set": {
      const record = facts.get(one.id);
      if (record === undefined) return refuse("unknownRecord", { id: one.id });
      return same(valueAt(record, one.field, one.key), one.before) ? null : changedSince(one.field, one.id, past.later);
    }
    case "list": {
      const record = facts.get(one.id);
      if (record === undefined) return refuse("unknownRecord", { id: one.id });
      const value = valueAt(record, one.field);
      const has = new Set(Array.isArray(value) ? value.map(canonical) : []);
      const stands =
        one.removed.every((item) => has.has(canonical(item))) && one.added.every((item) => !has.has(canonical(item)));
      return stands ? null : changedSince(one.field, one.id, past.later);
    }
    case "alias":
    case "placed":
      return null;
  }
}

function firstDifference(a: Fact, b: Fact): string | null {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]);
  fields.delete("rev");
  for (const field of fields) if (!same(valueAt(a, field), valueAt(b, field))) return field;
  return null;
}

function changedSince(field: string, id: string, later: readonly Change[]): Refusal {
  const touched = later.findLast((each) =>
    each.edits.some((one) => ("id" in one ? one.id === id : "record" in one && one.record.id === id)),
  );
  return refuse("changedSince", { field, by: touched?.by.name ?? "" });
}
