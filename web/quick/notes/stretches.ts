// The notes in stretches for drawing: who is named, and the sentence that is looked at.
import type { NotesReading, Place } from "../../../domain/quick/notes/notes.ts";

export interface Stretch {
  at: number;
  text: string;
  as: "known" | "new" | "unclear" | null;
  /** Within the sentence that is looked at. */
  lit: boolean;
}

/** The whole text, without gaps. */
export function stretchesOf(
  text: string,
  { known, newNames, unclear }: Pick<NotesReading, "known" | "newNames" | "unclear">,
  lit: Place | null,
): Stretch[] {
  const marks = [
    ...known.flatMap(({ places }) => places.map((place) => ({ ...place, as: "known" as const }))),
    ...unclear.flatMap(({ places }) => places.map((place) => ({ ...place, as: "unclear" as const }))),
    ...newNames.flatMap(({ places }) => places.map((place) => ({ ...place, as: "new" as const }))),
  ];
  const places = lit === null ? marks : [...marks, lit];
  const edges = new Set([0, text.length, ...places.flatMap(({ at, length }) => [at, at + length])]);
  const cuts = [...edges].filter((each) => each <= text.length).toSorted((a, b) => a - b);
  const covers = (place: Place, at: number, end: number) => place.at <= at && place.at + place.length >= end;
  return cuts.slice(0, -1).map((at, place) => {
    const end = cuts[place + 1] ?? text.length;
    return {
      at,
      text: text.slice(at, end),
      as: marks.find((one) => covers(one, at, end))?.as ?? null,
      lit: lit !== null && covers(lit, at, end),
    };
  });
}
