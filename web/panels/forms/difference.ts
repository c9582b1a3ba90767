// What a form changed, as the parts of an edit command: only fields and items that differ, never the whole record.
import { canonical, type Json, json, same } from "../../../domain/json.ts";
import type { Fact } from "../../../domain/records/record.ts";

/** Fields that hold items without an order; two people who add different items don't get in each other's way. */
const lists = new Set(["roles", "themes", "links", "otherNames", "area", "sources", "statements", "notSame"]);
/** Fields with an entry a language, or a field; each entry is a field of its own. */
const maps = new Set(["names", "description", "goals", "outcomes", "context", "text", "fieldVisibility"]);
const untold = new Set(["id", "type", "rev", "keys", "extra", "from", "to", "node"]);

export interface Difference {
  set: { field: string; key?: string; value: Json }[];
  add: { field: string; item: Json }[];
  remove: { field: string; item: Json }[];
}

export function difference(before: Fact, after: Fact): Difference {
  const made: Difference = { set: [], add: [], remove: [] };
  const [old, next] = [plain(before), plain(after)];
  const fields = new Set([...Object.keys(old), ...Object.keys(next)]);
  // Of an initiative `from` is a date, not an end.
  for (const field of untold) if (!(field === "from" && before.type === "initiative")) fields.delete(field);
  for (const field of fields) {
    const [was, is] = [old[field] ?? null, next[field] ?? null];
    if (same(was, is)) continue;
    if (lists.has(field)) items(field, { was, is }, made);
    else if (maps.has(field)) entries(field, { was, is }, made);
    else made.set.push({ field, value: is });
  }
  return made;
}

export function isNothing({ set, add, remove }: Difference): boolean {
  return set.length + add.length + remove.length === 0;
}

function items(field: string, { was, is }: { was: Json; is: Json }, made: Difference): void {
  const [old, next] = [list(was), list(is)];
  const [had, has] = [new Set(old.map(canonical)), new Set(next.map(canonical))];
  for (const item of next) if (!had.has(canonical(item))) made.add.push({ field, item });
  for (const item of old) if (!has.has(canonical(item))) made.remove.push({ field, item });
}

function entries(field: string, { was, is }: { was: Json; is: Json }, made: Difference): void {
  const [old, next] = [map(was), map(is)];
  for (const key of new Set([...Object.keys(old), ...Object.keys(next)])) {
    const value = next[key] ?? null;
    if (!same(old[key] ?? null, value)) made.set.push({ field, key, value });
  }
}

function plain(one: Fact): Record<string, Json> {
  return map(json.parse(JSON.parse(JSON.stringify(one))));
}

function list(value: Json): Json[] {
  return Array.isArray(value) ? value : [];
}

function map(value: Json): Record<string, Json> {
  return value !== null && typeof value === "object" && !Array.isArray(value) ? value : {};
}
