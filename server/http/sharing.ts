// Saved views given away: read-only links that many may use, made, listed and revoked by the weavers who keep the view.

import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { isLooker } from "../../domain/ask/looker.ts";
import { mayKeep } from "../../domain/policy/may.ts";
import type { Person } from "../../domain/policy/person.ts";
import { administers, weaves } from "../../domain/policy/rights.ts";
import { seatsOf, seatsOfView } from "../../domain/policy/seats.ts";
import { Sight } from "../../domain/policy/sight.ts";
import { wordsIn } from "../../domain/proposal-name.ts";
import { id } from "../../domain/records/text.ts";
import type { View } from "../../domain/records/view.ts";
import { isRefusal, type Refusal, refuse } from "../../domain/refusal.ts";
import { look, lookAsked, looked } from "../../domain/wire.ts";
import type { News } from "../weave/loom.ts";
import { isCalendar } from "./calendars.ts";
import type { App, Context } from "./context.ts";
import { giveCookie } from "./cookie.ts";
import { refuseReply } from "./errors.ts";
import { meOf } from "./me.ts";
import { cookieName, readerOf } from "./who.ts";

const ofView = z.object({ id });
const ofLink = z.object({ id, link: z.string().max(64) });
/** A room of people opens one link at once, behind one address. */
const manyAtOnce = {
  rateLimit: {
    max: 300,
    timeWindow: 60_000,
    keyGenerator: (request: { ip: string }) => `look ${request.ip}`,
  },
};

export function sharingRoutes(app: App, context: Context): void {
  const { accounts, feeds, loom } = context;
  const { looks } = accounts;
  const off = loom.onNews((news) => {
    void endLost(news, context).catch((error: unknown) => console.error(error));
  });
  app.addHook("onClose", async () => off());

  app.get(
    "/api/views/:id/links",
    { schema: { params: ofView, response: { 200: z.object({ links: z.array(look) }) } } },
    async (request, reply) => {
      const given = await keeper(request, request.params.id, context);
      if (isRefusal(given)) return refuseReply(request, reply, given);
      return { links: await looks.of(given.view.id) };
    },
  );

  app.post(
    "/api/views/:id/links",
    {
      schema: {
        params: ofView,
        body: lookAsked,
        response: { 200: z.object({ link: look, token: z.string(), path: z.string() }) },
      },
    },
    async (request, reply) => {
      const given = await keeper(request, request.params.id, context);
      if (isRefusal(given)) return refuseReply(request, reply, given);
      const { view, person } = given;
      const { look: made, token } = await looks.make(person, {
        view: view.id,
        name: wordsIn(view.names, "fi") ?? view.id,
        regions: regionsShown(person, view),
        days: request.body.days,
      });
      return { link: made, token, path: `/look#${token}` };
    },
  );

  app.post(
    "/api/views/:id/links/:link/revoke",
    { schema: { params: ofLink, response: { 200: z.object({ link: look }) } } },
    async (request, reply) => {
      const given = await keeper(request, request.params.id, context);
      if (isRefusal(given)) return refuseReply(request, reply, given);
      const revoked = await looks.revoke(given.view.id, request.params.link);
      if (revoked === null) return refuseReply(request, reply, refuse("notFound"));
      feeds.resetReader(revoked.person);
      return { link: revoked.look };
    },
  );

  app.post(
    "/api/look",
    {
      schema: { body: z.strictObject({ token: z.string().max(200) }), response: { 200: looked } },
      config: manyAtOnce,
    },
    async (request, reply) => {
      if (!loom.state.ready) return refuseReply(request, reply, refuse("storeUnavailable"));
      const known = await looks.known(request.body.token);
      if (isRefusal(known)) return refuseReply(request, reply, known);
      const view = loom.mirror.facts.get(known.view);
      if (view?.type !== "view") return refuseReply(request, reply, refuse("linkRevoked"));
      const { names, region, query } = view;
      const shown = { id: view.id, names, region, query };
      const before = await readerOf(request, accounts);
      // Who has signed in stays who they are.
      if (before !== null && !isLooker(before))
        return { me: meOf(before, context), view: shown, until: known.until };
      const old = request.cookies[cookieName];
      if (old !== undefined) await accounts.leave(old);
      const session = await looks.open(known);
      giveCookie(reply, context.config, session);
      return { me: meOf(known.person, context), view: shown, until: session.until };
    },
  );
}

/** Who asks, and the view that they may give away: a weaver who keeps it. */
async function keeper(
  request: FastifyRequest,
  viewId: string,
  { accounts, loom }: Context,
): Promise<{ person: Person; view: View } | Refusal> {
  const person = await readerOf(request, accounts);
  if (person === null) return refuse("notSignedIn");
  if (!loom.state.ready) return refuse("storeUnavailable");
  const { facts } = loom.mirror;
  const view = facts.get(viewId);
  if (view?.type !== "view" || !new Sight(person, facts).mayRead(view)) return refuse("notFound");
  return mayKeep(person, view, facts) && weaves(person, seatsOf(view, facts))
    ? { person, view }
    : refuse("notYours");
}

/** What a link opens to those outside: of the regions the view is over, those that its maker weaves. */
function regionsShown(person: Person, { region }: View): string[] {
  if (region !== "all")
    return seatsOfView(region)
      .filter((code) => weaves(person, [code]))
      .toSorted();
  if (administers(person)) return ["all"];
  const own = person.grants.flatMap((one) => (weaves({ ...person, grants: [one] }, []) ? one.regions : []));
  return [...new Set(own)].slice(0, 30);
}

/** Links to views that are gone end with them. */
async function endLost(news: News, { accounts, feeds, loom }: Context): Promise<void> {
  const lost =
    news.type === "changes"
      ? news.changes.flatMap((one) =>
          one.edits.flatMap((edit) =>
            edit.op === "removed" && edit.record.type === "view" ? [edit.record.id] : [],
          ),
        )
      : [...(await accounts.looks.views())].filter(
          (each) => !isCalendar(each) && loom.mirror.facts.get(each) === undefined,
        );
  for (const view of lost)
    for (const person of await accounts.looks.revokeAll(view)) feeds.resetReader(person);
}
