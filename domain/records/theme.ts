import { z } from "zod";
import { base } from "./base.ts";
import { names, webAddress } from "./text.ts";

/** A theme of the common list or one's own; merging two is a command. */
export const theme = z.strictObject({
  ...base,
  type: z.literal("theme"),
  names,
  vocabulary: webAddress.optional(),
});

export type Theme = z.infer<typeof theme>;
