// What waits to be sent, and what came of what was sent: as they are kept in this browser and told from tab to tab.
import { z } from "zod";
import { gaveWay } from "../../domain/change.ts";
import { command } from "../../domain/commands/command.ts";
import { refusal, refuse } from "../../domain/refusal.ts";

/** What became of a command: its number in the log (null: nothing to do) with what gave way, or the reason of a no. */
export const fate = z.union([
  z.object({
    type: z.literal("accepted"),
    cursor: z.string(),
    seq: z.number().nullable(),
    lost: z.array(gaveWay).optional(),
  }),
  z.object({ type: z.literal("refused"), refusal }),
]);
export type Fate = z.infer<typeof fate>;

/** Taken back before it was sent: nobody was asked. */
export const neverSent = { type: "refused", refusal: refuse("cancelled") } as const satisfies Fate;

export const held = z.object({
  person: z.string(),
  /** The tab that asked. */
  tab: z.string(),
  /** Order within the browser, and when it was asked: milliseconds. */
  at: z.number(),
  /** The one who asked shows a refusal (a form that is still open). */
  tells: z.boolean(),
  /** Taken back after it may have been sent: undone as soon as it turns out to be done. */
  withdrawn: z.boolean(),
  command,
});
export type Held = z.infer<typeof held>;

/** What was not done as it was asked, until somebody deals with it. */
export const told = z.object({
  person: z.string(),
  at: z.number(),
  /** When it was asked. */
  asked: z.number(),
  command,
  came: z.union([
    z.object({ type: z.literal("refused"), refusal }),
    z.object({ type: z.literal("gaveWay"), lost: z.array(gaveWay) }),
  ]),
});
export type Told = z.infer<typeof told>;
