// Whether a text is Gephi's nodes or edges, and where in it the header stands.
import { readTable, type TableRow } from "../read-table.ts";

export interface GephiTable {
  type: "nodes" | "edges";
  /** The names of the columns as the file has them. */
  columns: string[];
  rows: TableRow[];
}

/** A title may stand above the header; no more than this many rows are looked through for it. */
const searched = 10;

/**
 * Nodes have a column `Id` or `Label`, edges `Source` and `Target`, in any case and at any place. Null where none of
 * the first rows is such a header.
 */
export function recognise(text: string): GephiTable | null {
  const rows = readTable(text);
  for (const [at, { cells }] of rows.slice(0, searched).entries()) {
    const names = new Set(cells.map((name) => name.toLowerCase()));
    const edges = names.has("source") && names.has("target");
    if (!edges && !names.has("id") && !names.has("label")) continue;
    return { type: edges ? "edges" : "nodes", columns: cells, rows: rows.slice(at + 1) };
  }
  return null;
}
