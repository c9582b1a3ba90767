// Needs and offers share a shape, so that a match is a join.
import { z } from "zod";
import { needKinds } from "../vocabulary/need-kinds.ts";
import { reaches } from "../vocabulary/reaches.ts";
import { base } from "./base.ts";
import { date, id, words } from "./text.ts";

const fields = {
  ...base,
  node: id,
  kind: z.enum(needKinds).optional(),
  theme: id.optional(),
  text: words,
  reach: z.enum(reaches).optional(),
  until: date.optional(),
  stated: date.optional(),
  met: z.boolean(),
  metBy: id.optional(),
  /** The day it was noted to be met. */
  metOn: date.optional(),
  sources: z.array(id).max(200).optional(),
};

export const need = z.strictObject({ ...fields, type: z.literal("need") });
export const offer = z.strictObject({ ...fields, type: z.literal("offer") });

export type Need = z.infer<typeof need>;
export type Offer = z.infer<typeof offer>;
