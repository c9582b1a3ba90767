// Which side of each field stands in a merge before anybody chooses, and what of it has to be said in the command.
import type { Choice } from "../../../domain/decide/merge-fields.ts";
import type { Facts } from "../../../domain/facts.ts";
import { type Json, same } from "../../../domain/json.ts";
import type { SideBySide } from "../../../domain/merging.ts";
import type { Node } from "../../../domain/records/record.ts";

export type Side = Choice["side"];
export type Chosen = Readonly<Record<string, Side>>;

/** Fields with rules of their own: what is kept closer stays so, and what was told to be different joins. */
const ruled = new Set(["fieldVisibility", "notSame"]);
/** Values that say that nothing is known. */
const empty = new Set<Json>(["unset", "other", ""]);
/** Fields of free text, where longer says more. */
const texts = new Set(["names", "description", "goals", "outcomes", "kindLabel"]);

export function rowKey({ field, key }: Pick<SideBySide, "field" | "key">): string {
  return key === undefined ? field : `${field} ${key}`;
}

/** The fields to choose of: both sides first that differ, then those of which only one says anything. */
export function rowsOf(all: readonly SideBySide[]): { both: SideBySide[]; one: SideBySide[] } {
  const shown = all.filter(({ field }) => !ruled.has(field));
  const single = (row: SideBySide) => row.keep === null || row.other === null;
  return { both: shown.filter((row) => !single(row)), one: shown.filter(single) };
}

/** The side that stands where nothing is chosen, by the rule of merging. */
export function natural({ keep, other, stands }: SideBySide): Side {
  if (same(stands, keep)) return "keep";
  return same(stands, other) ? "other" : "both";
}

/** The side chosen beforehand: both where both can stand, else the one that says more; when in doubt, the rule's. */
export function fuller(row: SideBySide): Side {
  const side = natural(row);
  if (row.keep === null || row.other === null || side === "both") return side;
  const { field } = row;
  const [mine, theirs] = [weight(field, row.keep), weight(field, row.other)];
  // What is told in sentences has to be a good deal longer to say more.
  const clear = field === "names" || field === "kindLabel" || !texts.has(field) ? 1 : 1.5;
  if (theirs > mine * clear) return "other";
  return mine > theirs * clear ? "keep" : side;
}

function weight(field: string, value: Json): number {
  if (empty.has(value)) return 0;
  if (typeof value === "string") return texts.has(field) ? value.length : 1;
  if (value === null || typeof value !== "object") return 1;
  return Object.keys(value).length;
}

/** What is said in the command: only where it differs from what would stand anyway. */
export function choices(rows: readonly SideBySide[], chosen: Chosen): Choice[] {
  return rows.flatMap((row): Choice[] => {
    const side = chosen[rowKey(row)] ?? fuller(row);
    if (side === natural(row)) return [];
    return [{ field: row.field, ...(row.key === undefined ? {} : { key: row.key }), side }];
  });
}

/** The two with the one first that more is known of: what hangs on it, then how many of its fields are filled. */
export function fullerFirst(one: Node, other: Node, facts: Facts): readonly [Node, Node] {
  const hangs = (node: Node) => facts.naming(node.id).length;
  const fields = (node: Node) => Object.keys(node).length;
  const more = hangs(other) - hangs(one) || fields(other) - fields(one);
  return more > 0 ? [other, one] : [one, other];
}
