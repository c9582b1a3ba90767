// What writing texts into cells comes to, before anything is sent: rows as they would stand, and what can't be read.
import { inForm } from "../../domain/apply.ts";
import { reason } from "../../domain/commands/reason.ts";
import { type Fact, recordSchemas } from "../../domain/records/record.ts";
import { cellClosed } from "./closed.ts";
import type { Column, Fault, Given, Read, Table } from "./column.ts";

/** Texts for the cells of one row; `row` null: a new one. */
export interface Write<Row extends Fact> {
  row: Row | null;
  texts: readonly { column: string; text: string }[];
}

export interface Written {
  column: string;
  before: string;
  after: string;
}

export interface Unwritten {
  /** Empty: the row as a whole. */
  column: string;
  text: string;
  fault: Fault;
}

export interface RowPlan<Row extends Fact> {
  /** Null: a new row. */
  before: Row | null;
  after: Row;
  written: readonly Written[];
  unwritten: readonly Unwritten[];
  /** Records that come along: a new theme, an actor at the other end. */
  also: readonly Fact[];
}

/** Cells that already say so are left out; those that can't be written say why, and the rest of their row goes on. */
export function planned<Row extends Fact>(
  { row, texts }: Write<Row>,
  table: Pick<Table<Row>, "columns" | "blank" | "lacks">,
  given: Given,
): RowPlan<Row> {
  let after = row ?? table.blank(given);
  const written: Written[] = [];
  const unwritten: Unwritten[] = [];
  const also: Fact[] = [];
  for (const { column: id, text } of texts) {
    const column = table.columns.find((each) => each.id === id);
    if (column === undefined) continue;
    const before = column.text(after, given);
    if (sameText(before, text) || (row === null && text.trim() === "")) continue;
    const read = readCell(column, { text, row: after }, given);
    if ("fault" in read) unwritten.push({ column: id, text, fault: read.fault });
    else {
      after = read.row;
      also.push(...read.also);
      written.push({ column: id, before: row === null ? "" : before, after: text.trim() });
    }
  }
  const lacks = row === null ? table.lacks(after) : null;
  if (lacks !== null && unwritten.every(({ column }) => column !== lacks))
    unwritten.push({ column: lacks, text: "", fault: { says: "missing" } });
  const unsound = lacks === null && written.length > 0 ? unsoundness(after) : null;
  if (unsound !== null) unwritten.push({ column: "", text: "", fault: unsound });
  return { before: row, after, written, unwritten, also };
}

/** Whether anything would be sent: a row with a fault as a whole, or a new one that lacks something, is not. */
export function goes<Row extends Fact>(plan: RowPlan<Row>, { lacks }: Pick<Table<Row>, "lacks">): boolean {
  if (plan.written.length === 0 || plan.unwritten.some(({ column }) => column === "")) return false;
  return plan.before !== null || lacks(plan.after) === null;
}

function readCell<Row extends Fact>(
  column: Column<Row>,
  { text, row }: { text: string; row: Row },
  given: Given,
): Read<Row> {
  const closed = cellClosed(column, row, given);
  if (closed !== null) return { fault: closed };
  return column.read?.(text, row, given) ?? { fault: { says: "onlyRead" } };
}

function sameText(a: string, b: string): boolean {
  return a.replace(/\s+/g, " ").trim() === b.replace(/\s+/g, " ").trim();
}

function unsoundness(row: Fact): Fault | null {
  const read = recordSchemas[row.type].safeParse(inForm(row));
  return read.success ? null : { refusal: reason(read.error) };
}
