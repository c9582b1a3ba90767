import { z } from "zod";
import { viewCodeShape } from "../regions/view-code.ts";
import { base } from "./base.ts";
import { names } from "./text.ts";

/** A view that somebody named so as to come back to it, show it or give a link to it. */
export const view = z.strictObject({
  ...base,
  type: z.literal("view"),
  names,
  /** What it is over. */
  region: z.string().regex(viewCodeShape),
  /** The filter as an address has it, without the question mark: text, so that an id in it is no reference. */
  query: z.string().max(2000),
  /** Id of the person who made it. Team only. */
  maker: z.string().min(1).max(64).optional(),
  /** Codes of the regions whose weavers keep it. */
  regions: z
    .array(z.string().regex(/^(\d{2}|national|abroad|unplaced)$/))
    .min(1)
    .max(30),
});

export type View = z.infer<typeof view>;
