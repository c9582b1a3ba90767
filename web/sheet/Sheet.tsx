import { useVirtualizer } from "@tanstack/react-virtual";
import { type CSSProperties, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import "./sheet.css";
import "./sheet-over.css";
import "./sheet-paper.css";
import type { Fact } from "../../domain/records/record.ts";
import { useSpeaker } from "../i18n/use-words.ts";
import { useNarrow } from "../look/use-narrow.ts";
import { useSession } from "../session/use-session.ts";
import { CellEditor } from "./CellEditor.tsx";
import { ColumnMenu } from "./ColumnMenu.tsx";
import { cellClosed } from "./closed.ts";
import type { Given, Table } from "./column.ts";
import { left } from "./left.ts";
import { like, useLiking } from "./mine.ts";
import { rangeOf } from "./moves.ts";
import { NewRow } from "./NewRow.tsx";
import { PastePreview } from "./PastePreview.tsx";
import type { Filters } from "./rows.ts";
import { SheetHead } from "./SheetHead.tsx";
import { SheetRow } from "./SheetRow.tsx";
import { StatusLine } from "./StatusLine.tsx";
import { sheetWords } from "./sheet.words.ts";
import { shownColumns } from "./shown-columns.ts";
import { useDoing } from "./use-doing.ts";
import type { useOrder } from "./use-order.ts";
import { usePrinting } from "./use-printing.ts";
import { useStanding } from "./use-standing.ts";
import { useWriting } from "./use-writing.ts";

export interface SheetProps {
  table: Table<Fact>;
  /** Of all rows, those shown, in their order. */
  ordered: ReturnType<typeof useOrder>;
  given: Given;
  /** Whether rows may be added. */
  adds: boolean;
  look: (row: Fact) => string;
  /** What is selected for a row, by its id. */
  opens: (id: string) => string;
  mark?: (row: Fact) => ReactNode;
  about?: (row: Fact) => ReactNode;
}

const usualOrder = { column: "", descending: false };
const noFilters: Filters = {};
/** Some forty pages. */
const mostOnPaper = 2000;
const lines = { wide: 34, narrow: 46 };

/** A grid after the pattern of the ARIA guide, with the keys of spreadsheets. One stop for Tab. */
export function Sheet({ table, ordered, given, adds, look, opens, mark, about }: SheetProps) {
  const say = useSpeaker(sheetWords);
  const narrow = useNarrow();
  const height = narrow ? lines.narrow : lines.wide;
  const chosen = useSession((now) => now.selection);
  const liking = useLiking(table.name);
  const { filters = noFilters, order = { ...usualOrder, column: table.columns[0]?.id ?? "" } } = liking;
  const columns = useMemo(() => shownColumns(table, liking.columns), [table, liking.columns]);
  const rows = ordered.shown;
  const count = rows.length + (adds ? 1 : 0);
  const printing = usePrinting();
  const frame = useRef<HTMLDivElement>(null);
  const [spoken, speak] = useState("");
  const [menu, setMenu] = useState<string | null>(null);
  const writing = useWriting(table, { given, say, speak });
  const [start] = useState(() => ({
    row: Math.max(
      0,
      rows.findIndex(({ id }) => id === chosen),
    ),
    column: 0,
  }));
  const standing = useStanding({
    ...{ rows, columns, count, start, height, frame },
    filled: ({ row, column }) => {
      const [one, of] = [rows[row], columns[column]];
      return one !== undefined && of !== undefined && of.text(one, given) !== "";
    },
  });
  const { selection, move, focus } = standing;
  const doing = useDoing({
    ...{ table, rows, columns, given, adds, writing, standing, speak, say, opens },
    sort: ordered.sort,
    menu: setMenu,
  });
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => height,
    overscan: 8,
    useFlushSync: false,
    initialOffset: left.get(table.name) ?? Math.max(0, (start.row - 4) * height),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows of another height are measured anew
  useEffect(() => virtual.measure(), [height]);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const keep = () => {
      left.set(table.name, element.scrollTop);
      element.toggleAttribute("data-aside", element.scrollLeft > 0);
    };
    element.addEventListener("scroll", keep, { passive: true });
    return () => element.removeEventListener("scroll", keep);
  }, [table.name]);
  const widths = columns.map(({ id, width }, at) => {
    const wide = liking.widths?.[id] ?? width;
    return at === 0 && narrow ? Math.min(wide, 176) : wide;
  });
  const widen = (id: string, px: number) =>
    like(table.name, { widths: { ...liking.widths, [id]: Math.round(Math.max(60, Math.min(800, px))) } });
  const style: CSSProperties & Record<`--${string}`, string> = {
    "--sheet-columns": `${widths.map((px) => `${px}px`).join(" ")} minmax(0, 1fr)`,
    "--sheet-width": `${widths.reduce((sum, px) => sum + px, 0)}px`,
    "--sheet-line": `${height}px`,
  };
  const range = rangeOf(selection);
  // What has the focus is drawn wherever it is; in one order, since what is moved about loses the focus.
  const ends = [selection.at.row, selection.to.row].filter((row) => row >= 0 && row < rows.length);
  const seen = printing
    ? Array.from({ length: Math.min(rows.length, mostOnPaper) }, (_, at) => at)
    : virtual.getVirtualItems().map(({ index }) => index);
  const drawn = [...new Set([...seen, ...ends])].toSorted((a, b) => a - b);
  const column = columns[selection.at.column];
  const editor = (row: Fact) =>
    doing.editing !== null && column !== undefined ? (
      <CellEditor
        key={`${row.id} ${column.id}`}
        {...{ column, row, given }}
        start={doing.editing}
        commit={doing.commit}
        cancel={doing.cancel}
      />
    ) : null;
  // Near the lower edge what completes a line lies over it.
  const low = doing.editing !== null && isLow(frame.current, selection.at.row * height);
  const written = doing.editing === null ? "" : low ? "writing low" : "writing";
  const menuOf = columns.find(({ id }) => id === menu);
  return (
    <div className="sheet-whole" style={style}>
      <div ref={frame} className="sheet table-frame" {...doing.handlers}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is written in is a grid
          role="grid"
          className="sheet-table"
          aria-label={say(table.label)}
          aria-describedby="sheet-keys"
          aria-rowcount={count + 1}
          aria-colcount={columns.length}
          aria-multiselectable="true"
          aria-readonly={!adds || undefined}
        >
          <SheetHead
            {...{ columns, order, filters, widen }}
            active={selection.at.row === -1 ? selection.at.column : -1}
            sort={ordered.sort}
            menu={setMenu}
          />
          <tbody className="sheet-body" style={{ height: count * height }}>
            {drawn.map((index) => {
              const row = rows[index];
              if (row === undefined) return null;
              const isIn = index >= range.top && index <= range.bottom;
              const isAt = index === selection.at.row;
              return (
                <SheetRow
                  key={row.id}
                  {...{ row, height, columns, given, mark, about, say }}
                  at={index}
                  look={`${row.id === chosen ? "chosen" : ""} ${look(row)} ${isAt ? written : ""}`}
                  active={isAt ? selection.at.column : -1}
                  left={isIn ? range.left : -1}
                  right={isIn ? range.right : -1}
                  faults={writing.faults}
                  editor={isAt ? editor(row) : null}
                />
              );
            })}
            {adds && (
              <NewRow
                {...{ columns, height, draft: doing.draft }}
                look={selection.at.row === rows.length ? written : ""}
                at={rows.length}
                active={selection.at.row === rows.length ? selection.at.column : -1}
                selected={selection.at.row === rows.length || range.bottom === rows.length ? range : null}
                editor={selection.at.row === rows.length ? editor(doing.blank) : null}
              />
            )}
          </tbody>
        </table>
      </div>
      <p id="sheet-keys" className="unseen">
        {say("keys")}
      </p>
      <p className="unseen" role="status">
        {spoken}
      </p>
      <StatusLine
        {...{ selection, column, given, spoken }}
        row={rows[selection.at.row]}
        isNew={adds && selection.at.row === rows.length}
        closed={
          rows[selection.at.row] === undefined || column === undefined
            ? null
            : cellClosed(column, rows[selection.at.row] ?? doing.blank, given)
        }
        faults={writing.faults}
      />
      {menuOf !== undefined && (
        <ColumnMenu
          key={menuOf.id}
          {...{ column: menuOf, frame, given }}
          rows={ordered.all}
          filter={filters[menuOf.id]}
          width={widths[columns.indexOf(menuOf)] ?? menuOf.width}
          sort={(descending) => ordered.sort(menuOf.id, descending)}
          filterBy={(filter) => {
            const { [menuOf.id]: _, ...others } = filters;
            like(table.name, { filters: filter === undefined ? others : { ...others, [menuOf.id]: filter } });
          }}
          widen={(px) => widen(menuOf.id, px)}
          hide={
            menuOf === columns[0]
              ? undefined
              : () =>
                  like(table.name, { columns: columns.filter((one) => one !== menuOf).map(({ id }) => id) })
          }
          close={() => {
            setMenu(null);
            focus();
          }}
        />
      )}
      {doing.pasting !== null && (
        <PastePreview
          {...{ table, rows, columns, selection, adds, say }}
          block={doing.pasting}
          paste={(plans) => {
            doing.donePasting();
            writing.writePlans(plans);
            move({ type: "go", spot: selection.at });
          }}
          cancel={() => {
            doing.donePasting();
            focus();
          }}
        />
      )}
    </div>
  );
}

/** px that a list under a cell needs. */
const listHeight = 320;

function isLow(frame: HTMLElement | null, top: number): boolean {
  return frame !== null && frame.clientHeight - (top - frame.scrollTop) < listHeight;
}
