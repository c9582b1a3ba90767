// The notes that are being gone through: kept while the page is open, also when one looks at the map in between.
import { createStore } from "zustand/vanilla";
import type { NotesReading } from "../../../domain/quick/notes/notes.ts";
import { nobody, type Picked } from "../../panels/forms/tie-draft.ts";
import { status } from "../../sync/here.ts";
import type { Row } from "./rows.ts";

interface Notes {
  text: string;
  speaker: Picked;
  date: string;
  /** The gathering whose outcomes the text is: it is the source then. */
  gathering: { readonly id: string; readonly label: string; readonly date: string } | null;
  /** What was read of the text as it stands; null: it is being written. */
  read: NotesReading | null;
  rows: readonly Row[];
  already: readonly Row[];
}

const empty: Notes = {
  text: "",
  speaker: nobody,
  date: "",
  gathering: null,
  read: null,
  rows: [],
  already: [],
};

export const notes = createStore<Notes>(() => empty);

export function changeNotes(part: Partial<Notes>): void {
  notes.setState(part);
}

export function changeRows(change: (rows: readonly Row[]) => readonly Row[]): void {
  notes.setState(({ rows }) => ({ rows: change(rows) }));
}

export function clearNotes(): void {
  notes.setState(empty);
}

// Somebody else reads now: what the one before wrote is not theirs.
status.subscribe((now, before) => {
  if (now.me?.person?.id !== before.me?.person?.id) clearNotes();
});
