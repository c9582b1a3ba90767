import { z } from "zod";
import { interviewStatuses } from "../vocabulary/interview-statuses.ts";
import { base } from "./base.ts";
import { date, id, line, names, passage } from "./text.ts";

/** An interview that is to be held: of whom, how far it has come, who holds it and when. */
export const interview = z.strictObject({
  /** An actor, each once in a round. */
  node: id,
  status: z.enum(interviewStatuses),
  /** The weaver who holds it: id of the person, and the name they were invited under. */
  assignee: z.strictObject({ id: z.string().min(1).max(64), name: line }).optional(),
  /** The day that was agreed on. */
  day: date.optional(),
});

/** What the region's map came to when the round closed, and where in the log it stands as it was. */
export const frozen = z.strictObject({
  /** The number of the last change before the close: the facts as they stood after it. */
  seq: z.number().int().nonnegative(),
  day: date,
  actors: z.number().int(),
  ties: z.number().int(),
  /** Interviews held in the round, and actors named in them. */
  interviews: z.number().int(),
  named: z.number().int(),
});

/** A time in which a region's weavers interview its actors, once or again. */
export const round = z.strictObject({
  ...base,
  type: z.literal("round"),
  names,
  region: z.string().regex(/^(\d{2}|national|abroad|unplaced)$/),
  since: date,
  /** Planned until the close, told after it. */
  until: date.optional(),
  /** Team only. */
  interviews: z.array(interview).max(1000).optional(),
  note: passage.optional(),
  /** Set by the close and by nothing else. */
  frozen: frozen.optional(),
});

export type Interview = z.infer<typeof interview>;
export type Round = z.infer<typeof round>;
