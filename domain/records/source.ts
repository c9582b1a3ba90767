import { z } from "zod";
import { sourceKinds } from "../vocabulary/source-kinds.ts";
import { base } from "./base.ts";
import { date, id, line, webAddress } from "./text.ts";

/** Where facts were heard or read; shared by everything it told. Its label is an organisation and a role: never a person's name. */
export const source = z.strictObject({
  ...base,
  type: z.literal("source"),
  kind: z.enum(sourceKinds),
  label: line,
  /** The node it speaks for. */
  node: id.optional(),
  date: date.optional(),
  url: webAddress.optional(),
});

export type Source = z.infer<typeof source>;
