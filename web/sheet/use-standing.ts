// Where one stands in the sheet, and keeping that in sight: the cell that has the focus is always drawn.
import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { Fact } from "../../domain/records/record.ts";
import type { Column } from "./column.ts";
import {
  type Axes,
  beginning,
  type Extent,
  followed,
  type Move,
  moved,
  type Selection,
  type Spot,
} from "./moves.ts";

interface Given {
  rows: readonly Fact[];
  columns: readonly Column<Fact>[];
  /** With the row for what is new. */
  count: number;
  start: Spot;
  height: number;
  frame: RefObject<HTMLDivElement | null>;
  filled: Extent["filled"];
}

export function useStanding({ rows, columns, count, start, height, frame, filled }: Given) {
  const [selection, setSelection] = useState<Selection>({ ...beginning, at: start, to: start });
  const axes = useRef<(Axes & { of: readonly Fact[] }) | null>(null);
  const focusing = useRef(false);
  let now = selection;
  // Rows that came, went or changed places: the same cells stay selected.
  if (axes.current === null || axes.current.of !== rows || axes.current.columns.length !== columns.length) {
    const next = { of: rows, rows: rows.map(({ id }) => id), columns: columns.map(({ id }) => id) };
    if (axes.current !== null && !sameIds(axes.current, next)) now = followed(selection, axes.current, next);
    axes.current = next;
    if (now !== selection) setSelection(now);
  }
  const clamped = inside(now, { row: count - 1, column: columns.length - 1 });
  const page = () => Math.max(1, Math.floor((frame.current?.clientHeight ?? 400) / height) - 2);
  const move = (asked: Move) => {
    focusing.current = true;
    const next = moved(clamped, asked, { rows: count, columns: columns.length, page: page(), filled });
    setSelection(next);
    const aim = asked.type === "all" || asked.type === "row" || asked.type === "column" ? null : next.to;
    if (aim !== null) intoSight(frame.current, aim, height);
  };
  const focus = () => {
    focusing.current = true;
    setSelection((one) => ({ ...one }));
  };
  const { row, column } = clamped.at;
  useLayoutEffect(() => {
    if (!focusing.current) return;
    const cell = frame.current?.querySelector<HTMLElement>(`[data-at="${row}:${column}"]`);
    if (cell == null) return;
    focusing.current = false;
    if (!cell.contains(document.activeElement)) cell.focus({ preventScroll: true });
    sideways(frame.current, cell);
  });
  return { selection: clamped, move, focus };
}

function sameIds(a: Axes, b: Axes): boolean {
  const same = (one: readonly string[], other: readonly string[]) =>
    one.length === other.length && one.every((id, at) => id === other[at]);
  return same(a.rows, b.rows) && same(a.columns, b.columns);
}

function inside(now: Selection, last: Spot): Selection {
  const fits = ({ row, column }: Spot) => row <= last.row && column <= last.column;
  if (fits(now.at) && fits(now.to)) return now;
  const cut = ({ row, column }: Spot) => ({
    row: Math.max(-1, Math.min(row, last.row)),
    column: Math.max(0, Math.min(column, last.column)),
  });
  return { ...now, at: cut(now.at), to: cut(now.to) };
}

/** Only as far as needed; the headings lie over the first row in sight. */
export function intoSight(frame: HTMLElement | null, { row }: Spot, height: number): void {
  if (frame === null || row < 0) return;
  const head = frame.querySelector(".sheet-head")?.getBoundingClientRect().height ?? height;
  const [top, bottom] = [row * height, (row + 1) * height + head];
  if (top < frame.scrollTop) frame.scrollTop = top;
  else if (bottom > frame.scrollTop + frame.clientHeight) frame.scrollTop = bottom - frame.clientHeight;
}

/** The first column lies over what is under it. */
function sideways(frame: HTMLElement | null, cell: HTMLElement): void {
  if (frame === null || cell.matches(":first-child")) return;
  const first = cell.parentElement?.firstElementChild?.getBoundingClientRect().width ?? 0;
  const [left, right] = [cell.offsetLeft, cell.offsetLeft + cell.offsetWidth];
  if (left - first < frame.scrollLeft) frame.scrollLeft = left - first;
  else if (right > frame.scrollLeft + frame.clientWidth)
    frame.scrollLeft = Math.min(left - first, right - frame.clientWidth);
}
