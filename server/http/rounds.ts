// A mapping round for its team: whom to interview next, when to stop, and the map as it stood when it closed.

import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { isLooker } from "../../domain/ask/looker.ts";
import type { Person } from "../../domain/policy/person.ts";
import { onTeam } from "../../domain/policy/rights.ts";
import { Sight } from "../../domain/policy/sight.ts";
import { snapshotOf } from "../../domain/policy/snapshot.ts";
import { Veil } from "../../domain/policy/veil.ts";
import type { Fact } from "../../domain/records/record.ts";
import type { Round } from "../../domain/records/round.ts";
import { id } from "../../domain/records/text.ts";
import { type Refusal, refuse } from "../../domain/refusal.ts";
import { factsBefore } from "../../domain/rounds/frozen.ts";
import { interviewsOf, queueOf } from "../../domain/rounds/queue.ts";
import { saturation } from "../../domain/rounds/saturation.ts";
import { roundTold, snapshot } from "../../domain/wire.ts";
import type { App, Context } from "./context.ts";
import { refuseReply } from "./errors.ts";
import { readerOf } from "./who.ts";

const querystring = z.object({ id });

export function roundRoutes(app: App, context: Context): void {
  const { loom } = context;

  app.get("/api/round", { schema: { querystring, response: { 200: roundTold } } }, async (request, reply) => {
    const found = await ofTeam(request, request.query.id, context);
    if ("refused" in found) return refuseReply(request, reply, found);
    const { cursor, facts } = loom.mirror;
    const seen = new Veil(found.reader, facts);
    const interviews = interviewsOf(found.round, seen);
    const told = { interviews, queue: queueOf(found.round, seen), saturation: saturation(interviews) };
    return { cursor, id: found.round.id, ...told };
  });

  app.get(
    "/api/round/snapshot",
    { schema: { querystring, response: { 200: snapshot } } },
    async (request, reply) => {
      const found = await ofTeam(request, request.query.id, context);
      if ("refused" in found) return refuseReply(request, reply, found);
      const { round, reader } = found;
      const { epoch, facts, seq } = loom.mirror;
      if (round.frozen === undefined) return refuseReply(request, reply, refuse("notFound"));
      const later = (await loom.store.changesAfter(round.frozen.seq, seq)).filter((one) => one.seq <= seq);
      const then = factsBefore(facts, later);
      const today = new Sight(reader, facts);
      const { records, spots } = snapshotOf(reader, round.region, then);
      // What is kept closer today was not meant to be seen then either.
      const still = (one: Fact) => facts.get(one.id) === undefined || today.reads(one.id);
      const cursor = `${epoch}:${round.frozen.seq}`;
      return { cursor, view: round.region, records: records.filter(still), spots, aliases: [] };
    },
  );
}

/** The round that is asked for and who asks, or why it is not told. */
async function ofTeam(
  request: FastifyRequest,
  asked: string,
  { loom, accounts }: Context,
): Promise<{ round: Round; reader: Person } | Refusal> {
  const reader = await readerOf(request, accounts);
  if (reader === null) return refuse("notSignedIn");
  if (!loom.state.ready) return refuse("storeUnavailable");
  const { facts } = loom.mirror;
  const round = facts.get(facts.resolve(asked));
  if (round?.type !== "round" || !new Sight(reader, facts).mayRead(round)) return refuse("notFound");
  return isLooker(reader) || !onTeam(reader, [round.region]) ? refuse("notYours") : { round, reader };
}
