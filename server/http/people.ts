// Getting in and letting in: sign-in by link or password, sign-out, links to be given away.
import { z } from "zod";
import type { Grant, Person } from "../../domain/policy/person.ts";
import { administers } from "../../domain/policy/rights.ts";
import { isRefusal, type Refusal, refuse } from "../../domain/refusal.ts";
import { invitation, invite, me, signIn } from "../../domain/wire.ts";
import { sameText } from "../accounts/tokens.ts";
import type { App, Context } from "./context.ts";
import { giveCookie } from "./cookie.ts";
import { refuseReply } from "./errors.ts";
import { meOf } from "./me.ts";
import { cookieName, readerOf } from "./who.ts";

/** Guessing is slowed by address, whatever cookie comes along. */
const strict = {
  rateLimit: {
    max: 10,
    timeWindow: 60_000,
    keyGenerator: (request: { ip: string }) => `sign-in ${request.ip}`,
  },
};

export function peopleRoutes(app: App, context: Context): void {
  const { accounts, config, feeds } = context;

  app.post(
    "/api/sign-in",
    { schema: { body: signIn, response: { 200: me } }, config: strict },
    async (request, reply) => {
      const entered =
        "token" in request.body
          ? await accounts.enter(request.body.token)
          : await byPassword(request.body.password);
      if (isRefusal(entered)) return refuseReply(request, reply, entered);
      const old = request.cookies[cookieName];
      if (old !== undefined) await accounts.leave(old);
      giveCookie(reply, config, entered);
      return reply.send(meOf(entered.person, context));
    },
  );

  async function byPassword(password: string) {
    if (config.adminPassword === null || !sameText(password, config.adminPassword))
      return refuse("wrongPassword");
    return accounts.enterAsAdministrator("administrator");
  }

  app.post("/api/sign-out", { schema: { response: { 200: me } } }, async (request, reply) => {
    const cookie = request.cookies[cookieName];
    if (cookie !== undefined) await accounts.leave(cookie);
    reply.clearCookie(cookieName, { path: "/" });
    return meOf(null, context);
  });

  app.get(
    "/api/invitations",
    { schema: { response: { 200: z.object({ invitations: z.array(invitation) }) } } },
    async (request, reply) => {
      const person = await readerOf(request, accounts);
      if (person === null) return refuseReply(request, reply, refuse("notSignedIn"));
      const all = await accounts.invitations();
      return {
        invitations: all.filter((one) => one.grants.every((each) => mayGrant(person, each) === null)),
      };
    },
  );

  app.post(
    "/api/invitations",
    {
      schema: {
        body: invite,
        response: { 200: z.object({ invitation, token: z.string(), path: z.string() }) },
      },
    },
    async (request, reply) => {
      const person = await readerOf(request, accounts);
      if (person === null) return refuseReply(request, reply, refuse("notSignedIn"));
      const refusal = request.body.grants.map((one) => mayGrant(person, one)).find((one) => one !== null);
      if (refusal) return refuseReply(request, reply, refusal);
      const made = await accounts.invite(person, request.body);
      return { ...made, path: `/sign-in#${made.token}` };
    },
  );

  app.post(
    "/api/invitations/:id/revoke",
    { schema: { params: z.object({ id: z.string().max(64) }), response: { 200: z.object({ invitation }) } } },
    async (request, reply) => {
      const person = await readerOf(request, accounts);
      if (person === null) return refuseReply(request, reply, refuse("notSignedIn"));
      const known = await accounts.invitation(request.params.id);
      if (known === null) return refuseReply(request, reply, refuse("notFound"));
      if (known.grants.some((one) => mayGrant(person, one) !== null))
        return refuseReply(request, reply, refuse("notYours"));
      const revoked = await accounts.revoke(request.params.id);
      if (revoked === null) return refuseReply(request, reply, refuse("notFound"));
      if (revoked.person !== null) feeds.resetReader(revoked.person);
      return { invitation: revoked.invitation };
    },
  );
}

/** Administrators let anybody in; coordinators let viewers, actors and weavers into their own regions. */
export function mayGrant(person: Person, wanted: Grant): Refusal | null {
  if (administers(person)) return null;
  const modest = wanted.role === "viewer" || wanted.role === "actor" || wanted.role === "weaver";
  const own = new Set(
    person.grants.flatMap((one) =>
      one.role === "coordinator" || one.role === "administrator" ? one.regions : [],
    ),
  );
  return modest && wanted.regions.every((code) => own.has(code) || own.has("all"))
    ? null
    : refuse("notYours");
}
