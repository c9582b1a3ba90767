// What a person can ask. Every way in (form, table, map, import, command line, undo) is one of these.
import { z } from "zod";
import { spot } from "../change.ts";
import { json } from "../json.ts";
import { member, origin } from "../records/community.ts";
import { fact } from "../records/record.ts";
import { date, id, names, words } from "../records/text.ts";

/** `epoch:seq`: which log, and the last change the sender had seen. */
export const cursor = z.string().regex(/^[A-Za-z0-9-]{1,40}:\d{1,15}$/);

const header = { commandId: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/), base: cursor };
const fieldName = z.string().regex(/^[a-z][A-Za-z]{0,40}$/);
const entryKey = z
  .string()
  .max(200)
  .regex(/^(?!__)/);

/** Whose value of a field stands after a merge; `both` only where a field holds several things. */
export const mergeSides = ["keep", "other", "both"] as const;

export const command = z.discriminatedUnion("type", [
  z.strictObject({ ...header, type: z.literal("add"), records: z.array(fact).min(1).max(20_000) }),
  z.strictObject({
    ...header,
    type: z.literal("edit"),
    id,
    set: z.array(z.strictObject({ field: fieldName, key: entryKey.optional(), value: json })).max(100),
    add: z.array(z.strictObject({ field: fieldName, item: json })).max(500),
    remove: z.array(z.strictObject({ field: fieldName, item: json })).max(500),
  }),
  z.strictObject({ ...header, type: z.literal("remove"), ids: z.array(id).min(1).max(500) }),
  /** Makes a learning community of a proposal. */
  z.strictObject({
    ...header,
    type: z.literal("adopt"),
    id,
    names,
    goal: words.optional(),
    regions: z.array(z.string()).min(1).max(30),
    members: z.array(member).min(1).max(400),
    themes: z.array(id).max(30),
    origin,
  }),
  z.strictObject({ ...header, type: z.literal("mergeThemes"), from: id, into: id }),
  /** Two nodes of a kind become one: `other` goes into `keep`. What is not chosen is joined. */
  z.strictObject({
    ...header,
    type: z.literal("merge"),
    keep: id,
    other: id,
    choose: z
      .array(z.strictObject({ field: fieldName, key: entryKey.optional(), side: z.enum(mergeSides) }))
      .max(200),
  }),
  z.strictObject({ ...header, type: z.literal("undo"), seq: z.number().int().positive() }),
  /** Closes a mapping round on a day: what the map came to is written down, and where in the log it stands. */
  z.strictObject({ ...header, type: z.literal("closeRound"), id, day: date }),
  /** Several changes of one's own taken back as one step. `partly`: those that can't be stay, else none goes. */
  z.strictObject({
    ...header,
    type: z.literal("undoSeries"),
    seqs: z.array(z.number().int().positive()).min(1).max(2000),
    partly: z.boolean(),
  }),
  /** Takes a record and everything that hangs on it out of the map and out of the history. */
  z.strictObject({ ...header, type: z.literal("erase"), id }),
  z.strictObject({ ...header, type: z.literal("removeDataset"), name: z.string().min(1).max(80) }),
  /** Where nodes stand: computed by the server, or moved by hand (then pinned). */
  z.strictObject({
    ...header,
    type: z.literal("arrange"),
    scope: z.string().max(60),
    spots: z
      .array(z.strictObject({ node: id, spot }))
      .min(1)
      .max(50_000),
  }),
]);

export type Command = z.infer<typeof command>;
export type CommandOf<T extends Command["type"]> = Extract<Command, { type: T }>;
