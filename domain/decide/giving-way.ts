// RULE 18: which parts of an edit give way to what others did after the sender's base, field by field.
import type { Change, Edit, GaveWay } from "../change.ts";
import type { Json } from "../json.ts";
import { type Refusal, refuse } from "../refusal.ts";

export type FieldEdit = Extract<Edit, { op: "set" | "list" }>;

/**
 * Edits as they may be done, and what gives way to whom.
 * @param later changes after the sender's base, oldest first; one's own never stand in the way
 */
export function givingWay(
  edits: readonly FieldEdit[],
  by: string,
  later: readonly Change[],
): { stands: FieldEdit[]; lost: GaveWay[] } {
  const others = later.filter((each) => each.by.id !== by);
  const stands: FieldEdit[] = [];
  const lost: GaveWay[] = [];
  for (const mine of edits) {
    // The last of them made it what it is.
    const whole = others.findLast((each) => each.edits.some((edit) => clash(edit, mine)));
    if (whole !== undefined) {
      lost.push(gave(mine, whole));
      continue;
    }
    const taken = mine.op === "list" ? places(mine, others) : new Map<string, Change>();
    if (mine.op !== "list" || taken.size === 0) {
      stands.push(mine);
      continue;
    }
    for (const [node, change] of taken) lost.push({ ...gave(mine, change), node });
    const free = (item: Json) => !taken.has(nodeOf(item) ?? "");
    const rest = { ...mine, added: mine.added.filter(free), removed: mine.removed.filter(free) };
    if (rest.added.length + rest.removed.length > 0) stands.push(rest);
  }
  return { stands, lost };
}

/** Where nothing of an edit is left. */
export function changedSince({ field, by, at }: GaveWay): Refusal {
  return refuse("changedSince", { field, by: by.name, at });
}

function gave(mine: FieldEdit, { by, at, seq }: Change): GaveWay {
  const key = mine.op === "set" && mine.key !== undefined ? { key: mine.key } : {};
  return { id: mine.id, field: mine.field, ...key, by, at, seq };
}

/** Whether both say something of the same field, or of the same entry of it. Of two lists only members' places clash. */
function clash(theirs: Edit, mine: FieldEdit): boolean {
  if (!ofOneField(theirs, mine) || (theirs.op === "list" && mine.op === "list")) return false;
  if (theirs.op === "list" || mine.op === "list") return true;
  return theirs.key === mine.key || theirs.key === undefined || mine.key === undefined;
}

function ofOneField(theirs: Edit, mine: FieldEdit): theirs is FieldEdit {
  return (
    (theirs.op === "set" || theirs.op === "list") && theirs.id === mine.id && theirs.field === mine.field
  );
}

/** Of whom my list items speak and others did too: a member and their grade. */
function places(
  mine: Extract<FieldEdit, { op: "list" }>,
  others: readonly Change[],
): ReadonlyMap<string, Change> {
  const wanted = new Set([...mine.added, ...mine.removed].map(nodeOf));
  const taken = new Map<string, Change>();
  for (const change of others)
    for (const edit of change.edits) {
      if (!ofOneField(edit, mine) || edit.op !== "list") continue;
      for (const node of [...edit.added, ...edit.removed].map(nodeOf))
        if (node !== null && wanted.has(node)) taken.set(node, change);
    }
  return taken;
}

function nodeOf(item: Json): string | null {
  const holds = item !== null && typeof item === "object" && !Array.isArray(item);
  return holds && typeof item.node === "string" ? item.node : null;
}
