// What of the history can be put back now: computed as an ordinary edit, and left out where nothing would change by it.
import { valueAt } from "../../domain/apply.ts";
import { type Restoring, restoreLine, restoreState } from "../../domain/history/restore.ts";
import { canonical, same } from "../../domain/json.ts";
import type { Fact } from "../../domain/records/record.ts";
import type { HistoryEntry, HistoryLine } from "../../domain/wire.ts";

/** The command that takes a line back; null where it can't be, or stands already. */
export function lineBack(line: HistoryLine, record: Fact | undefined): Restoring | null {
  const body = restoreLine(line, record);
  return body !== null && changes(body, record) ? body : null;
}

/** The command that makes a record what it was before the entry at this place; null where it is that already. */
export function stateBack(record: Fact, entries: readonly HistoryEntry[], at: number): Restoring | null {
  const body = restoreState(record, entries.slice(0, at + 1));
  return body !== null && changes(body, record) ? body : null;
}

function changes(body: Restoring, record: Fact | undefined): boolean {
  if (body.type === "add" || record === undefined) return true;
  const holds = (field: string, item: Parameters<typeof canonical>[0]) => {
    const list = valueAt(record, field);
    return Array.isArray(list) && list.some((each) => canonical(each) === canonical(item));
  };
  return (
    body.set.some(({ field, key, value }) => !same(valueAt(record, field, key), value)) ||
    body.add.some(({ field, item }) => !holds(field, item)) ||
    body.remove.some(({ field, item }) => holds(field, item))
  );
}
