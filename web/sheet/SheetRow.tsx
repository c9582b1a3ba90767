import { memo, type ReactNode } from "react";
import type { Fact } from "../../domain/records/record.ts";
import { cellClosed, rowClosed, type Say } from "./closed.ts";
import type { Column, Fault, Given } from "./column.ts";
import { cellKey } from "./use-writing.ts";

interface Props {
  row: Fact;
  /** Its place among the rows. */
  at: number;
  height: number;
  columns: readonly Column<Fact>[];
  given: Given;
  look: string;
  /** The column that has the focus; -1: none of this row. */
  active: number;
  /** The selected columns; left -1: none. */
  left: number;
  right: number;
  faults: ReadonlyMap<string, Fault>;
  say: Say;
  /** Before the text of the first cell. */
  mark: ((row: Fact) => ReactNode) | undefined;
  /** After it, for who must know more. */
  about: ((row: Fact) => ReactNode) | undefined;
  /** What is written in the active cell now. */
  editor: ReactNode;
}

/** One row; drawn anew only when something of it changed. */
export const SheetRow = memo(function SheetRow(props: Props) {
  const { row, at, height, columns, given, look, active, left, right, faults, mark, about, editor } = props;
  const { say } = props;
  const shut = rowClosed(row, given) !== null;
  return (
    <tr
      aria-rowindex={at + 2}
      className={`sheet-row ${look}`}
      style={{ top: at * height, height }}
      data-id={row.id}
    >
      {columns.map((column, place) => {
        const text = column.text(row, given);
        const Cell = place === 0 ? "th" : "td";
        const isActive = place === active;
        const closed = shut || cellClosed(column, row, given) !== null;
        const selected = place >= left && place <= right && left >= 0;
        const faulty = faults.has(cellKey(row.id, column.id));
        return (
          <Cell
            key={column.id}
            {...(place === 0 ? { scope: "row" } : {})}
            aria-colindex={place + 1}
            aria-selected={selected}
            aria-readonly={closed}
            aria-invalid={faulty || undefined}
            tabIndex={isActive ? 0 : -1}
            data-at={`${at}:${place}`}
            className={`sheet-cell${column.numeric === true ? " numeric" : ""}${closed ? " closed" : ""}${faulty ? " faulty" : ""}`}
          >
            {place === 0 && mark?.(row)}
            {place === 0 ? <span className="sheet-text">{text}</span> : text}
            {place === 0 && about?.(row)}
            {place === 0 && (
              <button
                type="button"
                tabIndex={-1}
                className="sheet-open"
                data-open={row.id}
                aria-label={say("openRow", { name: text })}
              />
            )}
            {isActive && editor}
          </Cell>
        );
      })}
    </tr>
  );
});
