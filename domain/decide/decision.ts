// What every rule is given and what it answers.
import type { Change, Edit, GaveWay } from "../change.ts";
import type { Facts } from "../facts.ts";
import type { Refusal } from "../refusal.ts";

/** What the log says that the facts do not: needed for undo and for edits made from an older state. */
export interface Past {
  /** The change an undo is about, if there is one. */
  readonly change: Change | null;
  /** Changes after the sender's `base` (or after the change to undo), oldest first. */
  readonly later: readonly Change[];
}

export interface Asked {
  readonly facts: Facts;
  /** Who asks; the rules that tell mine from somebody else's need it. */
  readonly by: string;
  /** Missing in a browser, where the log is not at hand: then nothing is refused on its account. */
  readonly past: Past | undefined;
  /** The number of the last change before this one. Missing in a browser: what it has seen is in the command's base. */
  readonly seq?: number;
}

export interface Decided {
  edits: Edit[];
  undoes?: number;
  /** The changes that a step back of several took back. */
  undoesAll?: number[];
  /** What of an edit stayed as others had made it after the sender's base. */
  lost?: GaveWay[];
  /** Records whose values leave the history too. */
  erases?: string[];
}

export type Decision = Decided | Refusal;
