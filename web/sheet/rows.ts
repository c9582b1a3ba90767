// Which rows a sheet shows and in what order. The order is made when it is asked for and stays: what is edited does not
// fly away, and what is new comes last.
import type { Fact } from "../../domain/records/record.ts";
import { foldLoose } from "../../domain/search/fold.ts";
import type { Column, Given } from "./column.ts";

/** By column: what its text has in it, or which texts it may be. */
export type Filters = Readonly<Record<string, { words: string } | { values: readonly string[] }>>;

export interface Sorting {
  column: Column<Fact> | undefined;
  descending: boolean;
  given: Given;
}

/** An empty cell comes last whichever way. */
export function sorted(rows: readonly Fact[], { column, descending, given }: Sorting): Fact[] {
  if (column === undefined) return [...rows];
  const collator = new Intl.Collator(given.words.language, { numeric: true });
  const way = descending ? -1 : 1;
  const keyed = rows.map((row) => ({
    row,
    key: column.order === undefined ? column.text(row, given) : column.order(row, given),
  }));
  keyed.sort((a, b) => {
    if ((a.key === "") !== (b.key === "")) return a.key === "" ? 1 : -1;
    const difference =
      typeof a.key === "number" && typeof b.key === "number"
        ? a.key - b.key
        : collator.compare(String(a.key), String(b.key));
    return difference * way || (a.row.id < b.row.id ? -1 : 1);
  });
  return keyed.map(({ row }) => row);
}

/** The rows as they stand now in an order made before: those gone left out, those new at the end. */
export function inOrder(ids: readonly string[], rows: readonly Fact[]): Fact[] {
  const now = new Map(rows.map((row) => [row.id, row]));
  const kept: Fact[] = [];
  for (const id of ids) {
    const row = now.get(id);
    if (row === undefined) continue;
    kept.push(row);
    now.delete(id);
  }
  return [...kept, ...now.values()];
}

export function filtered(
  rows: readonly Fact[],
  filters: Filters,
  { columns, given }: { columns: readonly Column<Fact>[]; given: Given },
): readonly Fact[] {
  const tests = columns.flatMap((column) => {
    const filter = filters[column.id];
    if (filter === undefined) return [];
    if ("values" in filter) {
      const values = new Set(filter.values);
      return [(row: Fact) => values.has(column.text(row, given))];
    }
    const asked = foldLoose(filter.words);
    return asked === "" ? [] : [(row: Fact) => foldLoose(column.text(row, given)).includes(asked)];
  });
  return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
}

/** More than these are not chosen from one by one. */
const mostValues = 60;

/** The texts of a column with how often each stands, the most common first; null where there are too many to choose from. */
export function valuesOf(
  rows: readonly Fact[],
  column: Column<Fact>,
  given: Given,
): { text: string; count: number }[] | null {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const text = column.text(row, given);
    counts.set(text, (counts.get(text) ?? 0) + 1);
    if (counts.size > mostValues) return null;
  }
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .toSorted((a, b) => b.count - a.count || a.text.localeCompare(b.text, given.words.language));
}
