// RULES 16–18: edits name fields and list items; a field that somebody else changed meanwhile stays as it is.
import { tryEdit, valueAt } from "../apply.ts";
import type { Change, Edit } from "../change.ts";
import type { CommandOf } from "../commands/command.ts";
import { reason } from "../commands/reason.ts";
import { canonical, type Json, same } from "../json.ts";
import type { Fact } from "../records/record.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import { unsound } from "./after.ts";
import type { Asked, Decision, Past } from "./decision.ts";

type FieldEdit = Extract<Edit, { op: "set" | "list" }>;

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
  const made = fieldEdits(command, record);
  if (isRefusal(made)) return made;
  const { edits, next } = made;
  const raced = past && takenMeanwhile(edits, by, past);
  return raced ?? unsound(new Map([[next.id, next]]), facts) ?? { edits };
}

/** Whether a field says which record it is (RULE 17). */
export function isFixed(record: Fact, field: string): boolean {
  if (record.type === "dataset" && field === "name") return true;
  return fixed.has(field) && !(record.type === "initiative" && datesOfInitiative.has(field));
}

/** The command as edits against the record as it stands, and the record after them; what changes nothing falls away. */
function fieldEdits(command: CommandOf<"edit">, record: Fact): { edits: FieldEdit[]; next: Fact } | Refusal {
  const edits: FieldEdit[] = [];
  let next = record;
  for (const wish of wishes(command, record.id)) {
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

function takenMeanwhile(edits: readonly FieldEdit[], by: string, past: Past): Refusal | null {
  for (const one of edits) {
    const other = past.later.find((each) => each.by.id !== by && each.edits.some((edit) => clash(edit, one)));
    if (other) return changedSince(one.field, other);
  }
  return null;
}

function changedSince(field: string, other: Change): Refusal {
  return refuse("changedSince", { field, by: other.by.name });
}

/** Whether both say something of the same field, the same entry of it, or the same node's place in a list. */
function clash(theirs: Edit, mine: FieldEdit): boolean {
  if ((theirs.op !== "set" && theirs.op !== "list") || theirs.id !== mine.id || theirs.field !== mine.field)
    return false;
  if (theirs.op === "list" && mine.op === "list") {
    const nodes = new Set(entries(theirs));
    return entries(mine).some((node) => nodes.has(node));
  }
  if (theirs.op === "list" || mine.op === "list") return true;
  return theirs.key === mine.key || theirs.key === undefined || mine.key === undefined;
}

/** The nodes that list items speak of, where the items do: a member and their grade. */
function entries(one: Extract<Edit, { op: "list" }>): string[] {
  return [...one.added, ...one.removed].flatMap((item) =>
    item !== null && typeof item === "object" && !Array.isArray(item) && typeof item.node === "string"
      ? [item.node]
      : [],
  );
}
