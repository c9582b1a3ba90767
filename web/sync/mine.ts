// My own changes in the order of the log: what undo and redo are about. From the server at start, then from the feed.
import type { Command } from "../../domain/commands/command.ts";
import { nextStep, type UndoList, undoList } from "../../domain/undo-list.ts";
import type { ChangeNote } from "../../domain/wire.ts";

/** What of a change counts for undo; an answer tells it before the feed does. */
export type OwnStep = Pick<ChangeNote, "seq" | "commandId" | "type" | "undoes" | "undoesAll">;

export class Mine {
  readonly #steps = new Map<number, OwnStep>();

  clear(): void {
    this.#steps.clear();
  }

  add(steps: readonly OwnStep[]): void {
    for (const each of steps) this.#steps.set(each.seq, each);
  }

  list(): UndoList {
    return undoList(this.#inOrder());
  }

  /** The changes that the next step back or forth is about; none where there is none. */
  next(which: keyof UndoList): number[] {
    return nextStep(this.list()[which], this.#inOrder());
  }

  #inOrder(): OwnStep[] {
    return [...this.#steps.values()].toSorted((a, b) => a.seq - b.seq);
  }
}

/** The step that an accepted command of mine is. */
export function stepOf(command: Command, seq: number): OwnStep {
  const { commandId, type } = command;
  if (command.type === "undo") return { seq, commandId, type, undoes: command.seq };
  return { seq, commandId, type, ...(command.type === "undoSeries" ? { undoesAll: command.seqs } : {}) };
}
