// My own changes in the order of the log: what undo and redo are about. From the server at start, then from the feed.
import { type UndoList, undoList } from "../../domain/undo-list.ts";
import type { ChangeNote } from "../../domain/wire.ts";

/** What of a change counts for undo; an answer tells it before the feed does. */
export type OwnStep = Pick<ChangeNote, "seq" | "type" | "undoes" | "undoesAll">;

export class Mine {
  readonly #steps = new Map<number, OwnStep>();

  clear(): void {
    this.#steps.clear();
  }

  add(steps: readonly OwnStep[]): void {
    for (const each of steps) this.#steps.set(each.seq, each);
  }

  list(): UndoList {
    return undoList([...this.#steps.values()].toSorted((a, b) => a.seq - b.seq));
  }
}
