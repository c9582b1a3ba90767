// A tie joins two nodes; what is known of it is what was said about it, by whom and when.
import { z } from "zod";
import { certainties } from "../vocabulary/certainties.ts";
import { existences } from "../vocabulary/existences.ts";
import { tieKinds } from "../vocabulary/tie-kinds.ts";
import { base } from "./base.ts";
import { date, id, line, words } from "./text.ts";

/** Which end of the tie the source speaks for. */
export const sides = ["from", "to", "both", "neither"] as const;

export const statement = z.strictObject({
  source: id,
  at: date,
  /** 1 know each other, 2 exchange information, 3 coordinate, 4 work jointly, 5 share money, staff or an agreement. */
  strength: z.number().int().min(1).max(5).optional(),
  certainty: z.enum(certainties),
  sides: z.enum(sides),
});

export const tie = z.strictObject({
  ...base,
  type: z.literal("tie"),
  from: id,
  to: id,
  kind: z.enum(tieKinds),
  kindLabel: line.optional(),
  /** `from` does it to `to`; otherwise the order means nothing. */
  directed: z.boolean(),
  since: date.optional(),
  until: date.optional(),
  context: words.optional(),
  /** The initiative within which they work together. */
  initiative: id.optional(),
  existence: z.enum(existences),
  statements: z.array(statement).max(200).optional(),
});

export type Statement = z.infer<typeof statement>;
export type Tie = z.infer<typeof tie>;
