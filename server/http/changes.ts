// What happened since, for whoever comes back: who changed which records, as they may be told of it.
import { z } from "zod";
import { isLooker } from "../../domain/ask/looker.ts";
import { toldChanges as told } from "../../domain/ask/told-changes.ts";
import { refuse } from "../../domain/refusal.ts";
import { type ToldChange, toldChanges } from "../../domain/wire.ts";
import type { Store } from "../store/store.ts";
import type { App, Context } from "./context.ts";
import { refuseReply } from "./errors.ts";
import { readerOf } from "./who.ts";

/** Changes read from the log at once, and at most for one answer. */
const page = 200;
const mostRead = 2000;

/** A number of the log, or a day or moment as ISO has it. */
const since = z.union([
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number),
  z.iso.datetime({ offset: true }).transform((text) => new Date(text).toISOString()),
  z.iso.date().transform((text) => `${text}T00:00:00.000Z`),
]);

export function changeRoutes(app: App, { loom, accounts }: Context): void {
  app.get(
    "/api/changes",
    {
      schema: {
        querystring: z.object({ since, limit: z.coerce.number().int().min(1).max(500).default(100) }),
        response: { 200: toldChanges },
      },
    },
    async (request, reply) => {
      const reader = await readerOf(request, accounts);
      if (reader === null) return refuseReply(request, reply, refuse("notSignedIn"));
      if (isLooker(reader)) return refuseReply(request, reply, refuse("notYours"));
      if (!loom.state.ready) return refuseReply(request, reply, refuse("storeUnavailable"));
      const { store, mirror } = loom;
      const { limit } = request.query;
      const { since: from } = request.query;
      let at = typeof from === "number" ? from : await lastBefore(store, from, mirror.seq);
      const start = at;
      const changes: ToldChange[] = [];
      // The mirror goes on while the log is read: what is told is as new as `cursor` says, at least.
      const { cursor, seq } = mirror;
      while (at < seq && changes.length < limit && at - start < mostRead) {
        const rows = (await store.changesAfter(at, page)).filter((one) => one.seq <= seq);
        if (rows.length === 0) break;
        for (const one of rows) {
          if (changes.length >= limit) break;
          changes.push(...told(reader, [one], mirror.facts));
          at = one.seq;
        }
      }
      return { cursor, changes, next: at < seq ? at : null };
    },
  );
}

/** The number of the last change before a moment; 0 where there is none. Numbers and moments run the same way. */
async function lastBefore(store: Store, moment: string, last: number): Promise<number> {
  let [low, high] = [0, last];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const one = await store.change(middle);
    if (one !== null && one.at < moment) low = middle;
    else high = middle - 1;
  }
  return low;
}
