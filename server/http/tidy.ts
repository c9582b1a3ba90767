// What there is to tidy in a region: of all that its reader sees, also outside what a page has loaded.
import { z } from "zod";
import { isLooker } from "../../domain/ask/looker.ts";
import { canonical } from "../../domain/json.ts";
import { onTeam } from "../../domain/policy/rights.ts";
import { seatsOfView } from "../../domain/policy/seats.ts";
import { Veil } from "../../domain/policy/veil.ts";
import { refuse } from "../../domain/refusal.ts";
import { tidy } from "../../domain/tidy/tidy.ts";
import { type Tidied, tidied, viewCode } from "../../domain/wire.ts";
import type { App, Context } from "./context.ts";
import { refuseReply } from "./errors.ts";
import { readerOf } from "./who.ts";

export function tidyRoutes(app: App, { loom, accounts, now }: Context): void {
  /** Answers of one moment, by rights and view: several of a team look at the same page. */
  const known = new Map<string, Tidied>();
  app.get(
    "/api/tidy",
    {
      schema: { querystring: z.object({ r: viewCode.default("all") }), response: { 200: tidied } },
    },
    async (request, reply) => {
      const reader = await readerOf(request, accounts);
      if (reader === null) return refuseReply(request, reply, refuse("notSignedIn"));
      const { r: view } = request.query;
      if (isLooker(reader) || !onTeam(reader, seatsOfView(view)))
        return refuseReply(request, reply, refuse("notYours"));
      if (!loom.state.ready) return refuseReply(request, reply, refuse("storeUnavailable"));
      const { cursor, facts } = loom.mirror;
      const today = now().toISOString().slice(0, 10);
      const key = `${cursor} ${today} ${view} ${canonical(reader.grants)}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const found = tidy(new Veil(reader, facts), { view, today });
      const made: Tidied = tidied.parse({ cursor, ...found });
      if (known.size >= 40) known.clear();
      known.set(key, made);
      return made;
    },
  );
}
