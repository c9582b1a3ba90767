// The candidates of notes as they are gone through: each waits, is confirmed or dropped; what is saved leaves the list.

import type { NotesReading, Place } from "../../../domain/quick/notes/notes.ts";
import type { Confidence } from "../../../domain/quick/notes/tie-candidates.ts";
import type { Reading } from "../../../domain/quick/reading.ts";

export type RowState = "waiting" | "confirmed" | "dropped" | "saved";

export interface Row {
  id: number;
  /** Where in the notes it was told. */
  place: Place;
  reading: Reading;
  confidence: Confidence;
  state: RowState;
}

export interface Sorted {
  rows: readonly Row[];
  /** What was told but is on the map already. */
  already: readonly Row[];
}

export function rowsOf({ candidates }: NotesReading): Sorted {
  const all = candidates.map(({ sentence, reading, confidence, doings, already }, id) => ({
    row: {
      id,
      place: sentence,
      reading: already ? { ...reading, doings } : reading,
      confidence,
      state: "waiting" as const,
    },
    already,
  }));
  return {
    rows: all.filter((one) => !one.already).map(({ row }) => row),
    already: all.filter((one) => one.already).map(({ row }) => row),
  };
}

/** A row put into another state; into the one it is in: back to waiting. What has a fault is not confirmed. */
export function turned(rows: readonly Row[], id: number, state: "confirmed" | "dropped"): readonly Row[] {
  return rows.map((one) => {
    if (one.id !== id || one.state === "saved") return one;
    if (one.state === state) return { ...one, state: "waiting" };
    return state === "confirmed" && one.reading.faults.length > 0 ? one : { ...one, state };
  });
}

/** A row whose line was written anew: that is a confirmation of it. */
export function rewritten(rows: readonly Row[], id: number, reading: Reading): readonly Row[] {
  return rows.map((one) => (one.id === id ? { ...one, reading, state: "confirmed" } : one));
}

/** A row more, confirmed: a new name that is made an actor. */
export function withRow(rows: readonly Row[], place: Place, reading: Reading): readonly Row[] {
  const id = 1 + Math.max(9_999, ...rows.map((one) => one.id));
  return [...rows, { id, place, reading, confidence: "high", state: "confirmed" }];
}

export function confirmed(rows: readonly Row[]): Row[] {
  return rows.filter(({ state }) => state === "confirmed");
}

/** The row to go to from one: so many further, or the last in that direction; saved ones are passed. */
export function moved(rows: readonly Row[], id: number, step: number): number {
  const here = rows.filter(({ state }) => state !== "saved");
  const at = here.findIndex((one) => one.id === id);
  const to = Math.max(0, Math.min(here.length - 1, at + step));
  return here[to]?.id ?? id;
}
