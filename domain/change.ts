// What one command changed: fields before and after, so that it can be told, undone and read as history.
import { z } from "zod";
import { json } from "./json.ts";
import { fact } from "./records/record.ts";
import { id } from "./records/text.ts";

const coordinate = z.number().min(-1_000_000).max(1_000_000);
/** Where a node stands in an arrangement. Units of the arrangement itself; a node is about 24 wide. */
export const spot = z.strictObject({ x: coordinate, y: coordinate, pinned: z.boolean() });
export type Spot = z.infer<typeof spot>;

export const edit = z.discriminatedUnion("op", [
  z.strictObject({ op: z.literal("added"), record: fact }),
  z.strictObject({ op: z.literal("removed"), record: fact }),
  /** One field, or with `key` one entry of a field that maps (a name in one language). `null` means absent. */
  z.strictObject({
    op: z.literal("set"),
    id,
    field: z.string(),
    key: z.string().optional(),
    before: json,
    after: json,
  }),
  /** Items of a list field; the order of a list means nothing. */
  z.strictObject({
    op: z.literal("list"),
    id,
    field: z.string(),
    added: z.array(json),
    removed: z.array(json),
  }),
  /** From now on `from` means `to` (merged records). */
  z.strictObject({ op: z.literal("alias"), from: id, before: id.nullable(), after: id.nullable() }),
  z.strictObject({
    op: z.literal("placed"),
    scope: z.string(),
    node: id,
    before: spot.nullable(),
    after: spot.nullable(),
  }),
]);
export type Edit = z.infer<typeof edit>;

export const change = z.strictObject({
  seq: z.number().int().positive(),
  commandId: z.string(),
  /** What was asked: the command's type. */
  type: z.string(),
  by: z.strictObject({ id: z.string(), name: z.string() }),
  /** ISO instant, stamped by the server. */
  at: z.string(),
  scope: z.string(),
  /** The change that this one took back. */
  undoes: z.number().int().positive().optional(),
  /** The changes that this one took back together, in order. */
  undoesAll: z.array(z.number().int().positive()).optional(),
  /** Values were blanked by an erasure; numbers stay. */
  erased: z.boolean().optional(),
  edits: z.array(edit),
});
export type Change = z.infer<typeof change>;

/** A field, an entry of it or a member's place that an edit left as somebody else had made it meanwhile (RULE 18). */
export const gaveWay = z.strictObject({
  id,
  field: z.string(),
  key: z.string().optional(),
  /** Of a list of members: whose place it was. */
  node: id.optional(),
  by: z.strictObject({ id: z.string(), name: z.string() }),
  at: z.string(),
  seq: z.number().int().positive(),
});
export type GaveWay = z.infer<typeof gaveWay>;

/** The edits that take these back, in the order to apply them. */
export function inverse(edits: readonly Edit[]): Edit[] {
  return edits.toReversed().map((one): Edit => {
    switch (one.op) {
      case "added":
        return { op: "removed", record: one.record };
      case "removed":
        return { op: "added", record: one.record };
      case "set":
        return { ...one, before: one.after, after: one.before };
      case "alias":
        return { ...one, before: one.after, after: one.before };
      case "placed":
        return { ...one, before: one.after, after: one.before };
      case "list":
        return { ...one, added: one.removed, removed: one.added };
    }
  });
}

/** The record an edit is about; for a place, its node. */
export function subject(one: Edit): string {
  switch (one.op) {
    case "added":
    case "removed":
      return one.record.id;
    case "set":
    case "list":
      return one.id;
    case "alias":
      return one.from;
    case "placed":
      return one.node;
  }
}
