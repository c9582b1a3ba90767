// A field, or a whole record, back to what it was: computed as an ordinary edit, which may be refused like any other.
import { applied, inForm } from "../apply.ts";
import type { Edit } from "../change.ts";
import type { CommandOf } from "../commands/command.ts";
import { differing } from "../decide/differing.ts";
import { isFixed } from "../decide/edit.ts";
import type { Fact } from "../records/record.ts";
import type { HistoryEntry, HistoryLine } from "../wire.ts";

export type Restoring =
  | Omit<CommandOf<"edit">, "commandId" | "base">
  | Omit<CommandOf<"add">, "commandId" | "base">;

/**
 * The command body that takes one line back: a field to what it was before, a removed record in again. Null where the
 * line does not say from what to what, or says which record it is, which never changes.
 */
export function restoreLine(line: HistoryLine, record: Fact | undefined): Restoring | null {
  if (line.how === "removed" && line.record !== undefined && record === undefined)
    return { type: "add", records: [{ ...line.record, rev: 0 }] };
  const back = backwards(line);
  if (back === null || record === undefined) return null;
  return editOf(record, [back]);
}

/**
 * The command body that makes a record what it was before the oldest of these entries; null where it is that already.
 * @param entries all of the record's history from that one on, newest first, as its team is told of it
 */
export function restoreState(record: Fact, entries: readonly HistoryEntry[]): Restoring | null {
  let was = record;
  for (const { lines } of entries)
    for (const line of lines.toReversed()) {
      const back = line.id === record.id ? backwards(line) : null;
      // What no longer fits the record (a field that went since) is passed over.
      if (back !== null) was = applied(was, back, was.rev) ?? was;
    }
  return editOf(record, differing(record, inForm(was)));
}

type FieldEdit = Extract<Edit, { op: "set" | "list" }>;

function backwards({ id, field, key, from, to, added, removed }: HistoryLine): FieldEdit | null {
  if (field === undefined) return null;
  if (added !== undefined && removed !== undefined)
    return { op: "list", id, field, added: removed, removed: added };
  if (from === undefined || to === undefined) return null;
  return { op: "set", id, field, ...(key === undefined ? {} : { key }), before: to, after: from };
}

function editOf(record: Fact, edits: readonly FieldEdit[]): Restoring | null {
  const body: Restoring = { type: "edit", id: record.id, set: [], add: [], remove: [] };
  for (const one of edits) {
    const { field } = one;
    if (isFixed(record, field)) continue;
    if (one.op === "set")
      body.set.push({ field, ...(one.key === undefined ? {} : { key: one.key }), value: one.after });
    else {
      body.add.push(...one.added.map((item) => ({ field, item })));
      body.remove.push(...one.removed.map((item) => ({ field, item })));
    }
  }
  return body.set.length + body.add.length + body.remove.length === 0 ? null : body;
}
