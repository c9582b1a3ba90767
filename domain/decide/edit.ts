// RULES 16–18: edits name fields and list items; a field that somebody else changed meanwhile stays as it is.
import { applied, valueAt } from "../apply.ts";
import type { Change, Edit } from "../change.ts";
import type { CommandOf } from "../commands/command.ts";
import { canonical, same } from "../json.ts";
import type { Fact } from "../records/record.ts";
import { type Refusal, refuse } from "../refusal.ts";
import { twin } from "./add.ts";
import type { Asked, Decision, Past } from "./decision.ts";
import { flaw } from "./soundness.ts";

type FieldEdit = Extract<Edit, { op: "set" | "list" }>;

/** What says which record it is; to change it is to make another record. */
const fixed = new Set(["id", "type", "rev", "keys", "from", "to", "node", "origin", "code"]);
/** Node fields that are dates of an initiative, not ends of a tie. */
const datesOfInitiative = new Set(["from"]);

export function editRecord(command: CommandOf<"edit">, { facts, by, past }: Asked): Decision {
  const record = facts.get(command.id);
  if (record === undefined) return facts.complete ? refuse("unknownRecord", { id: command.id }) : { edits: [] };
  const edits = fieldEdits(command, record);
  let next: Fact = record;
  for (const one of edits) {
    if (isFixed(record, one.field)) return refuse("malformed", { field: one.field });
    const after = applied(next, one, record.rev);
    if (after === null) return refuse("malformed", { field: one.field });
    next = after;
  }
  const raced = past && takenMeanwhile(edits, by, past);
  if (raced) return raced;
  const found =
    flaw(next, (id) => (id === next.id ? next : facts.get(id)), facts) ?? (next.type === "tie" ? twin(next, facts) : null);
  return found ?? { edits };
}

function isFixed(record: Fact, field: string): boolean {
  return fixed.has(field) && !(record.type === "initiative" && datesOfInitiative.has(field));
}

/** The command as edits against the record as it stands; what changes nothing falls away. */
function fieldEdits(command: CommandOf<"edit">, record: Fact): FieldEdit[] {
  const edits: FieldEdit[] = [];
  for (const { field, key, value } of command.set) {
    const before = valueAt(record, field, key);
    if (same(before, value)) continue;
    edits.push({ op: "set", id: record.id, field, ...(key === undefined ? {} : { key }), before, after: value });
  }
  const listed = new Map<string, Extract<Edit, { op: "list" }>>();
  const list = (field: string) => {
    const made = listed.get(field) ?? { op: "list" as const, id: record.id, field, added: [], removed: [] };
    listed.set(field, made);
    return made;
  };
  const has = (field: string) => {
    const value = valueAt(record, field);
    return new Set(Array.isArray(value) ? value.map(canonical) : []);
  };
  for (const { field, item } of command.remove)
    if (has(field).has(canonical(item))) list(field).removed.push(item);
  for (const { field, item } of command.add) if (!has(field).has(canonical(item))) list(field).added.push(item);
  return [...edits, ...listed.values()];
}

function takenMeanwhile(edits: readonly FieldEdit[], by: string, past: Past): Refusal | null {
  for (const one of edits) {
    if (one.op !== "set") continue;
    const other = past.later.find((each) => each.by.id !== by && touches(each, one));
    if (other) return refuse("changedSince", { field: one.field, by: other.by.name });
  }
  return null;
}

function touches(change: Change, one: Extract<Edit, { op: "set" }>): boolean {
  return change.edits.some(
    (each) =>
      each.op === "set" &&
      each.id === one.id &&
      each.field === one.field &&
      (each.key === one.key || each.key === undefined || one.key === undefined),
  );
}
