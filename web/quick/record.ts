// Lines that were read become commands, one a line; what one makes, those after it may name.

import type { Reading } from "../../domain/quick/reading.ts";
import { type Made, type Tellings, tellingsOf } from "../../domain/quick/records.ts";
import { isRefusal, type Refusal } from "../../domain/refusal.ts";
import type { Language } from "../../domain/vocabulary/languages.ts";
import { regionInView } from "../panels/forms/PlaceFields.tsx";
import { facts } from "../replica/here.ts";
import { status, sync } from "../sync/here.ts";
import { newId } from "../sync/new-id.ts";
import type { Ask, Asked } from "../sync/ports.ts";
import { sourceOf } from "./heard.ts";
import type { Heard } from "./kept.ts";

export function todayHere(): string {
  return status.getState().me?.today ?? new Date().toISOString().slice(0, 10);
}

/** What readings record, of the region in view where they say no place, for the team as forms do. */
export function tellingsOfAll(
  readings: readonly Reading[],
  { heard, language }: { heard: Heard; language: Language },
): Tellings[] {
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
  return readings.map((reading) => tellingsOf(reading, given, made));
}

/** Asks for what one telling comes to: what is new, then what is said of ties that stand. */
export function askFor({ records, voices }: Tellings): Asked[] | Refusal {
  const made: Asked[] = [];
  const asks: Ask[] = [
    ...(records.length === 0 ? [] : [{ type: "add" as const, records }]),
    ...voices.map((one) => ({ type: "edit" as const, ...one })),
  ];
  for (const ask of asks) {
    const asked = sync.ask(ask);
    if (isRefusal(asked)) return asked;
    made.push(asked);
  }
  return made;
}

/** Asks for one line after the other; of each, what was asked or why it can't be. */
export function recordLines(
  readings: readonly Reading[],
  told: { heard: Heard; language: Language },
): (Asked[] | Refusal)[] {
  let isStopped: Refusal | null = null;
  return tellingsOfAll(readings, told).map((telling) => {
    // What a refused line would have made, those after it may need.
    if (isStopped !== null) return isStopped;
    const asked = askFor(telling);
    if (isRefusal(asked)) isStopped = asked;
    return asked;
  });
}
