// One row of a table: the cells that have a field of ours, and all others by the name of their column.
import { impurity } from "../../commands/read.ts";
import { type Refusal, refuse } from "../../refusal.ts";
import type { TableRow } from "../read-table.ts";

export interface GephiRow {
  line: number;
  /** Cells of the columns asked for, by their lower-case name; the empty text where there is none. */
  known: Readonly<Record<string, string>>;
  extra: Record<string, string>;
}

const longestName = 200;
const longestCell = 4000;
const longestLine = 300;

/** The row, or why it may not be kept. `asked` are the lower-case names of the columns that have a field. */
export function readRow(
  row: TableRow,
  columns: readonly string[],
  asked: readonly string[],
): GephiRow | Refusal {
  const known: Record<string, string> = Object.fromEntries(asked.map((name) => [name, ""]));
  const extra: [string, string][] = [];
  for (const [at, cell] of row.cells.entries()) {
    if (cell === "") continue;
    const column = columns[at] || `column ${at + 1}`;
    const name = column.toLowerCase();
    if (name in known && known[name] === "") {
      if (cell.length > longestLine) return refuse("tooLarge");
      known[name] = cell;
    } else extra.push([column, cell]);
  }
  if (extra.some(([column, cell]) => column.length > longestName || cell.length > longestCell))
    return refuse("tooLarge");
  const kept = { line: row.line, known, extra: Object.fromEntries(extra) };
  return impurity(known, "", 0) ?? impurity(kept.extra, "extra", 0) ?? kept;
}
