import { z } from "zod";
import { initiativeKinds } from "../vocabulary/initiative-kinds.ts";
import { phases } from "../vocabulary/phases.ts";
import { nodeFields } from "./node.ts";
import { date } from "./text.ts";

/** A project, programme, service, innovation or operating model. Who leads, takes part and funds are ties to it. */
export const initiative = z.strictObject({
  ...nodeFields,
  type: z.literal("initiative"),
  kind: z.enum(initiativeKinds),
  phase: z.enum(phases).optional(),
  from: date.optional(),
  until: date.optional(),
});

export type Initiative = z.infer<typeof initiative>;
