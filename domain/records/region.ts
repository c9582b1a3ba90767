import { z } from "zod";
import { base } from "./base.ts";
import { id, words } from "./text.ts";

/** What is recorded about a region beyond the national table: who owns its map, and a word about it. Its id is `region-CODE`. */
export const region = z.strictObject({
  ...base,
  type: z.literal("region"),
  code: z.string().regex(/^(\d{2}|national|abroad|unplaced)$/),
  /** The owner organisation (huvudman), the controller of the region's map. */
  owner: id.optional(),
  note: words.optional(),
});

export type Region = z.infer<typeof region>;
