// RULES 24–28: the server takes back its own change, unless somebody built on it since.
import { valueAt } from "../apply.ts";
import { type Change, type Edit, inverse } from "../change.ts";
import type { CommandOf } from "../commands/command.ts";
import type { Facts } from "../facts.ts";
import { canonical, same } from "../json.ts";
import { renamed, renamedItem, renamedValue } from "../records/naming.ts";
import { type Fact, references } from "../records/record.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import { afterwards, unsound } from "./after.ts";
import type { Asked, Decision, Past } from "./decision.ts";
import { unplacing } from "./remove.ts";

const notForUndo = new Set(["arrange", "erase"]);

export function undo(command: CommandOf<"undo">, { facts, by, past }: Asked): Decision {
  if (past === undefined) return { edits: [] };
  const back = takenBack(past.change, { facts, by, past });
  return isRefusal(back) ? back : { edits: back, undoes: command.seq };
}

/** The edits that take a change back, or why they can't be made; `past.later` are the changes after it. */
export function takenBack(
  change: Change | null,
  { facts, by, past }: { facts: Facts; by: string; past: Past },
): Edit[] | Refusal {
  if (change === null || change.by.id !== by || notForUndo.has(change.type)) return refuse("notUndoable");
  if (change.erased) return refuse("erased");
  if (past.later.some((each) => each.undoes === change.seq || each.undoesAll?.includes(change.seq)))
    return refuse("undoneAlready");
  const back = taking(change, facts);
  const after = afterwards(back, facts);
  const added = new Map(
    change.edits.flatMap((one) => (one.op === "added" ? [[one.record.id, one.record]] : [])),
  );
  const restored = new Map(
    back.flatMap((one) => (one.op === "alias" && one.after !== null ? [[one.from, one.after] as const] : [])),
  );
  for (const one of back) {
    const found = builtOn(one, { facts, past, added, after: isRefusal(after) ? new Map() : after, restored });
    if (found) return found;
  }
  if (isRefusal(after)) return after;
  return unsound(after, facts) ?? back;
}

/** The inverse of a change as the facts stand now: places and merges have moved on without anybody building on it. */
function taking(change: Change, facts: Facts): Edit[] {
  const unmerged = new Set(change.edits.flatMap((one) => (one.op === "alias" ? [one.from] : [])));
  const now = (id: string) => (unmerged.has(id) || facts.get(id) !== undefined ? id : facts.resolve(id));
  const left = new Map(
    change.edits.flatMap((one) => (one.op === "placed" ? [[`${one.scope} ${one.node}`, one]] : [])),
  );
  const back = inverse(change.edits).map((one) => asOfNow(one, facts, now));
  const leaving = new Set(back.flatMap((one) => (one.op === "removed" ? [one.record.id] : [])));
  const coming = new Set(back.flatMap((one) => (one.op === "added" ? [one.record.id] : [])));
  const there = (id: string) => coming.has(id) || facts.node(id) !== undefined;
  const others = back.filter((one) => {
    if (one.op !== "placed") return true;
    // Who was moved since stays there; who leaves the map, or has left it since, leaves every arrangement.
    if (one.after !== null && !there(one.node)) return false;
    return !leaving.has(one.node) && same(left.get(`${one.scope} ${one.node}`)?.after, one.before);
  });
  return [...unplacing([...leaving], facts), ...others];
}

function asOfNow(one: Edit, facts: Facts, now: (id: string) => string): Edit {
  switch (one.op) {
    case "placed":
      return { ...one, before: facts.spots(one.scope).get(one.node) ?? null };
    case "removed":
      return { op: "removed", record: facts.get(one.record.id) ?? one.record };
    case "added":
      return { op: "added", record: renamed(one.record, now) };
    case "set":
      return {
        ...one,
        before: renamedValue(one.field, one.before, now),
        after: renamedValue(one.field, one.after, now),
      };
    case "list":
      return {
        ...one,
        added: one.added.map((item) => renamedItem(one.field, item, now)),
        removed: one.removed.map((item) => renamedItem(one.field, item, now)),
      };
    case "alias":
      return one;
  }
}

