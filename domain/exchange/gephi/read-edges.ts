// Edge rows → what the file knows of each edge.
import { isRefusal, type Refusal, refuse } from "../../refusal.ts";
import { type TieKind, tieKindOf } from "../../vocabulary/tie-kinds.ts";
import type { RowProblem } from "../imported.ts";
import { tieKindOfWord } from "./kinds.ts";
import type { GephiTable } from "./recognise.ts";
import { readRow } from "./row.ts";
import { weightOf } from "./weights.ts";

export interface EdgeRow {
  from: string;
  to: string;
  kind: TieKind;
  kindLabel?: string;
  directed: boolean;
  weight?: number;
  extra: Record<string, string>;
}

export interface EdgeRows {
  edges: EdgeRow[];
  problems: RowProblem[];
  skipped: RowProblem[];
}

const asked = ["source", "target", "type", "kind", "label", "weight"];

/**
 * The edges of a file. A self loop is passed over. The kind is that of a column `Kind`, else of `Label`. An edge of
 * no told direction has none, unless its kind goes one way only; a weight that is no number says no strength.
 */
export function readEdges(file: string, table: GephiTable): EdgeRows {
  const found: EdgeRows = { edges: [], problems: [], skipped: [] };
  for (const row of table.rows) {
    const read = edgeOf(row, table.columns);
    if (!isRefusal(read)) found.edges.push(read);
    else
      (read.refused === "selfTie" ? found.skipped : found.problems).push({
        file,
        row: row.line,
        refusal: read,
      });
  }
  return found;
}

function edgeOf(row: GephiTable["rows"][number], columns: readonly string[]): EdgeRow | Refusal {
  const read = readRow(row, columns, asked);
  if (isRefusal(read)) return read;
  const { source = "", target = "", type = "", kind = "", label = "", weight = "" } = read.known;
  if (source === "" || target === "") return refuse("endMissing");
  if (source === target) return refuse("selfTie");
  const word = tieKindOfWord(kind || label);
  const way = tieKindOf(word.kind).directed;
  const number = weightOf(weight);
  const extra = { ...read.extra };
  if (kind !== "" && label !== "") extra.Label = label;
  if (type !== "" && !/^(un)?directed$/i.test(type)) extra.Type = type;
  if (weight !== "" && number === undefined) extra.Weight = weight;
  return {
    from: source,
    to: target,
    ...word,
    directed: way === "either" ? /^directed$/i.test(type) : way,
    ...(number === undefined ? {} : { weight: number }),
    extra,
  };
}
