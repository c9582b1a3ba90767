// A merge to look at: two records side by side before it, and what it did or would do to all else.
import { valueAt } from "./apply.ts";
import type { Edit } from "./change.ts";
import { differing, isMap } from "./decide/differing.ts";
import { type Choice, isChosen, together } from "./decide/merge-fields.ts";
import { type Json, same } from "./json.ts";
import { isNode, type Node } from "./records/record.ts";
import type { Tie } from "./records/tie.ts";
import { isRefusal, type Refusal } from "./refusal.ts";

/** A field, or one entry of it, in which two nodes differ. */
export interface SideBySide {
  field: string;
  key?: string;
  /** What each says; null where it says nothing. */
  keep: Json;
  other: Json;
  /** What stands after the merge with these choices. */
  stands: Json;
  /** Whether both can stand: `side: "both"` may be chosen. */
  both: boolean;
}

/**
 * The fields in which two nodes of a kind differ, in the order of their names, with what would stand.
 * @param choose as in the command `merge`; a refusal where these choices can't be made
 */
export function sideBySide(keep: Node, other: Node, choose: readonly Choice[] = []): SideBySide[] | Refusal {
  const next = together(keep, other, choose);
  if (isRefusal(next)) return next;
  const seen = new Set<string>();
  return differing(keep, { ...other, id: keep.id }).flatMap((one): SideBySide[] => {
    const { field } = one;
    const key = one.op === "set" ? one.key : undefined;
    if (!isChosen(keep.type, field) || seen.has(`${field} ${key}`)) return [];
    seen.add(`${field} ${key}`);
    const [mine, theirs] = [valueAt(keep, field, key), valueAt(other, field, key)];
    const both = key === undefined && (Array.isArray(mine ?? theirs) || isMap(field));
    const told = { keep: mine, other: theirs, stands: valueAt(next, field, key), both };
    return same(mine, theirs) ? [] : [{ field, ...(key === undefined ? {} : { key }), ...told }];
  });
}

/** What a merge does beyond the fields of the kept node, told from its edits: to be shown before and after. */
export interface Merged {
  /** Ids of ties, needs, communities and whatever else named the other and names the kept one now. */
  moved: string[];
  /** Ties that became one, with the one that stands. */
  joined: { tie: Tie; into: string }[];
  /** Ties between the two, which are no ties any more. */
  dropped: Tie[];
}

/** @param edits of a merge, as decided or as the log has them */
export function merged(edits: readonly Edit[]): Merged {
  const into = new Map(
    edits.flatMap((one) =>
      one.op === "alias" && one.after !== null ? [[one.from, one.after] as const] : [],
    ),
  );
  const kept = edits.findLast((one) => one.op === "removed" && isNode(one.record));
  const keep = kept?.op === "removed" ? into.get(kept.record.id) : undefined;
  const ties = edits.flatMap((one) =>
    one.op === "removed" && one.record.type === "tie" ? [one.record] : [],
  );
  const joined = ties.flatMap((tie) => {
    const stands = into.get(tie.id);
    return stands === undefined ? [] : [{ tie, into: stands }];
  });
  const grown = new Set(joined.map((one) => one.into));
  const moved = new Set(edits.flatMap((one) => (one.op === "set" || one.op === "list" ? [one.id] : [])));
  return {
    moved: [...moved].filter((id) => id !== keep && !grown.has(id)),
    joined,
    dropped: ties.filter((tie) => !into.has(tie.id)),
  };
}
