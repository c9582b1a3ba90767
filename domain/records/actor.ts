import { z } from "zod";
import { actorKinds } from "../vocabulary/actor-kinds.ts";
import { languages } from "../vocabulary/languages.ts";
import { roles } from "../vocabulary/roles.ts";
import { sectors } from "../vocabulary/sectors.ts";
import { nodeFields } from "./node.ts";
import { line, passage, words } from "./text.ts";

/** Whom to write to at an organisation: team only, and gone with the erase command. */
export const contact = z.strictObject({
  name: line,
  title: line.optional(),
  email: z.email().max(200).optional(),
  language: z.enum(languages).optional(),
  source: line,
  legalBasis: passage,
});

/** A code that an area of operation may name: a region, a group of regions, the whole country, a municipality. */
export const areaCode = z
  .string()
  .regex(/^(\d{2}|(evk|hva|ea):\d{2}|nuts2:FI[0-9A-Z]{2}|kunta:\d{3}|national|abroad)$/);

/** An organisation, a network or an informal group. Never a person. */
export const actor = z.strictObject({
  ...nodeFields,
  type: z.literal("actor"),
  kind: z.enum(actorKinds),
  sector: z.enum(sectors),
  roles: z.array(z.enum(roles)).max(20),
  goals: words.optional(),
  area: z.array(areaCode).max(400).optional(),
  /** Y-tunnus, normalised, with a right check digit. */
  businessId: z
    .string()
    .regex(/^\d{7}-\d$/)
    .optional(),
  contact: contact.optional(),
});

export type Actor = z.infer<typeof actor>;
