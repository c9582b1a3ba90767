import type { ReactNode } from "react";
import type { UiKey } from "../../i18n/en.words.ts";

export interface Column<Row> {
  id: string;
  label: UiKey;
  /** What the rows are ordered by; an empty text comes last whichever way. */
  order(row: Row): string | number;
  cell(row: Row): ReactNode;
  numeric?: boolean;
  /** Days stay on one line. */
  day?: boolean;
  /** Left out where the table is narrow; the panel has it. */
  wide?: boolean;
}

export function columnClass({
  numeric = false,
  day = false,
  wide = false,
}: Pick<Column<never>, "numeric" | "day" | "wide">): string {
  return [numeric ? "numeric" : "", day ? "day" : "", wide ? "wide" : ""]
    .filter((each) => each !== "")
    .join(" ");
}

export interface Order {
  column: string;
  descending: boolean;
}

export function inOrder<Row extends { id: string }>(
  rows: readonly Row[],
  column: Column<Row> | undefined,
  { descending, language }: { descending: boolean; language: string },
): Row[] {
  if (column === undefined) return [...rows];
  const collator = new Intl.Collator(language, { numeric: true });
  const way = descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: column.order(row) }));
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
