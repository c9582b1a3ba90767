import { z } from "zod";
import { viewCodeShape } from "../regions/view-code.ts";
import { communityStatuses } from "../vocabulary/community-statuses.ts";
import { driftKinds } from "../vocabulary/drift-kinds.ts";
import { memberGrades } from "../vocabulary/member-grades.ts";
import { rhythmUnits } from "../vocabulary/rhythm-units.ts";
import { base } from "./base.ts";
import { date, id, line, names, passage, webAddress, words } from "./text.ts";

/** Of the ties of a family, against 1. */
const weight = z.number().min(0).max(10);

export const member = z.strictObject({ node: id, grade: z.enum(memberGrades) });

/** Every so many weeks or months. */
export const meets = z.strictObject({ every: z.number().int().min(1).max(52), unit: z.enum(rhythmUnits) });

/** `toward`: the group that a member was said to have drifted to; another one may be suggested anew. */
export const settled = z.strictObject({
  node: id,
  what: z.enum(driftKinds),
  toward: z.string().max(80).optional(),
  day: date,
});

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
  /** How often it means to meet, in words; `meets` says it so that it can be reckoned with. */
  rhythm: line.optional(),
  meets: meets.optional(),
  /** Where it talks between gatherings. */
  forum: webAddress.optional(),
  /** Suggested changes of its members that somebody looked at and left as they were. Team only. */
  settled: z.array(settled).max(400).optional(),
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

export type Meets = z.infer<typeof meets>;
export type Settled = z.infer<typeof settled>;
export type Member = z.infer<typeof member>;
export type Community = z.infer<typeof community>;
