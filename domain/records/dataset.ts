import { z } from "zod";
import { base } from "./base.ts";
import { line, names, words } from "./text.ts";

/** A set of records that came together (a fixture, a file), so that it can be named, marked and taken out again. */
export const dataset = z.strictObject({
  ...base,
  type: z.literal("dataset"),
  /** What `keys[].dataset` says. */
  name: line,
  names,
  note: words.optional(),
  /** Practice data: nothing in it is true, and the page says so. */
  practice: z.boolean(),
  /** The region it opens on. */
  opensOn: z.string().max(20).optional(),
});

export type Dataset = z.infer<typeof dataset>;
