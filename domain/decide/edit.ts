// RULES 16–18: edits name fields and list items; what somebody else changed meanwhile stays as it is, the rest is done.
import { tryEdit, valueAt } from "../apply.ts";
import type { Edit } from "../change.ts";
import type { CommandOf } from "../commands/command.ts";
import { reason } from "../commands/reason.ts";
import { canonical, type Json, same } from "../json.ts";
import type { Fact } from "../records/record.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import { unsound } from "./after.ts";
import type { Asked, Decision } from "./decision.ts";
import { changedSince, type FieldEdit, givingWay } from "./giving-way.ts";

/** What says which record it is; to change it is to make another record. */
const fixed = new Set([
  ...["id", "type", "rev", "keys", "from", "to", "node", "origin", "code", "frozen", "one", "other"],
]);
/** Node fields that are dates of an initiative, not ends of a tie. */
const datesOfInitiative = new Set(["from"]);

export function editRecord(command: CommandOf<"edit">, { facts, by, past }: Asked): Decision {
  const record = facts.get(command.id);
  if (record === undefined)
    return facts.complete ? refuse("unknownRecord", { id: command.id }) : { edits: [] };
  const made = fieldEdits(wishes(command, record.id), record);
  if (isRefusal(made)) return made;
  const { stands, lost } = givingWay(made.edits, by, past?.later ?? []);
  const [first] = lost;
  if (first === undefined) return soundly(made, facts);
  const rest = fieldEdits(stands, record);
  const decision = isRefusal(rest) ? rest : soundly(rest, facts);
  // What is left says nothing, or makes no sense without what gave way: then it all does.
  if (isRefusal(decision) || decision.edits.length === 0) return changedSince(first);
  return { ...decision, lost };
}

interface Made {
  edits: FieldEdit[];
  next: Fact;
}

function soundly({ edits, next }: Made, facts: Asked["facts"]): Decision {
  return unsound(new Map([[next.id, next]]), facts) ?? { edits };
}

/** Whether a field says which record it is (RULE 17). */
export function isFixed(record: Fact, field: string): boolean {
  if (record.type === "dataset" && field === "name") return true;
  return fixed.has(field) && !(record.type === "initiative" && datesOfInitiative.has(field));
}

/** Wishes as edits against the record as it stands, and the record after them; what changes nothing falls away. */
function fieldEdits(wished: readonly FieldEdit[], record: Fact): Made | Refusal {
  const edits: FieldEdit[] = [];
  let next = record;
  for (const wish of wished) {
    const before = valueAt(next, wish.field);
    const entry = wish.op === "set" ? valueAt(next, wish.field, wish.key) : null;
    if (wish.op === "set" && same(entry, wish.after)) continue;
    if (isFixed(record, wish.field)) return refuse("malformed", { field: wish.field });
    const tried = tryEdit(next, wish, record.rev);
    if ("error" in tried)
      return tried.error === null ? refuse("malformed", { field: wish.field }) : reason(tried.error);
    // As it stands afterwards, not as it was sent: trimmed, in order, without doubles.
    const made = wish.op === "set" ? set(wish, entry, tried.record) : list(wish, before, tried.record);
    next = tried.record;
    if (made !== null) edits.push(made);
  }
  return { edits, next };
}

function wishes(command: CommandOf<"edit">, id: string): FieldEdit[] {
  const sets = command.set.map(
    ({ field, key, value }): FieldEdit => ({
      op: "set",
      id,
      field,
      ...(key === undefined ? {} : { key }),
      before: null,
      after: value,
    }),
  );
  const lists = new Map<string, { added: Json[]; removed: Json[] }>();
  const of = (field: string) => {
    const known = lists.get(field) ?? { added: [], removed: [] };
    lists.set(field, known);
    return known;
  };
  for (const { field, item } of command.remove) of(field).removed.push(item);
  for (const { field, item } of command.add) of(field).added.push(item);
  return [...sets, ...[...lists].map(([field, each]): FieldEdit => ({ op: "list", id, field, ...each }))];
}

function set(wish: Extract<Edit, { op: "set" }>, before: Json, after: Fact): FieldEdit | null {
  const stands = valueAt(after, wish.field, wish.key);
  return same(before, stands) ? null : { ...wish, before, after: stands };
}

function list(wish: Extract<Edit, { op: "list" }>, before: Json, after: Fact): FieldEdit | null {
  const stands = valueAt(after, wish.field);
  const added = without(stands, before);
  const removed = without(before, stands);
  return added.length + removed.length === 0 ? null : { ...wish, added, removed };
}

function without(list: Json, other: Json): Json[] {
  const known = new Set(Array.isArray(other) ? other.map(canonical) : []);
  return Array.isArray(list) ? list.filter((item) => !known.has(canonical(item))) : [];
}
