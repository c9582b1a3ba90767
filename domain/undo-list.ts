// What I can take back and put back, read from my own changes in the log: so it survives a reload.
import type { Change } from "./change.ts";
import { seriesOf } from "./commands/series.ts";

export interface UndoList {
  /** Seqs whose undoing takes a step back; the last is next. */
  undo: number[];
  /** Seqs whose undoing puts a step back in; the last is next. */
  redo: number[];
}

const noSteps = new Set(["arrange", "erase"]);

/** What of a change of one's own counts here. */
export type OwnChange = Pick<Change, "seq" | "type" | "undoes" | "undoesAll" | "erased"> &
  Partial<Pick<Change, "commandId">>;

/** @param mine one person's changes in seq order. An undo of a step moves it over; anything new clears what could be redone. */
export function undoList(mine: readonly OwnChange[]): UndoList {
  const seriesAt = new Map(mine.map((one) => [one.seq, seriesOf(one.commandId ?? "")]));
  const undo: number[] = [];
  const redo: number[] = [];
  for (const one of mine) {
    if (noSteps.has(one.type) || one.erased) continue;
    // What went together is one step now.
    for (const seq of one.undoesAll ?? []) {
      const at = undo.lastIndexOf(seq);
      if (at >= 0) undo.splice(at, 1);
    }
    if (isStepBack(one, seriesAt)) {
      redo.push(one.seq);
      continue;
    }
    const back = one.undoes === undefined ? -1 : undo.lastIndexOf(one.undoes);
    const forth = one.undoes === undefined ? -1 : redo.lastIndexOf(one.undoes);
    if (back >= 0) {
      undo.splice(back, 1);
      redo.push(one.seq);
    } else if (forth >= 0) {
      redo.splice(forth, 1);
      undo.push(one.seq);
    } else {
      undo.push(one.seq);
      redo.length = 0;
    }
  }
  return { undo, redo };
}

/** Whether what was taken back together had been given as one: then it is that step, taken back. */
function isStepBack({ undoesAll = [] }: OwnChange, seriesAt: ReadonlyMap<number, string | null>): boolean {
  const series = new Set(undoesAll.map((seq) => seriesAt.get(seq) ?? null));
  return series.size === 1 && !series.has(null);
}

/**
 * The changes that go back or forth as the next step: those given as one with the newest of the list go along with it.
 * @param list `undo` or `redo` of what `undoList` made of `mine`
 */
export function nextStep(list: readonly number[], mine: readonly OwnChange[]): number[] {
  const last = list.at(-1);
  if (last === undefined) return [];
  const seriesAt = new Map(mine.map((one) => [one.seq, seriesOf(one.commandId ?? "")]));
  const series = seriesAt.get(last) ?? null;
  return series === null ? [last] : list.filter((seq) => seriesAt.get(seq) === series);
}
