import { z } from "zod";
import { gatheringKinds } from "../vocabulary/gathering-kinds.ts";
import { sectors } from "../vocabulary/sectors.ts";
import { nodeFields } from "./node.ts";
import { date, id, words } from "./text.ts";

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** A meeting that was held or is planned. Who hosted and took part are ties to it. */
export const gathering = z.strictObject({
  ...nodeFields,
  type: z.literal("gathering"),
  kind: z.enum(gatheringKinds),
  date: date.optional(),
  /** Local time of the place. */
  start: clock.optional(),
  end: clock.optional(),
  /** The learning community that met. */
  community: id.optional(),
  /** Heads counted, residents included; never names. */
  people: z.number().int().min(0).max(100_000).optional(),
  /** Sectors that it was meant for. */
  targets: z.array(z.enum(sectors)).max(5).optional(),
  outcomes: words.optional(),
  /** Nodes that the outcomes are given to: a funder, those who decide. */
  receivers: z.array(id).max(100).optional(),
});

export type Gathering = z.infer<typeof gathering>;
