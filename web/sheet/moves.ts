// Where one stands in a sheet and what is selected, as the keys of spreadsheets move it. Pure: places only, no cells.

export interface Spot {
  /** From 0; the headings are at -1. */
  row: number;
  column: number;
}

/** `at` has the focus and is what is edited; the selection reaches from it to `to`. */
export interface Selection {
  at: Spot;
  to: Spot;
  /** The column in which a run of cells filled by Tab began: Enter leads back to it. */
  home: number | null;
}

export interface Extent {
  rows: number;
  columns: number;
  /** Rows that Page Down moves. */
  page: number;
  /** Whether there is something in a cell: jumps go to the edge of what is filled. */
  filled(spot: Spot): boolean;
}

export type Edge = "rowStart" | "rowEnd" | "start" | "end";

export type Move =
  | { type: "step"; rows: number; columns: number; jump?: boolean; extend?: boolean }
  | { type: "page"; down: boolean; extend?: boolean }
  | { type: "edge"; to: Edge; extend?: boolean }
  | { type: "all" | "row" | "column" }
  /** Right after a cell was filled by Tab, and on; false: to the left. */
  | { type: "tab"; onward: boolean }
  /** After a cell was filled by Enter. */
  | { type: "enter"; down: boolean }
  | { type: "go"; spot: Spot; extend?: boolean };

export const beginning: Selection = { at: { row: 0, column: 0 }, to: { row: 0, column: 0 }, home: null };

export function moved(now: Selection, move: Move, extent: Extent): Selection {
  const last = { row: extent.rows - 1, column: extent.columns - 1 };
  switch (move.type) {
    case "all":
      return {
        at: now.at,
        to: last,
        home: null,
        ...(isWhole(now, last) ? {} : { at: { row: 0, column: 0 } }),
      };
    case "row":
      return { at: { ...now.at, column: 0 }, to: { row: now.to.row, column: last.column }, home: null };
    case "column":
      return { at: { ...now.at, row: 0 }, to: { row: last.row, column: now.to.column }, home: null };
    case "tab": {
      const column = now.at.column + (move.onward ? 1 : -1);
      const at = { row: now.at.row, column: within(column, last.column) };
      return { at, to: at, home: now.home ?? now.at.column };
    }
    case "enter": {
      const row = within(now.at.row + (move.down ? 1 : -1), last.row);
      const at = { row, column: now.home ?? now.at.column };
      return { at, to: at, home: null };
    }
    default: {
      const from = move.type !== "go" && move.extend === true ? now.to : now.at;
      const to = target(from, move, { extent, last });
      return move.extend === true && to.row >= 0
        ? { at: now.at, to, home: null }
        : { at: to, to, home: null };
    }
  }
}

type Going = Extract<Move, { type: "step" | "page" | "edge" | "go" }>;

function target(from: Spot, move: Going, { extent, last }: { extent: Extent; last: Spot }): Spot {
  switch (move.type) {
    case "go":
      return { row: within(move.spot.row, last.row, -1), column: within(move.spot.column, last.column) };
    case "page":
      return { ...from, row: within(from.row + (move.down ? extent.page : -extent.page), last.row) };
    case "edge":
      return {
        row: move.to === "start" ? 0 : move.to === "end" ? last.row : from.row,
        column: move.to === "start" || move.to === "rowStart" ? 0 : last.column,
      };
    case "step": {
      if (move.jump === true) return jumped(from, move, { extent, last });
      // The headings are reached from the first row, but nothing reaches into them.
      const least = move.extend === true ? 0 : -1;
      return {
        row: within(from.row + move.rows, last.row, least),
        column: within(from.column + move.columns, last.column),
      };
    }
  }
}

/** To the last filled cell of a run, else over what is empty to the next filled one, else to the edge. */
function jumped(
  from: Spot,
  { rows, columns }: { rows: number; columns: number },
  { extent, last }: { extent: Extent; last: Spot },
): Spot {
  const next = (spot: Spot) => ({ row: spot.row + rows, column: spot.column + columns });
  const inside = (spot: Spot) =>
    spot.row >= 0 && spot.row <= last.row && spot.column >= 0 && spot.column <= last.column;
  let at = { row: Math.max(0, from.row), column: from.column };
  if (!inside(next(at))) return at;
  const run = extent.filled(at) && extent.filled(next(at));
  at = next(at);
  if (run) while (inside(next(at)) && extent.filled(next(at))) at = next(at);
  else while (inside(next(at)) && !extent.filled(at)) at = next(at);
  return at;
}

function within(place: number, last: number, least = 0): number {
  return Math.max(least, Math.min(last, place));
}

function isWhole({ at, to }: Selection, last: Spot): boolean {
  return at.row === 0 && at.column === 0 && to.row === last.row && to.column === last.column;
}

export interface Range {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export function rangeOf({ at, to }: Selection): Range {
  return {
    top: Math.min(at.row, to.row),
    left: Math.min(at.column, to.column),
    bottom: Math.max(at.row, to.row),
    right: Math.max(at.column, to.column),
  };
}

export function isOne({ at, to }: Selection): boolean {
  return at.row === to.row && at.column === to.column;
}

/** The same cells after rows or columns came, went or changed their places; what is gone leaves the place it had. */
export function followed(now: Selection, before: Axes, after: Axes): Selection {
  const spot = ({ row, column }: Spot): Spot => ({
    row: row < 0 ? row : placed(row, before.rows, after.rows),
    column: placed(column, before.columns, after.columns),
  });
  const at = spot(now.at);
  return { at, to: isOne(now) ? at : spot(now.to), home: now.home };
}

/** Ids along both sides of a sheet. */
export interface Axes {
  rows: readonly string[];
  columns: readonly string[];
}

function placed(at: number, before: readonly string[], after: readonly string[]): number {
  const id = before[at];
  if (id !== undefined && after[at] === id) return at;
  const found = id === undefined ? -1 : after.indexOf(id);
  return found >= 0 ? found : within(at, Math.max(0, after.length - 1));
}
