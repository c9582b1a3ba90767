// Why a row or a cell is only read, for this reader, and why in words.
import { mayKeep } from "../../domain/policy/may.ts";
import type { Fact } from "../../domain/records/record.ts";
import { unfolded } from "../ask/folded.ts";
import { withName } from "../i18n/named.ts";
import type { speaker } from "../i18n/words.ts";
import type { Column, Fault, Given } from "./column.ts";
import type { SheetWordKey } from "./sheet.words.ts";

export type Say = ReturnType<typeof speaker<SheetWordKey>>;

export function rowClosed(row: Fact, { reader, facts }: Given): Fault | null {
  if (unfolded(row.id) !== row.id) return { says: "folded" };
  if (reader === null) return { says: "mustSignIn" };
  const isThere = facts.get(row.id) !== undefined;
  return isThere && !mayKeep(reader, row, facts) ? { says: "notKept" } : null;
}

export function cellClosed(column: Column<Fact>, row: Fact, given: Given): Fault | null {
  const closed = rowClosed(row, given) ?? column.closed?.(row, given) ?? null;
  return closed ?? (column.read === undefined ? { says: "onlyRead" } : null);
}

export function faultText(fault: Fault, say: Say, { words, facts }: Given): string {
  if ("says" in fault) return say(fault.says, fault.values);
  return words.refusal(withName(fault.refusal, facts, words.language));
}
