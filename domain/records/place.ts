// Where a node is, and how exactly that may be shown to those outside the team.
import { z } from "zod";
import { line } from "./text.ts";

export const place = z.strictObject({
  /** Finnish municipality code with its zeros, this year's table. */
  municipality: z
    .string()
    .regex(/^\d{3}$/)
    .optional(),
  /** ISO 3166-1 alpha-2, for places abroad. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  /** Village, part of town, or a city abroad. */
  locality: line.optional(),
  /** WGS-84 degrees. */
  point: z.strictObject({ lon: z.number().min(-180).max(180), lat: z.number().min(-90).max(90) }).optional(),
  /** Where a row said its region and no more; and in what a reader outside the team is told when `shown` is `region`. */
  region: z.string().optional(),
  shown: z.enum(["point", "municipality", "region"]),
});

export type Place = z.infer<typeof place>;