interface Around {
  facts: Facts;
  past: Past;
  /** What the change brought, by id. */
  added: ReadonlyMap<string, Fact>;
  after: ReadonlyMap<string, Fact | null>;
  /** Where merged ids lead again. */
  restored: ReadonlyMap<string, string>;
}

/** Whether an id is a record afterwards, or leads to one. */
function leads(id: string, around: Pick<Around, "facts" | "after" | "restored">): boolean {
  const { facts, after, restored } = around;
  let at: string | undefined = id;
  for (let left = restored.size + facts.aliases().size; at !== undefined && left >= 0; left -= 1) {
    const record: Fact | null | undefined = after.has(at) ? after.get(at) : facts.get(at);
    if (record !== undefined) return record !== null;
    at = restored.get(at) ?? facts.aliases().get(at);
  }
  return false;
}

function builtOn(one: Edit, { facts, past, added, after, restored }: Around): Refusal | null {
  switch (one.op) {
    case "added":
      return facts.get(one.record.id) === undefined
        ? lost(one.record, { facts, after })
        : changedSince("id", one.record.id, past.later);
    case "removed": {
      const original = added.get(one.record.id);
      if (facts.get(one.record.id) === undefined) return refuse("unknownRecord", { id: one.record.id });
      const field = original === undefined ? null : firstDifference(original, one.record);
      if (field !== null) return changedSince(field, one.record.id, past.later);
      const users = facts.naming(one.record.id).filter((each) => {
        const later = after.has(each.id) ? after.get(each.id) : each;
        return later && references(later).includes(one.record.id);
      });
      return users.length > 0 ? refuse("stillUsed", { count: users.length }) : null;
    }
    case "set": {
      const record = facts.get(one.id);
      if (record === undefined) return refuse("unknownRecord", { id: one.id });
      return same(valueAt(record, one.field, one.key), one.before)
        ? null
        : changedSince(one.field, one.id, past.later);
    }
    case "list": {
      const record = facts.get(one.id);
      if (record === undefined) return refuse("unknownRecord", { id: one.id });
      const value = valueAt(record, one.field);
      const has = new Set(Array.isArray(value) ? value.map(canonical) : []);
      const stands =
        one.removed.every((item) => has.has(canonical(item))) &&
        one.added.every((item) => !has.has(canonical(item)));
      return stands ? null : changedSince(one.field, one.id, past.later);
    }
    case "alias": {
      const stands = (facts.aliases().get(one.from) ?? null) === one.before;
      if (stands && (one.after === null || leads(one.after, { facts, after, restored }))) return null;
      const theme = [one.from, one.before, one.after].some(
        (id) => id !== null && (after.get(id) ?? facts.get(id))?.type === "theme",
      );
      return theme ? refuse("unknownTheme") : refuse("unknownRecord", { id: one.after ?? one.from });
    }
    case "placed":
      return null;
  }
}

/** What it names must be there again too. */
function lost(record: Fact, { facts, after }: Pick<Around, "facts" | "after">): Refusal | null {
  const there = (id: string) => (after.has(id) ? after.get(id) !== null : facts.get(id) !== undefined);
  return references(record).every(there) ? null : refuse("endMissing");
}

function firstDifference(a: Fact, b: Fact): string | null {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]);
  fields.delete("rev");
  for (const field of fields) if (!same(valueAt(a, field), valueAt(b, field))) return field;
  return null;
}

function changedSince(field: string, id: string, later: readonly Change[]): Refusal {
  const touched = later.findLast((each) =>
    each.edits.some((one) => ("id" in one ? one.id === id : "record" in one && one.record.id === id)),
  );
  return refuse("changedSince", { field, by: touched?.by.name ?? "" });
}
