// Where ids of other records stand in a record: found, and read anew after a merge.
import type { Json } from "../json.ts";
import type { Fact, FactType } from "./record.ts";

/** Fields that hold one id. `from` and `to` are ids of ties only: an initiative has dates of these names. */
const single = new Set([
  ...["initiative", "node", "theme", "metBy", "community", "owner", "convener"],
  ...["one", "other", "through", "tie"],
]);
const lists = new Set(["themes", "sources", "notSame", "receivers"]);
/** Lists of entries of which one field is an id. */
const within: Readonly<Record<string, string>> = {
  statements: "source",
  members: "node",
  interviews: "node",
  settled: "node",
};

type Rename = (id: string) => string;

/** The value of a field with every id in it put through `as`; other fields as they are. */
export function renamedValue(field: string, value: Json, as: Rename): Json {
  if (single.has(field)) return typeof value === "string" ? as(value) : value;
  if (Array.isArray(value)) return value.map((item) => renamedItem(field, item, as));
  return value;
}

/** The same for one item of a list field. */
export function renamedItem(field: string, item: Json, as: Rename): Json {
  if (lists.has(field)) return typeof item === "string" ? as(item) : item;
  const inner = Object.hasOwn(within, field) ? within[field] : undefined;
  if (inner === undefined || item === null || typeof item !== "object" || Array.isArray(item)) return item;
  const named = item[inner];
  return typeof named === "string" ? { ...item, [inner]: as(named) } : item;
}

/** The record with every id of another record in it put through `as`; its own id stays. */
export function renamed<T extends Fact>(one: T, as: Rename): T {
  const copy = { ...one };
  for (const [field, value] of Object.entries(one))
    if (namesIn(field, one.type))
      Reflect.set(copy, field, isEnd(field) ? as(value) : renamedValue(field, value, as));
  return copy;
}

function namesIn(field: string, type: FactType): boolean {
  return (
    single.has(field) || lists.has(field) || Object.hasOwn(within, field) || (type === "tie" && isEnd(field))
  );
}

function isEnd(field: string): boolean {
  return field === "from" || field === "to";
}

/** The ids in the value of a field, or in one item of it. */
export function idsIn(field: string, value: Json): string[] {
  const found: string[] = [];
  const note = (id: string) => {
    found.push(id);
    return id;
  };
  renamedValue(field, value, note);
  if (!Array.isArray(value)) renamedItem(field, value, note);
  return found;
}
