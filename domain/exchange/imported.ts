// What reading files comes to: records to add, records to edit, and every row that was refused or passed over.
import type { CommandOf } from "../commands/command.ts";
import type { Fact } from "../records/record.ts";
import type { Refusal } from "../refusal.ts";

export interface ImportFile {
  name: string;
  /** Decoded; `decode` finds the encoding of bytes. */
  text: string;
}

export interface RowProblem {
  file: string;
  /** The line of the file on which the row begins, from one on. */
  row: number;
  refusal: Refusal;
}

/** An edit command without its header. */
export type RecordEdit = Pick<CommandOf<"edit">, "id" | "set" | "add" | "remove">;

export interface Imported {
  /** In an order in which they can be added: what is named comes before what names it. */
  records: Fact[];
  edits: RecordEdit[];
  /** Rows that may not enter. While there is one, `records` and `edits` are empty: all of it enters, or nothing. */
  problems: RowProblem[];
  /** Rows passed over without harm, with the reason; they keep nothing else out. */
  skipped: RowProblem[];
}

export interface ImportSettings {
  /** The name under which the records are known: `keys[].dataset`. */
  dataset: string;
  /** A region code, `national` or `abroad`: the seat of rows that say no place. Known to be one by the caller. */
  region?: string;
  /** The day of the import, ISO. */
  today: string;
  /** The language of names in the files. */
  language: string;
}

/** The most records that one command adds. */
const most = 20_000;

/** The bodies of the commands that bring an import in, to be sent in this order. */
export function commandBodies(
  imported: Pick<Imported, "records" | "edits">,
): ({ type: "add"; records: Fact[] } | ({ type: "edit" } & RecordEdit))[] {
  const adds: { type: "add"; records: Fact[] }[] = [];
  for (let at = 0; at < imported.records.length; at += most)
    adds.push({ type: "add", records: imported.records.slice(at, at + most) });
  return [...adds, ...imported.edits.map((edit) => ({ type: "edit" as const, ...edit }))];
}
