// A table as data: what its columns show, how that is written, and how what a person writes is read again.
import type { Facts } from "../../domain/facts.ts";
import type { Reader } from "../../domain/policy/person.ts";
import type { Fact } from "../../domain/records/record.ts";
import type { Refusal } from "../../domain/refusal.ts";
import type { Values } from "../../domain/words/speak.ts";
import type { Words } from "../i18n/words.ts";
import type { NameBook } from "./reading/names.ts";
import type { SheetWordKey } from "./sheet.words.ts";

/** Why a cell can't be written, or what stands in it can't be read. */
export type Fault = { says: SheetWordKey; values?: Values } | { refusal: Refusal };

/** The row as it would stand, and what has to be there with it (a new theme, the actor at the other end). */
export type Read<Row> = { row: Row; also: readonly Fact[] } | Faulty;
export type Faulty = { fault: Fault };

/** What cells are written and read against. */
export interface Given {
  facts: Facts;
  words: Words;
  reader: Reader;
  /** ISO day. */
  today: string;
  newId(): string;
  /** Where new rows are placed that say no place; empty for nowhere. */
  region: string;
  names: NameBook;
  /** Names that nobody has are made new; else only those with a plus before them. */
  makes: boolean;
  /** Ties of a node in view. */
  tiesOf(id: string): number;
}

export interface Column<Row extends Fact> {
  id: string;
  label: SheetWordKey;
  /** px */
  width: number;
  /** Shown until somebody chooses otherwise. */
  usual: boolean;
  numeric?: boolean;
  /** Several lines may be written. */
  long?: boolean;
  /** Several values, a comma between. */
  several?: boolean;
  text(row: Row, given: Given): string;
  /** What rows are ordered by, where that is not the text. */
  order?(row: Row, given: Given): string | number;
  /** Why this cell is not written; null where it may be. */
  closed?(row: Row, given: Given): Fault | null;
  /** An empty text clears the cell, or is refused. Columns without it are only read. */
  read?(text: string, row: Row, given: Given): Read<Row>;
  /** What may stand in the cell, to choose from. */
  options?(row: Row, given: Given): readonly string[];
  /** Of a list too long to show: what the text could become. */
  like?(text: string, given: Given): readonly string[];
}

export type TableName = "actors" | "ties" | "wants" | "initiatives";

export interface Table<Row extends Fact> {
  name: TableName;
  label: SheetWordKey;
  columns: readonly Column<Row>[];
  /** A row that nothing is said of yet. */
  blank(given: Given): Row;
  /** The first column that a new row can't do without and that is empty. */
  lacks(row: Row): string | null;
}

/** A row with some fields set; undefined takes one away. What comes out is checked by its schema before it is sent. */
export function put<Row extends Fact>(row: Row, fields: Readonly<Record<string, unknown>>): Row {
  const copy = { ...row };
  for (const [field, value] of Object.entries(fields))
    if (value === undefined) Reflect.deleteProperty(copy, field);
    else Reflect.set(copy, field, value);
  return copy;
}

export function only<Row>(row: Row, also: readonly Fact[] = []): Read<Row> {
  return { row, also };
}

export function fault(says: SheetWordKey, values: Values = {}): Faulty {
  return { fault: { says, values } };
}

/** Whether a row is not on the map yet. */
export function isNew({ id }: Fact, { facts }: Given): boolean {
  return facts.get(id) === undefined;
}
