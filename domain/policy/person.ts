// Who asks: what a session of the server knows, and what a browser knows of itself.
import { z } from "zod";
import { userRoles } from "../vocabulary/user-roles.ts";

export const grant = z.strictObject({
  role: z.enum(userRoles),
  /** Region codes, or `all`. */
  regions: z
    .array(z.string().regex(/^(\d{2}|all)$/))
    .min(1)
    .max(30),
  /** For the role actor: the nodes that are one's own. */
  nodes: z.array(z.string()).max(20).optional(),
});

export const person = z.strictObject({
  id: z.string(),
  /** What others see beside a change: a name the person was invited under. */
  name: z.string().min(1).max(80),
  grants: z.array(grant).max(30),
});

export type Grant = z.infer<typeof grant>;
export type Person = z.infer<typeof person>;
/** Null is everybody who did not sign in. */
export type Reader = Person | null;

/** Fixtures, imports by command line and the arranging of the map are done by the house itself. */
export const house: Person = {
  id: "kudelma",
  name: "Kudelma",
  grants: [{ role: "administrator", regions: ["all"] }],
};
