// What every record carries, whatever it is about.
import { z } from "zod";
import { visibilities } from "../vocabulary/visibilities.ts";
import { extra, id } from "./text.ts";

export const visibility = z.enum(visibilities);

/** The id a record had in the file or set it came from; an import matches on it. */
export const key = z.strictObject({
  dataset: z.string().regex(/^[\p{L}\p{N} ._-]{1,80}$/u),
  id: z.string().min(1).max(300),
});

export const base = {
  id,
  /** The seq of the change that last wrote the record; 0 before it has been told. */
  rev: z.number().int().nonnegative(),
  visibility,
  /** Stricter rules for single fields; a looser one has no effect. */
  fieldVisibility: z.record(z.string().regex(/^[a-z][A-Za-z]{0,40}$/), visibility).optional(),
  keys: z.array(key).max(50).optional(),
  extra: extra.optional(),
};

export type Key = z.infer<typeof key>;
