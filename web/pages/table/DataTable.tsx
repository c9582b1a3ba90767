import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { copied, tabbed } from "../../app/copied.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Icon } from "../../look/Icon.tsx";
import { focusPanel } from "../../panels/focus.ts";
import { select } from "../../session/changes.ts";
import { useSession } from "../../session/use-session.ts";
import { type Column, columnClass, inOrder } from "./column.ts";
import { memory, type TableName } from "./memory.ts";

/** Longer tables draw only the rows that are seen. */
const drawnWhole = 200;
const rowHeight = 37;

interface Props<Row> {
  name: TableName;
  label: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  /** Rows that stand back: neighbours from outside, things that wait. */
  look?: (row: Row) => string;
  /** What is selected for a row, by its id; else the row itself. */
  opens?: (id: string) => string;
}

/** Rows that are sorted by their headings, walked by the arrows and opened by a click or Enter. */
export function DataTable<Row extends { id: string }>({
  name,
  label,
  rows,
  columns,
  look,
  opens = itself,
}: Props<Row>) {
  const words = useWords();
  const selection = useSession((now) => now.selection);
  const [order, setOrder] = useState(memory[name].order);
  const frame = useRef<HTMLDivElement>(null);
  const sorted = inOrder(
    rows,
    columns.find((each) => each.id === order.column),
    { descending: order.descending, language: words.language },
  );
  const whole = sorted.length <= drawnWhole;
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    enabled: !whole,
    initialOffset: memory[name].scroll,
  });
  const [current, setCurrent] = useState(0);
  const selectedAt = sorted.findIndex((row) => row.id === selection);
  const tabStop = selectedAt >= 0 ? selectedAt : Math.min(current, Math.max(0, sorted.length - 1));
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    element.scrollTop = memory[name].scroll;
    const keep = () => {
      memory[name].scroll = element.scrollTop;
    };
    element.addEventListener("scroll", keep, { passive: true });
    return () => element.removeEventListener("scroll", keep);
  }, [name]);
  const drawn = virtual.getVirtualItems();
  const shown = whole ? sorted.map((_, at) => at) : drawn.map((item) => item.index);
  const above = whole ? 0 : (drawn[0]?.start ?? 0);
  const below = whole ? 0 : virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0);

  const go = (to: number) => {
    const at = Math.max(0, Math.min(sorted.length - 1, to));
    setCurrent(at);
    if (!whole) virtual.scrollToIndex(at);
    // A row that was not drawn yet stands after the next frame.
    requestAnimationFrame(() => requestAnimationFrame(() => buttonOf(at)?.focus()));
  };
  const buttonOf = (at: number) => frame.current?.querySelector<HTMLElement>(`[data-row="${at}"]`);
  /** The row that has the focus; from the table itself all of them. Both under their headings. */
  const given = (at: EventTarget) => {
    const place = at instanceof HTMLElement ? at.closest("tr")?.dataset.index : undefined;
    const own = place === undefined ? undefined : sorted[Number(place)];
    const chosen = own === undefined ? sorted : [own];
    return tabbed([
      columns.map((column) => words.ui(column.label)),
      ...chosen.map((row) => columns.map((column) => column.order(row))),
    ]);
  };
  const onKey = (event: KeyboardEvent, at: number) => {
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + 12,
      PageUp: at - 12,
      Home: 0,
      End: sorted.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };

  return (
    <section
      ref={frame}
      className="table-frame"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
      tabIndex={0}
      onCopy={(event) => copied(event, given(event.target))}
    >
      <table className="table" aria-rowcount={sorted.length + 1}>
        <caption className="unseen">{label}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <Heading
                key={column.id}
                text={words.ui(column.label)}
                look={columnClass(column)}
                sorted={order.column === column.id ? (order.descending ? "descending" : "ascending") : "none"}
                sort={() => {
                  const next = {
                    column: column.id,
                    descending: order.column === column.id ? !order.descending : column.numeric === true,
                  };
                  memory[name].order = next;
                  setOrder(next);
                }}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <Gap height={above} columns={columns.length} />}
          {shown.map((at) => {
            const row = sorted[at];
            if (row === undefined) return null;
            const chosen = row.id === selection;
            return (
              <tr
                key={row.id}
                ref={whole ? undefined : virtual.measureElement}
                data-index={at}
                aria-rowindex={at + 2}
                className={`${chosen ? "chosen" : ""} ${look?.(row) ?? ""}`}
                onClick={() => {
                  setCurrent(at);
                  select(opens(row.id));
                }}
              >
                {columns.map((column, place) =>
                  place === 0 ? (
                    <th key={column.id} scope="row">
                      <button
                        type="button"
                        className="row-button"
                        data-row={at}
                        tabIndex={at === tabStop ? 0 : -1}
                        aria-current={chosen ? "true" : undefined}
                        onFocus={() => setCurrent(at)}
                        onKeyDown={(event) => onKey(event, at)}
                        onClick={(event) => {
                          event.stopPropagation();
                          select(opens(row.id));
                          // A click by the keyboard (no pointer) goes on into the panel.
                          if (event.detail === 0) focusPanel();
                        }}
                      >
                        {column.cell(row)}
                      </button>
                    </th>
                  ) : (
                    <td key={column.id} className={columnClass(column)}>
                      {column.cell(row)}
                    </td>
                  ),
                )}
              </tr>
            );
          })}
          {below > 0 && <Gap height={below} columns={columns.length} />}
        </tbody>
      </table>
    </section>
  );
}

function itself(id: string): string {
  return id;
}

function Gap({ height, columns }: { height: number; columns: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row that only keeps the place of rows not drawn; nothing in it takes the focus
    <tr aria-hidden="true" className="gap">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}

interface HeadingProps {
  text: string;
  look: string;
  sorted: "ascending" | "descending" | "none";
  sort: () => void;
}

function Heading({ text, look, sorted, sort }: HeadingProps) {
  return (
    <th scope="col" aria-sort={sorted} className={look}>
      <button type="button" className="sort" onClick={sort}>
        <span>{text}</span>
        {sorted !== "none" && <Icon name={sorted === "ascending" ? "up" : "down"} />}
      </button>
    </th>
  );
}
