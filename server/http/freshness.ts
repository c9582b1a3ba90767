// How fresh the ties of each region are, for those on its team: what was said, and when, never leaves it.
import { z } from "zod";
import { freshnessByRegion } from "../../domain/age/freshness.ts";
import { isLooker } from "../../domain/ask/looker.ts";
import { onTeam } from "../../domain/policy/rights.ts";
import { Veil } from "../../domain/policy/veil.ts";
import { refuse } from "../../domain/refusal.ts";
import { regionsFreshness } from "../../domain/wire.ts";
import type { App, Context } from "./context.ts";
import { refuseReply } from "./errors.ts";
import { readerOf } from "./who.ts";

export function freshnessRoutes(app: App, { loom, accounts, now }: Context): void {
  app.get(
    "/api/freshness",
    { schema: { querystring: z.object({}), response: { 200: regionsFreshness } } },
    async (request, reply) => {
      const reader = await readerOf(request, accounts);
      if (reader === null) return refuseReply(request, reply, refuse("notSignedIn"));
      if (isLooker(reader)) return refuseReply(request, reply, refuse("notYours"));
      if (!loom.state.ready) return refuseReply(request, reply, refuse("storeUnavailable"));
      const { cursor, facts } = loom.mirror;
      const found = freshnessByRegion(new Veil(reader, facts), now().toISOString().slice(0, 10));
      const regions = [...found].flatMap(([region, totals]) =>
        onTeam(reader, [region]) ? [{ region, ...totals }] : [],
      );
      return { cursor, regions };
    },
  );
}
