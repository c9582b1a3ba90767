// Routes that only read: health, who I am, snapshot, single records, search, my changes.
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { seen } from "../../domain/policy/seen.ts";
import { fact } from "../../domain/records/record.ts";
import { id } from "../../domain/records/text.ts";
import { refuse } from "../../domain/refusal.ts";
import { search } from "../../domain/search/rank.ts";
import {
  changeNote,
  errorBody,
  type Found,
  found,
  health,
  me,
  snapshot,
  viewCode,
} from "../../domain/wire.ts";
import { note } from "../log/tell.ts";
import type { App, Context } from "./context.ts";
import { refuseReply } from "./errors.ts";
import { meOf } from "./me.ts";
import { readerOf } from "./who.ts";

const version = "0.1.0";

export function readingRoutes(app: App, context: Context): void {
  const { loom, accounts, names } = context;

  app.get(
    "/api/health",
    { schema: { response: { 200: health, 503: health } }, config: { rateLimit: false } },
    async (_request, reply) => {
      const { state } = loom;
      return reply.code(state.ready ? 200 : 503).send({
        ok: state.ready,
        store: loom.store.kind,
        state: state.ready ? "ready" : state.reason,
        cursor: state.ready ? loom.mirror.cursor : null,
        version,
      });
    },
  );

  snapshotRoute(app, context);

  app.get("/api/me", { schema: { response: { 200: me } } }, async (request) =>
    meOf(await readerOf(request, accounts), context),
  );

  app.get(
    "/api/records",
    {
      schema: {
        querystring: z.object({ ids: z.string().max(20_000) }),
        response: { 200: z.object({ records: z.array(fact) }) },
      },
    },
    async (request) => {
      const reader = await readerOf(request, accounts);
      const { facts } = loom.mirror;
      const ids = request.query.ids.split(",").filter((each) => id.safeParse(each).success);
      const records = ids.slice(0, 500).flatMap((each) => {
        const one = facts.get(facts.resolve(each));
        const view = one === undefined ? null : seen(reader, one, facts);
        return view === null ? [] : [view];
      });
      return { records };
    },
  );

  app.get(
    "/api/search",
    {
      schema: {
        querystring: z.object({
          q: z.string().max(200),
          limit: z.coerce.number().int().min(1).max(50).default(12),
        }),
        response: { 200: z.object({ found: z.array(found) }) },
      },
    },
    async (request) => {
      const reader = await readerOf(request, accounts);
      const entries = names.of(reader);
      const byId = new Map(entries.map((one) => [one.id, one]));
      const ranked = search(request.query.q, entries, request.query.limit);
      return {
        found: ranked.flatMap((one): Found[] => {
          const entry = byId.get(one.id);
          return entry === undefined
            ? []
            : [{ id: one.id, type: entry.type, name: entry.names[0] ?? one.matched, matched: one.matched }];
        }),
      };
    },
  );

  app.get(
    "/api/changes/mine",
    { schema: { response: { 200: z.object({ changes: z.array(changeNote) }) } } },
    async (request) => {
      const reader = await readerOf(request, accounts);
      if (reader === null || !loom.state.ready) return { changes: [] };
      return { changes: (await loom.store.changesBy(reader.id, 200)).map(note) };
    },
  );
}

/** Sent as text that was made once for many readers, so its type is kept by a test and not by the route. */
function snapshotRoute(app: FastifyInstance, { loom, accounts, snapshots, arranger }: Context): void {
  const querystring = z.object({ r: viewCode.default("all") });
  app.get(
    "/api/snapshot",
    { schema: { querystring, response: { 200: snapshot, 503: errorBody } } },
    async (request, reply) => {
      if (!loom.state.ready) return refuseReply(request, reply, refuse("storeUnavailable"));
      const { r } = querystring.parse(request.query);
      const reader = await readerOf(request, accounts);
      arranger.wanted(r);
      return reply.type("application/json; charset=utf-8").send(snapshots.text(reader, r));
    },
  );
}
