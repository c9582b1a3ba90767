// Lines that were read become commands, one a line; what one makes, those after it may name.

import type { Reading } from "../../domain/quick/reading.ts";
import { type Made, recordsOf } from "../../domain/quick/records.ts";
import type { Fact } from "../../domain/records/record.ts";
import { isRefusal, type Refusal } from "../../domain/refusal.ts";
import type { Language } from "../../domain/vocabulary/languages.ts";
import { regionInView } from "../panels/forms/PlaceFields.tsx";
import { facts } from "../replica/here.ts";
import { status, sync } from "../sync/here.ts";
import { newId } from "../sync/new-id.ts";
import type { Asked } from "../sync/sync.ts";
import { sourceOf } from "./heard.ts";
import type { Heard } from "./kept.ts";

export function todayHere(): string {
  return status.getState().me?.today ?? new Date().toISOString().slice(0, 10);
}

/** What readings record, of the region in view where they say no place, for the team as forms do. */
export function recordsOfAll(
  readings: readonly Reading[],
  { heard, language }: { heard: Heard; language: Language },
): Fact[][] {
  const known = facts();
  const source = sourceOf(heard, { facts: known, language, newId });
  const region = regionInView();
  const made: Made = new Map();
  const given = {
    newId,
    today: todayHere(),
    visibility: "team",
    facts: known,
    source,
    ...(region === "" ? {} : { region }),
  } as const;
  return readings.map((reading) => recordsOf(reading, given, made));
}

/** Asks for one line after the other; of each, what was asked or why it can't be. */
export function recordLines(
  readings: readonly Reading[],
  told: { heard: Heard; language: Language },
): (Asked | Refusal)[] {
  let isStopped: Refusal | null = null;
  return recordsOfAll(readings, told).map((records) => {
    // What a refused line would have made, those after it may need.
    if (isStopped !== null) return isStopped;
    const asked = sync.ask({ type: "add", records });
    if (isRefusal(asked)) isStopped = asked;
    return asked;
  });
}
