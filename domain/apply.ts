// One edit applied to one record: pure, and checked by the record's own schema.
import type { Edit } from "./change.ts";
import { canonical, type Json } from "./json.ts";
import { type Fact, recordSchemas } from "./records/record.ts";

type FieldEdit = Extract<Edit, { op: "set" | "list" }>;

/** The value of a field, or of one entry of it, as plain data; `null` where there is none. */
export function valueAt(record: Fact, field: string, key?: string): Json {
  const whole = fields(record)[field] ?? null;
  if (key === undefined) return whole;
  if (whole === null || typeof whole !== "object" || Array.isArray(whole)) return null;
  return Object.hasOwn(whole, key) ? (whole[key] ?? null) : null;
}

/** The record with the edit applied and `rev` set; `null` when what would come out is no such record. */
export function applied(record: Fact, edit: FieldEdit, rev: number): Fact | null {
  const next = fields(record);
  if (edit.op === "set") {
    const value = edit.key === undefined ? edit.after : withEntry(next[edit.field], edit.key, edit.after);
    if (value === null) delete next[edit.field];
    else next[edit.field] = value;
  } else {
    const before = next[edit.field] ?? [];
    if (!Array.isArray(before)) return null;
    next[edit.field] = withItems(before, edit.added, edit.removed);
  }
  next.rev = rev;
  const parsed = recordSchemas[record.type].safeParse(next);
  return parsed.success ? parsed.data : null;
}

/** A list in its one canonical order, without doubles: what makes adding and removing commute. */
export function ordered(list: readonly Json[]): Json[] {
  const byText = new Map(list.map((item) => [canonical(item), item]));
  return [...byText].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}

function withItems(list: Json[], added: readonly Json[], removed: readonly Json[]): Json[] {
  const gone = new Set(removed.map(canonical));
  return ordered([...list.filter((item) => !gone.has(canonical(item))), ...added]);
}

function withEntry(whole: Json | undefined, key: string, value: Json): Json {
  const entries = whole !== null && typeof whole === "object" && !Array.isArray(whole) ? { ...whole } : {};
  if (value === null) delete entries[key];
  else entries[key] = value;
  return Object.keys(entries).length > 0 ? entries : null;
}

function fields(record: Fact): Record<string, Json> {
  const copy: Record<string, Json> = {};
  for (const [name, value] of Object.entries(record)) if (value !== undefined) copy[name] = value;
  return copy;
}
