// The rows of a fixture by the names of its columns.
import { readTable } from "./read-table.ts";

/** A row of a fixture: every cell by its column's name; an empty cell is the empty text. */
export type NamedRow = Readonly<Record<string, string>>;

/** The rows under the header of a decoded CSV text. */
export function namedRows(text: string): NamedRow[] {
  const [header, ...rows] = readTable(text);
  const columns = header?.cells ?? [];
  return rows.map(({ cells }) =>
    Object.fromEntries(columns.map((column, at): [string, string] => [column, cells[at] ?? ""])),
  );
}

/** One cell; the empty text where the row has no such column. */
export function cell(row: NamedRow, column: string): string {
  return row[column] ?? "";
}

/** The items of a cell that lists them with semicolons, each once. */
export function list(row: NamedRow, column: string): string[] {
  const items = cell(row, column).split(";");
  return [...new Set(items.map((item) => item.trim()).filter((item) => item !== ""))];
}

/** The cells of the columns `PREFIX_fi`, `PREFIX_sv`, `PREFIX_en` that are not empty, by language. */
export function byLanguage(row: NamedRow, prefix: string): Record<string, string> {
  const found = ["fi", "sv", "en"].map((language): [string, string] => [
    language,
    cell(row, `${prefix}_${language}`),
  ]);
  return Object.fromEntries(found.filter(([, text]) => text !== ""));
}

/** The object without its entries that are undefined, empty texts, empty lists or empty objects. */
export function filled<T extends object>(fields: T): Partial<T> {
  const kept: Partial<T> = { ...fields };
  for (const name in kept) if (empty(kept[name])) delete kept[name];
  return kept;
}

function empty(value: unknown): boolean {
  if (value === undefined || value === "") return true;
  return value !== null && typeof value === "object" && Object.keys(value).length === 0;
}
