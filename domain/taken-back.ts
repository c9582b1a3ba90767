// What gave way in an edit, field by field, and the ordinary edit that asks for it anew (RULE 99).

import { valueAt } from "./apply.ts";
import type { GaveWay } from "./change.ts";
import type { CommandOf } from "./commands/command.ts";
import { type Json, same } from "./json.ts";
import type { Fact } from "./records/record.ts";

/** One field, or entry of it, that was asked for and did not become so. */
export interface Lost {
  field: string;
  key?: string;
  /** What was asked: a value, or items of a list that should have come and gone. */
  mine: { value: Json } | { added: Json[]; removed: Json[] };
  /** Who was faster, and when; null where that is not known field by field. */
  to: GaveWay | null;
}

/**
 * The fields of an edit that gave way.
 * @param lost as the server told it; null where nothing of the edit was done
 */
export function lostOf(command: CommandOf<"edit">, lost: readonly GaveWay[] | null): Lost[] {
  const found: Lost[] = [];
  for (const { field, key, value } of command.set) {
    const to = lost?.find((each) => each.field === field && each.key === key) ?? null;
    if (lost === null || to !== null)
      found.push({ field, ...(key === undefined ? {} : { key }), mine: { value }, to });
  }
  for (const field of new Set([...command.add, ...command.remove].map((each) => each.field))) {
    const of = lost?.filter((each) => each.field === field);
    if (of?.length === 0) continue;
    const nodes = of?.flatMap(({ node }) => node ?? []) ?? [];
    const items = (list: readonly { field: string; item: Json }[]) =>
      list
        .filter((each) => each.field === field)
        .map(({ item }) => item)
        .filter((item) => nodes.length === 0 || nodes.includes(nodeOf(item) ?? ""));
    found.push({
      field,
      mine: { added: items(command.add), removed: items(command.remove) },
      to: of?.[0] ?? null,
    });
  }
  return found;
}

/** The edit by which what gave way stands after all; null where it stands already, or its record is gone. */
export function takenBack(
  id: string,
  lost: readonly Lost[],
  record: Fact | undefined,
): Omit<CommandOf<"edit">, "commandId" | "base"> | null {
  if (record === undefined) return null;
  const edit: Omit<CommandOf<"edit">, "commandId" | "base"> = {
    type: "edit",
    id,
    set: [],
    add: [],
    remove: [],
  };
  for (const { field, key, mine } of lost) {
    if ("value" in mine) {
      if (!same(valueAt(record, field, key), mine.value))
        edit.set.push({ field, ...(key === undefined ? {} : { key }), value: mine.value });
      continue;
    }
    const now = valueAt(record, field);
    const stands = Array.isArray(now) ? now : [];
    // A member has one place: the one that was given meanwhile goes.
    const nodes = mine.added.flatMap((item) => nodeOf(item) ?? []);
    const others = stands.filter((item) => nodes.includes(nodeOf(item) ?? ""));
    const gone = [...mine.removed.filter((item) => stands.some((each) => same(each, item))), ...others];
    edit.remove.push(...gone.map((item) => ({ field, item })));
    edit.add.push(...mine.added.map((item) => ({ field, item })));
  }
  return edit.set.length + edit.add.length + edit.remove.length === 0 ? null : edit;
}

function nodeOf(item: Json): string | null {
  const holds = item !== null && typeof item === "object" && !Array.isArray(item);
  return holds && typeof item.node === "string" ? item.node : null;
}
