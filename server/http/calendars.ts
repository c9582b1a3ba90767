// Calendars of a community's or a region's gatherings: as a file for who is signed in, and as a feed by a secret link
// that its weavers make and revoke.
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { type CalendarOf, eventsOf } from "../../domain/gathering-events.ts";
import { calendarText } from "../../domain/ical.ts";
import { mayKeep } from "../../domain/policy/may.ts";
import type { Person, Reader } from "../../domain/policy/person.ts";
import { onTeam, weaves } from "../../domain/policy/rights.ts";
import { Sight } from "../../domain/policy/sight.ts";
import { wordsIn } from "../../domain/proposal-name.ts";
import { isRefusal, type Refusal, refuse } from "../../domain/refusal.ts";
import { regionName } from "../../domain/regions/regions.ts";
import type { Language } from "../../domain/vocabulary/languages.ts";
import { look } from "../../domain/wire.ts";
import type { App, Context } from "./context.ts";
import { languageOf, refuseReply } from "./errors.ts";
import { ownOrigin, readerOf } from "./who.ts";

/** `community:ID` or `region:CODE`. */
const ofWhat = z.object({
  of: z.string().regex(/^(community:[A-Za-z0-9_-]{3,64}|region:(\d{2}|national))$/),
});
/** As long as a link can last; a calendar is followed for years and its link made anew then. */
const days = 400;
const mark = "calendar:";

/** Whether what a link shows is a calendar and no saved view. */
export function isCalendar(shown: string): boolean {
  return shown.startsWith(mark);
}

export function calendarRoutes(app: App, context: Context): void {
  const { accounts, feeds } = context;
  const { looks } = accounts;

  app.get("/api/calendar", { schema: { querystring: ofWhat } }, async (request, reply) => {
    const reader = await readerOf(request, accounts);
    return send({ request, reply, context }, { of: request.query.of, reader, name: null });
  });

  app.get(
    "/api/calendar/links",
    { schema: { querystring: ofWhat, response: { 200: z.object({ links: z.array(look) }) } } },
    async (request, reply) => {
      const keeper = await keeperOf(request, request.query.of, context);
      if (isRefusal(keeper)) return refuseReply(request, reply, keeper);
      return { links: await looks.of(mark + request.query.of) };
    },
  );

  app.post(
    "/api/calendar/links",
    {
      schema: {
        body: z.strictObject({ ...ofWhat.shape }),
        response: { 200: z.object({ link: look, token: z.string(), path: z.string() }) },
      },
    },
    async (request, reply) => {
      const { of } = request.body;
      const keeper = await keeperOf(request, of, context);
      if (isRefusal(keeper)) return refuseReply(request, reply, keeper);
      const { person, regions, name } = keeper;
      const made = await looks.make(person, { view: mark + of, name, regions, days });
      return { link: made.look, token: made.token, path: `/calendar/${made.token}.ics` };
    },
  );

  app.post(
    "/api/calendar/links/:id/revoke",
    {
      schema: {
        params: z.object({ id: z.string().max(64) }),
        body: z.strictObject({ ...ofWhat.shape }),
        response: { 200: z.object({ link: look }) },
      },
    },
    async (request, reply) => {
      const keeper = await keeperOf(request, request.body.of, context);
      if (isRefusal(keeper)) return refuseReply(request, reply, keeper);
      const revoked = await looks.revoke(mark + request.body.of, request.params.id);
      if (revoked === null) return refuseReply(request, reply, refuse("notFound"));
      feeds.resetReader(revoked.person);
      return { link: revoked.look };
    },
  );

  app.get(
    "/calendar/:file",
    { schema: { params: z.object({ file: z.string().max(200) }), hide: true } },
    async (request, reply) => {
      const token = request.params.file.replace(/\.ics$/, "");
      const known = await looks.known(token);
      if (isRefusal(known)) return refuseReply(request, reply, known);
      if (!isCalendar(known.view)) return refuseReply(request, reply, refuse("linkUnknown"));
      const of = known.view.slice(mark.length);
      return send({ request, reply, context }, { of, reader: known.person, name: known.person.name });
    },
  );
}

interface Asking {
  request: FastifyRequest;
  reply: FastifyReply;
  context: Context;
}

/** `name`: what the one who gave the calendar away called it; null: what the reader may call it. */
function send(
  { request, reply, context }: Asking,
  { of, reader, name }: { of: string; reader: Reader; name: string | null },
) {
  const { loom, config, now } = context;
  if (!loom.state.ready) return refuseReply(request, reply, refuse("storeUnavailable"));
  const { facts } = loom.mirror;
  const language = languageOf(request);
  const what = readOf(of);
  // Who was given a link may read of a community that they could not read themselves: its gatherings are asked one by one.
  if ("community" in what) {
    const community = facts.get(what.community);
    const gone = community?.type !== "community";
    if (gone || (name === null && !new Sight(reader, facts).mayRead(community)))
      return refuseReply(request, reply, refuse("notFound"));
  }
  const origin = ownOrigin(request, config);
  const region = "region" in what ? what.region : "all";
  const link = (id: string) => `${origin}/map?r=${region}&sel=${id}`;
  const text = calendarText(eventsOf(facts, what, { reader, language, link }), {
    name: name ?? nameOf(what, context, language),
    language,
    now: now().toISOString(),
    host: new URL(origin).hostname,
  });
  return reply
    .header("cache-control", "no-store")
    .header("content-disposition", 'attachment; filename="kudelma.ics"')
    .type("text/calendar; charset=utf-8")
    .send(text);
}

function readOf(of: string): CalendarOf {
  const [kind = "", id = ""] = of.split(":");
  return kind === "community" ? { community: id } : { region: id };
}

function nameOf(of: CalendarOf, { loom }: Context, language: Language): string {
  if ("region" in of) return regionName(of.region, language);
  const community = loom.mirror.facts.get(of.community);
  return community?.type === "community" ? (wordsIn(community.names, language) ?? "") : "";
}

/** Who asks, what they may give away of a calendar, and what it is called: its weavers, who keep it. */
async function keeperOf(
  request: FastifyRequest,
  of: string,
  context: Context,
): Promise<{ person: Person; regions: string[]; name: string } | Refusal> {
  const person = await readerOf(request, context.accounts);
  if (person === null) return refuse("notSignedIn");
  const { loom } = context;
  if (!loom.state.ready) return refuse("storeUnavailable");
  const { facts } = loom.mirror;
  const what = readOf(of);
  const name = nameOf(what, context, "fi");
  if ("region" in what) {
    const may = weaves(person, [what.region]) && onTeam(person, [what.region]);
    return may ? { person, regions: [what.region].filter(isRegion), name } : refuse("notYours");
  }
  const community = facts.get(what.community);
  if (community?.type !== "community" || !new Sight(person, facts).mayRead(community))
    return refuse("notFound");
  if (!mayKeep(person, community, facts)) return refuse("notYours");
  const regions = community.regions.filter((code) => isRegion(code) && weaves(person, [code]));
  return regions.length > 0 ? { person, regions, name } : refuse("notYours");
}

function isRegion(code: string): boolean {
  return /^\d{2}$/.test(code);
}
