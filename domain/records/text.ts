// The small shapes that every record is made of: ids, words by language, told dates.
import { z } from "zod";
import { toldDate } from "../dates.ts";

/** An id made at random in a browser, or a hash of (dataset, own id) for rows of files. Opaque; never shown. */
export const id = z.string().regex(/^[A-Za-z0-9_-]{3,64}$/);

/** One line of words, such as a name. */
export const line = z.string().trim().min(1).max(300);

/** Several lines of words, such as a description. */
export const passage = z.string().trim().min(1).max(4000);

/** BCP 47 language tag in its short form: `fi`, `sv`, `en`, `se`, `pt-BR`. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/);

/** Names by language: at least one, whatever the language. */
export const names = z
  .record(languageTag, line)
  .refine((byLanguage) => Object.keys(byLanguage).length > 0, { message: "nameMissing" });

/** Words by language; none is fine. */
export const words = z.record(languageTag, passage);

/** A date as told: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; never padded. */
export const date = z.string().refine((text) => toldDate(text), { message: "dateMalformed" });

/** A web address; only http and https, since it becomes a link on the page. */
export const webAddress = z.url({ protocol: /^https?$/ }).max(500);

/** Columns of a file that no field of ours takes, kept as they came. */
export const extra = z.record(
  z
    .string()
    .min(1)
    .max(200)
    .regex(/^(?!__)/),
  z.string().max(4000),
);

export type Names = z.infer<typeof names>;
export type Words = z.infer<typeof words>;
