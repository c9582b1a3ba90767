import { z } from "zod";
import { communityStatuses } from "../vocabulary/community-statuses.ts";
import { memberGrades } from "../vocabulary/member-grades.ts";
import { base } from "./base.ts";
import { id, line, names, passage, webAddress, words } from "./text.ts";

export const member = z.strictObject({ node: id, grade: z.enum(memberGrades) });

/** How the community was proposed, kept so that the answer can be had again. */
export const origin = z.strictObject({
  seed: z.number().int(),
  gamma: z.number(),
  runs: z.number().int(),
  stability: z.number(),
  proposal: id,
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
