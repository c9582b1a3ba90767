// Node rows → what the file knows of each node.
import { isRefusal, type Refusal, refuse } from "../../refusal.ts";
import { fold } from "../../search/fold.ts";
import type { RowProblem } from "../imported.ts";
import { namesPerson } from "./kinds.ts";
import type { GephiTable } from "./recognise.ts";
import { readRow } from "./row.ts";

export interface NodeRow {
  /** Its own `Id`, else its folded label. */
  own: string;
  /** Whether `own` is an Id: a label alone may be spelled in several ways. */
  hasId: boolean;
  label: string;
  /** The word of a column `Kind` or `Type`. */
  kind: string;
  extra: Record<string, string>;
}

export interface NodeRows {
  nodes: Map<string, NodeRow>;
  problems: RowProblem[];
  skipped: RowProblem[];
}

const asked = ["id", "label", "kind", "type"];

/**
 * The nodes of a file by own id. A row that says the same as one before it is passed over; one that says something
 * else under the same id is refused, since the file cannot be right about both.
 */
export function readNodes(file: string, table: GephiTable): NodeRows {
  const found: NodeRows = { nodes: new Map(), problems: [], skipped: [] };
  for (const row of table.rows) {
    const read = nodeOf(row, table.columns);
    const told = (refusal: Refusal) => ({ file, row: row.line, refusal });
    if (isRefusal(read)) {
      found.problems.push(told(read));
      continue;
    }
    const known = found.nodes.get(read.own);
    if (known === undefined) found.nodes.set(read.own, read);
    else if (alike(known, read)) found.skipped.push(told(refuse("existsAlready")));
    else found.problems.push(told(refuse("existsAlready")));
  }
  return found;
}

function nodeOf(row: GephiTable["rows"][number], columns: readonly string[]): NodeRow | Refusal {
  const read = readRow(row, columns, asked);
  if (isRefusal(read)) return read;
  const { id = "", label = "", kind = "", type = "" } = read.known;
  if (id === "" && label === "") return refuse("nameMissing");
  if (namesPerson(kind) || namesPerson(type)) return refuse("personsNotYet");
  return {
    own: id || fold(label) || label,
    hasId: id !== "",
    label: label || id,
    kind: kind || type,
    // Where both columns are there, the kind is one and the type is kept.
    extra: kind !== "" && type !== "" ? { ...read.extra, Type: type } : read.extra,
  };
}

function alike(a: NodeRow, b: NodeRow): boolean {
  const told = ({ label, kind, extra }: NodeRow) =>
    JSON.stringify([label, kind, Object.entries(extra).toSorted()]);
  return told(a) === told(b);
}
