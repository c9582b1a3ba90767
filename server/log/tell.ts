// Changes as one reader is told of them: an event of the feed, with the notes of who did what.

import { isLooker } from "../../domain/ask/looker.ts";
import { type Change, subject } from "../../domain/change.ts";
import type { FactTable } from "../../domain/facts.ts";
import type { Reader } from "../../domain/policy/person.ts";
import { knowsAliases, type Told, tellAll } from "../../domain/policy/told.ts";
import type { ChangeNote, FeedEvent } from "../../domain/wire.ts";

/** One event for each reader, in their order. `facts` hold the changes as their newest. */
export function eventsFor(
  readers: readonly Reader[],
  changes: readonly Change[],
  { facts, cursor }: { facts: FactTable; cursor: string },
): FeedEvent[] {
  const told = tellAll(readers, changes, facts);
  return readers.map((reader, at) => {
    const mine: Told = told[at] ?? { puts: [], drops: [], spots: [] };
    return { cursor, ...mine, notes: notes(reader, changes, mine), aliases: aliases(reader, changes) };
  });
}

/** Who did what, for those signed in (a link to look names nobody), of changes of which something is told to them. */
function notes(reader: Reader, changes: readonly Change[], told: Told): ChangeNote[] {
  if (reader === null || isLooker(reader)) return [];
  const ids = new Set([...told.puts.map((one) => one.id), ...told.drops]);
  const moved = new Set(told.spots.map((one) => one.node));
  return changes
    .filter((one) => one.edits.some((edit) => (edit.op === "placed" ? moved : ids).has(subject(edit))))
    .map(note);
}

export function note({ seq, commandId, type, at, by, undoes }: Change): ChangeNote {
  return { seq, commandId, type, at, by, ...(undoes === undefined ? {} : { undoes }) };
}

function aliases(reader: Reader, changes: readonly Change[]): [string, string | null][] {
  if (!knowsAliases(reader)) return [];
  return changes
    .flatMap((one) => one.edits)
    .flatMap((one): [string, string | null][] => (one.op === "alias" ? [[one.from, one.after]] : []));
}
