import { z } from "zod";
import { viewCodeShape } from "../regions/view-code.ts";
import { communityStatuses } from "../vocabulary/community-statuses.ts";
import { memberGrades } from "../vocabulary/member-grades.ts";
import { base } from "./base.ts";
import { date, id, line, names, passage, webAddress, words } from "./text.ts";

/** Of the ties of a family, against 1. */
const weight = z.number().min(0).max(10);

export const member = z.strictObject({ node: id, grade: z.enum(memberGrades) });

/** How the community was proposed, kept so that the answer can be had again. */
export const origin = z.strictObject({
  seed: z.number().int(),
  gamma: z.number(),
  runs: z.number().int(),
  stability: z.number(),
  proposal: id,
  /** What else was asked; communities adopted before it was kept have none. */
  ways: z
    .strictObject({
      view: z.string().regex(viewCodeShape),
      day: date,
      window: z.strictObject({ min: z.number().int(), max: z.number().int() }),
      themes: z.boolean(),
      weights: z.strictObject({
        together: weight,
        money: weight,
        support: weight,
        belonging: weight,
      }),
      across: z.boolean(),
      settled: z.boolean(),
    })
    .optional(),
});

/** A learning community that somebody adopted; a new run of proposals never touches it. */
export const community = z.strictObject({
  ...base,
  type: z.literal("community"),
  names,
  goal: words.optional(),
  convener: id.optional(),
  members: z.array(member).max(400),
  status: z.enum(communityStatuses),
  indicators: z.array(line).max(20).optional(),
  rhythm: line.optional(),
  links: z.array(webAddress).max(30).optional(),
  note: passage.optional(),
  /** Codes of the regions whose weavers keep it. */
  regions: z
    .array(z.string().regex(/^(\d{2}|national|abroad|unplaced)$/))
    .min(1)
    .max(30),
  themes: z.array(id).max(30),
  origin: origin.optional(),
});

export type Member = z.infer<typeof member>;
export type Community = z.infer<typeof community>;
