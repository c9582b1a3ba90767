// Where a block of pasted texts goes: onto cells from the selection on, over its end as new rows, by headings if it has them.
import type { Fact } from "../../domain/records/record.ts";
import { foldLoose } from "../../domain/search/fold.ts";
import { rangeOf, type Selection } from "./moves.ts";
import type { Write } from "./plan.ts";

export interface Onto<Row extends Fact> {
  rows: readonly Row[];
  /** Ids of the columns that are shown, in their order. */
  columns: readonly string[];
  selection: Selection;
  /** Whether rows may be added. */
  adds: boolean;
  /** All go into new rows, wherever the selection is. */
  asNew: boolean;
}

export interface Pasted<Row extends Fact> {
  writes: Write<Row>[];
  /** Columns and rows of the block for which there was no place. */
  over: { columns: number; rows: number };
}

/**
 * Which columns the first row names; null where it is no row of headings. Two names are enough, or all there are.
 * @param titles by column, what it is called in the languages at hand
 */
export function headings(
  first: readonly string[],
  titles: ReadonlyMap<string, readonly string[]>,
): (string | null)[] | null {
  const byTitle = new Map<string, string>();
  for (const [id, names] of titles) for (const name of names) byTitle.set(foldLoose(name), id);
  const found = first.map((cell) => byTitle.get(foldLoose(cell)) ?? null);
  const met = new Set(found.filter((id) => id !== null)).size;
  const told = first.filter((cell) => cell.trim() !== "").length;
  return met >= 2 || (met > 0 && met === told && told > 1) ? found : null;
}

/** @param named the columns that headings named, for each column of the block; null: in the order that is shown */
export function pasted<Row extends Fact>(
  block: readonly (readonly string[])[],
  named: readonly (string | null)[] | null,
  { rows, columns, selection, adds, asNew }: Onto<Row>,
): Pasted<Row> {
  const range = rangeOf(selection);
  const wide = Math.max(0, ...block.map((cells) => cells.length));
  const across = named === null ? repeats(wide, range.right - range.left + 1) : 1;
  const down = asNew ? 1 : repeats(block.length, range.bottom - range.top + 1);
  const targets = named ?? Array.from({ length: wide * across }, (_, at) => columns[range.left + at] ?? null);
  const writes: Write<Row>[] = [];
  let left = 0;
  for (let at = 0; at < block.length * down; at += 1) {
    const cells = block[at % block.length] ?? [];
    const row = asNew ? undefined : rows[Math.max(0, range.top) + at];
    if (row === undefined && cells.every((cell) => cell.trim() === "")) continue;
    if (row === undefined && !adds) {
      left += 1;
      continue;
    }
    const texts = targets.flatMap((column, place) =>
      column === null ? [] : [{ column, text: cells[place % wide] ?? "" }],
    );
    writes.push({ row: row ?? null, texts });
  }
  const untold = targets.filter((column) => column === null).length;
  return { writes, over: { columns: untold, rows: left } };
}

/** A block fills a selection that is a whole number of it, as in Excel. */
function repeats(size: number, selected: number): number {
  return size > 0 && selected > size && selected % size === 0 ? selected / size : 1;
}
