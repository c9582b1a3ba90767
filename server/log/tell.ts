// Changes as one reader is told of them: an event of the feed, with the notes of who did what.

import { isLooker } from "../../domain/ask/looker.ts";
import { type Change, subject } from "../../domain/change.ts";
import type { FactTable } from "../../domain/facts.ts";
import type { Reader } from "../../domain/policy/person.ts";
import { Sight } from "../../domain/policy/sight.ts";
import { knowsAlias, type Told, tellAll } from "../../domain/policy/told.ts";
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
    return { cursor, ...mine, notes: notes(reader, changes, mine), aliases: aliases(reader, changes, facts) };
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

export function note({ seq, commandId, type, at, by, undoes, undoesAll }: Change): ChangeNote {
  return {
    seq,
    commandId,
    type,
    at,
    by,
    ...(undoes === undefined ? {} : { undoes }),
    ...(undoesAll === undefined ? {} : { undoesAll }),
  };
}

function aliases(reader: Reader, changes: readonly Change[], facts: FactTable): [string, string | null][] {
  const edits = changes.flatMap((one) => one.edits).filter((one) => one.op === "alias");
  if (reader === null || edits.length === 0) return [];
  const sight = new Sight(reader, facts);
  return edits
    .filter((one) => knowsAlias(sight, one.from))
    .map((one): [string, string | null] => [one.from, one.after]);
}
