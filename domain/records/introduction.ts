import { z } from "zod";
import { introductionStatuses } from "../vocabulary/introduction-statuses.ts";
import { base } from "./base.ts";
import { date, id, passage } from "./text.ts";

/** Two actors whom somebody introduced to each other, or who did not want it: how far it has come, and since when. */
export const introduction = z.strictObject({
  ...base,
  type: z.literal("introduction"),
  /** The two actors; the order means nothing. A pair has one introduction. */
  one: id,
  other: id,
  /** Who knows both and was asked to introduce them. */
  through: id.optional(),
  /** Whether they are of two groups that hardly met. */
  bridge: z.boolean().optional(),
  status: z.enum(introductionStatuses),
  introducedOn: date.optional(),
  metOn: date.optional(),
  togetherOn: date.optional(),
  declinedOn: date.optional(),
  /** What it became. */
  tie: id.optional(),
  note: passage.optional(),
});

export type Introduction = z.infer<typeof introduction>;
