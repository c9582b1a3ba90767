// What I can take back and put back, read from my own changes in the log: so it survives a reload.
import type { Change } from "./change.ts";

export interface UndoList {
  /** Seqs whose undoing takes a step back; the last is next. */
  undo: number[];
  /** Seqs whose undoing puts a step back in; the last is next. */
  redo: number[];
}

const noSteps = new Set(["arrange", "erase"]);

/** @param mine one person's changes in seq order. An undo of a step moves it over; anything new clears what could be redone. */
export function undoList(
  mine: readonly Pick<Change, "seq" | "type" | "undoes" | "undoesAll" | "erased">[],
): UndoList {
  const undo: number[] = [];
  const redo: number[] = [];
  for (const one of mine) {
    if (noSteps.has(one.type) || one.erased) continue;
    // What went together is one step now.
    for (const seq of one.undoesAll ?? []) {
      const at = undo.lastIndexOf(seq);
      if (at >= 0) undo.splice(at, 1);
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
