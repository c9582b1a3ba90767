import type { Fact } from "../../domain/records/record.ts";
import type { Column, Table } from "./column.ts";

/** The columns in the order that was chosen, else the usual ones. The first of the table is always the first. */
export function shownColumns(table: Table<Fact>, chosen: readonly string[] | undefined): Column<Fact>[] {
  if (chosen === undefined) return table.columns.filter(({ usual }) => usual);
  const [first, ...others] = table.columns;
  const byId = new Map(others.map((one) => [one.id, one]));
  const rest = chosen.flatMap((id) => byId.get(id) ?? []);
  return first === undefined ? rest : [first, ...rest];
}
