// What has to be edited for a record to become another form of itself: fields, entries of fields, list items.
import { valueAt } from "../apply.ts";
import type { Edit } from "../change.ts";
import { canonical, type Json, same } from "../json.ts";
import type { Fact } from "../records/record.ts";

export type FieldEdit = Extract<Edit, { op: "set" | "list" }>;

/** Fields that map: a name in one language, a column of a file, a rule for a field. Each entry is a value of its own. */
const maps = new Set(["names", "description", "goals", "goal", "text", "context", "outcomes", "extra"]);

/** Whether each entry of a field is a value of its own, that two records may each have said. */
export function isMap(field: string): boolean {
  return maps.has(field) || field === "fieldVisibility";
}

/** The edits that lead from one form of a record to another; both in their one form. The id, type and rev are not looked at. */
export function differing(before: Fact, after: Fact): FieldEdit[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return fields.flatMap((field) => {
    if (field === "id" || field === "type" || field === "rev") return [];
    const [was, is] = [valueAt(before, field), valueAt(after, field)];
    return same(was, is) ? [] : ofField(before.id, field, { was, is });
  });
}

function ofField(id: string, field: string, { was, is }: { was: Json; is: Json }): FieldEdit[] {
  if (isList(was) && isList(is))
    return [{ op: "list", id, field, added: without(is, was), removed: without(was, is) }];
  if (!isMap(field)) return [{ op: "set", id, field, before: was, after: is }];
  const [old, next] = [entriesOf(was), entriesOf(is)];
  return [...new Set([...Object.keys(old), ...Object.keys(next)])].toSorted().flatMap((key): FieldEdit[] => {
    const [from, to] = [old[key] ?? null, next[key] ?? null];
    return same(from, to) ? [] : [{ op: "set", id, field, key, before: from, after: to }];
  });
}

/** A list, or the place where one would be. */
function isList(value: Json): value is Json[] | null {
  return value === null || Array.isArray(value);
}

/** The entries of a field that maps; none where it is absent. */
export function entriesOf(value: Json): { [key: string]: Json } {
  return value === null || typeof value !== "object" || Array.isArray(value) ? {} : value;
}

function without(list: Json[] | null, other: Json[] | null): Json[] {
  const known = new Set((other ?? []).map(canonical));
  return (list ?? []).filter((item) => !known.has(canonical(item)));
}
