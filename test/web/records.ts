// Small records for tests of the page.
import type { Actor } from "../../domain/records/actor.ts";
import type { Fact } from "../../domain/records/record.ts";
import type { Tie } from "../../domain/records/tie.ts";
import type { FeedEvent, Snapshot } from "../../domain/wire.ts";

export function anActor(id: string, fields: Partial<Actor> = {}): Actor {
  return {
    id,
    rev: 0,
    type: "actor",
    visibility: "public",
    names: { fi: `Toimija ${id}` },
    kind: "association",
    sector: "civil",
    roles: [],
    themes: [],
    existence: "existing",
    place: { municipality: "609", shown: "municipality" },
    ...fields,
  };
}

export function aTie(id: string, ends: { from: string; to: string }, fields: Partial<Tie> = {}): Tie {
  return {
    id,
    rev: 0,
    type: "tie",
    visibility: "public",
    kind: "collaborates",
    directed: false,
    existence: "existing",
    ...ends,
    ...fields,
  };
}

export function aSnapshot(seq: number, records: Fact[], more: Partial<Snapshot> = {}): Snapshot {
  return { cursor: `log:${seq}`, view: "04", records, spots: [], aliases: [], ...more };
}

export function anEvent(seq: number, more: Partial<FeedEvent> = {}): FeedEvent {
  return { cursor: `log:${seq}`, notes: [], puts: [], drops: [], spots: [], aliases: [], ...more };
}
