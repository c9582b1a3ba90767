import { useMemo, useRef, useState } from "react";
import type { Fact } from "../../domain/records/record.ts";
import type { Column, Given, Table } from "./column.ts";
import { like, type Order } from "./mine.ts";
import { type Filters, filtered, inOrder, sorted } from "./rows.ts";

interface Asked {
  order: Order;
  filters: Filters;
  given: Given;
  /** What the rows are of: another region is ordered anew. */
  of: string;
}

/** Rows in the order that was asked for last; sorting by the same column again first mends what was edited since. */
export function useOrder(table: Table<Fact>, rows: readonly Fact[], { order, filters, given, of }: Asked) {
  const [times, setTimes] = useState(0);
  const made = useRef<{ key: string; ids: readonly string[]; stood: ReadonlySet<Fact> } | null>(null);
  const { language } = given.words;
  const key = [table.name, of, order.column, order.descending, language, times].join(" ");
  const column = table.columns.find(({ id }) => id === order.column);
  const all = useMemo(() => {
    if (made.current?.key !== key) {
      const inNew = sorted(rows, { column, descending: order.descending, given });
      made.current = { key, ids: inNew.map(({ id }) => id), stood: new Set(rows) };
      return inNew;
    }
    const now = inOrder(made.current.ids, rows);
    made.current = { ...made.current, ids: now.map(({ id }) => id) };
    return now;
  }, [key, rows, column, order.descending, given]);
  const shown = useMemo(
    () => filtered(all, filters, { columns: table.columns, given }),
    [all, filters, table, given],
  );
  const sort = (next: Column<Fact>["id"], descending?: boolean) => {
    const same = next === order.column;
    const edited = rows.some((row) => made.current?.stood.has(row) !== true);
    const numeric = table.columns.find(({ id }) => id === next)?.numeric === true;
    const turned = same ? (edited ? order.descending : !order.descending) : numeric;
    like(table.name, { order: { column: next, descending: descending ?? turned } });
    setTimes(times + 1);
  };
  return { all, shown, sort };
}
