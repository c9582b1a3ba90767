// The four sheets, and which records of a view are their rows.
import type { Asked } from "../../domain/ask/ask.ts";
import { weaves } from "../../domain/policy/rights.ts";
import type { Fact } from "../../domain/records/record.ts";
import { foldedTie } from "../ask/folded.ts";
import { nodeName } from "../i18n/named.ts";
import type { Shown } from "../replica/shown.ts";
import type { Given, Table, TableName } from "./column.ts";
import { actors } from "./columns/actors.ts";
import { initiatives } from "./columns/initiatives.ts";
import { ties } from "./columns/ties.ts";
import { wants } from "./columns/wants.ts";

export const tableNames = ["actors", "ties", "wants", "initiatives"] as const satisfies readonly TableName[];

const tables: Readonly<Record<TableName, Table<Fact>>> = { actors, ties, wants, initiatives };

export interface Rows {
  table: Table<Fact>;
  rows: readonly Fact[];
  /** How many there are when nothing is asked. */
  all: number;
}

/** @param asked what the address asks for; null: everything */
export function rowsOf(
  name: TableName,
  { shown, asked, given }: { shown: Shown; asked: Asked | null; given: Given },
): Rows {
  const nodes = [...shown.seated.values(), ...shown.neighbours.values()];
  const isAsked = (id: string) => asked === null || asked.nodes.has(id);
  switch (name) {
    case "actors":
    case "initiatives": {
      const of = nodes.filter(({ type }) => (type === "actor") === (name === "actors"));
      return { table: tables[name], rows: of.filter(({ id }) => isAsked(id)), all: of.length };
    }
    case "wants": {
      const of = nodes.flatMap((node) =>
        given.facts
          .naming(node.id)
          .filter((one) => (one.type === "need" || one.type === "offer") && one.node === node.id),
      );
      return {
        table: tables.wants,
        rows: of.filter((one) => (one.type === "need" || one.type === "offer") && isAsked(one.node)),
        all: of.length,
      };
    }
    case "ties": {
      const told = [...shown.ties.values()];
      const folded = (asked?.folded ?? []).map((one) => ({ tie: foldedTie(one), through: one.through }));
      const rows = asked === null ? told : told.filter(({ id }) => asked.ties.has(id));
      const throughs = new Map(folded.map(({ tie, through }) => [tie.id, through]));
      return {
        table: tieTable(rows, throughs),
        rows: [...rows, ...folded.map(({ tie }) => tie)],
        all: told.length + folded.length,
      };
    }
  }
}

/** What only the team is told of is there only when there is something in it; folded ties tell what is shared. */
function tieTable(rows: readonly Fact[], throughs: ReadonlyMap<string, readonly string[]>): Table<Fact> {
  const said = rows.some((one) => one.type === "tie" && one.statements !== undefined);
  if (throughs.size === 0) return said ? tables.ties : untold;
  const columns = (said ? tables.ties : untold).columns.map((column) =>
    column.id !== "kind"
      ? column
      : {
          ...column,
          text: (row: Fact, given: Given) => {
            const through = throughs.get(row.id);
            if (through === undefined) return column.text(row, given);
            const names = through.map((id) => nodeName(id, given.facts, given.words.language));
            return given.words.ui("table.shared", { names: given.words.list(names) });
          },
        },
  );
  return { ...tables.ties, columns };
}

const untold: Table<Fact> = {
  ...tables.ties,
  columns: tables.ties.columns.filter(({ id }) => id !== "strength" && id !== "told"),
};

/** Whether this reader adds rows: who weaves somewhere. */
export function addsRows({ reader }: Given): boolean {
  return weaves(reader, []);
}
