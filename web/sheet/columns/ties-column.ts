import type { Node } from "../../../domain/records/record.ts";
import type { Column } from "../column.ts";

/** How many ties a node has in view: counted, never written. */
export function tiesColumn<Row extends Node>(): Column<Row> {
  return {
    id: "ties",
    label: "tieCount",
    width: 110,
    usual: true,
    numeric: true,
    text: (row, { tiesOf }) => String(tiesOf(row.id)),
    order: (row, { tiesOf }) => tiesOf(row.id),
    closed: () => ({ says: "counted" }),
  };
}
