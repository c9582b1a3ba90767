// One edit applied to one record: pure, and checked by the record's own schema.
import type { z } from "zod";
import type { Edit } from "./change.ts";
import { canonical, type Json } from "./json.ts";
import { type Fact, recordSchemas } from "./records/record.ts";

type FieldEdit = Extract<Edit, { op: "set" | "list" }>;

/** Fields that stand also when there is nothing in them; any other empty list or mapping is no field at all. */
const standsEmpty = new Set(["themes", "roles", "members", "regions", "names", "text"]);

/** The value of a field, or of one entry of it, as plain data; `null` where there is none. */
export function valueAt(record: Fact, field: string, key?: string): Json {
  const held = fields(record);
  const whole = Object.hasOwn(held, field) ? (held[field] ?? null) : null;
  if (key === undefined) return whole;
  if (whole === null || typeof whole !== "object" || Array.isArray(whole)) return null;
  return Object.hasOwn(whole, key) ? (whole[key] ?? null) : null;
}

/** The record with the edit applied and `rev` set; `null` when what would come out is no such record. */
export function applied(record: Fact, edit: FieldEdit, rev: number): Fact | null {
  const tried = tryEdit(record, edit, rev);
  return "record" in tried ? tried.record : null;
}

/** The record with the edit applied, or what its schema says against it (null: not an edit of such a field at all). */
export function tryEdit(
  record: Fact,
  edit: FieldEdit,
  rev: number,
): { record: Fact } | { error: z.ZodError | null } {
  const next = fields(record);
  const stood = Object.hasOwn(next, edit.field) ? next[edit.field] : undefined;
  let value: Json;
  if (edit.op === "set") value = edit.key === undefined ? edit.after : withEntry(stood, edit.key, edit.after);
  else {
    const before = stood ?? [];
    if (!Array.isArray(before)) return { error: null };
    value = withItems(before, edit.added, edit.removed);
  }
  const tidy = tidied(edit.field, value);
  if (tidy === null) delete next[edit.field];
  else next[edit.field] = tidy;
  next.rev = rev;
  const parsed = recordSchemas[record.type].safeParse(next);
  return parsed.success ? { record: parsed.data } : { error: parsed.error };
}

/** The record in its one form: lists in their order and without doubles, no empty fields. */
export function inForm<T extends Fact>(record: T): T {
  const copy = { ...record };
  for (const [field, value] of Object.entries(fields(record))) {
    const tidy = tidied(field, value);
    if (tidy === null) Reflect.deleteProperty(copy, field);
    else if (tidy !== value) Reflect.set(copy, field, tidy);
  }
  return copy;
}

/** A list in its one canonical order, without doubles: what makes adding and removing commute. */
export function ordered(list: readonly Json[]): Json[] {
  const byText = new Map(list.map((item) => [canonical(item), item]));
  return [...byText].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}

function tidied(field: string, value: Json): Json {
  if (value === null || typeof value !== "object") return value;
  const list = Array.isArray(value);
  const size = list ? value.length : Object.keys(value).length;
  if (size === 0 && !standsEmpty.has(field)) return null;
  return list ? ordered(value) : value;
}

function withItems(list: Json[], added: readonly Json[], removed: readonly Json[]): Json[] {
  const gone = new Set(removed.map(canonical));
  return [...list.filter((item) => !gone.has(canonical(item))), ...added];
}

function withEntry(whole: Json | undefined, key: string, value: Json): Json {
  const known = whole !== null && typeof whole === "object" && !Array.isArray(whole) ? whole : {};
  const entries = Object.entries(known).filter(([name]) => name !== key);
  if (value !== null) entries.push([key, value]);
  // Built from entries, so that no key can mean anything but itself (`__proto__`).
  return Object.fromEntries(entries);
}

function fields(record: Fact): Record<string, Json> {
  const copy: Record<string, Json> = {};
  for (const [name, value] of Object.entries(record)) if (value !== undefined) copy[name] = value;
  return copy;
}
