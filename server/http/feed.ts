// The live feed: server-sent events, whose id is the cursor.
import { z } from "zod";
import { canonical } from "../../domain/json.ts";
import { refuse } from "../../domain/refusal.ts";
import type { Screen } from "../log/feeds.ts";
import { StoreDown } from "../store/store.ts";
import type { App, Context } from "./context.ts";
import { refuseReply } from "./errors.ts";
import { cookieName, readerOf } from "./who.ts";

const recheck = 15_000;
/** A screen that does not read is closed rather than kept in memory. */
const mostUnread = 8_000_000;

export function feedRoutes(app: App, { loom, feeds, accounts }: Context): void {
  app.get(
    "/api/feed",
    {
      schema: { querystring: z.object({ after: z.string().max(80).optional() }) },
      // A feed has no end, so there is no head of it alone either.
      exposeHeadRoute: false,
    },
    async (request, reply) => {
      if (!loom.state.ready) return refuseReply(request, reply, refuse("storeUnavailable"));
      const cookie = request.cookies[cookieName] ?? "";
      const reader = await readerOf(request, accounts);
      const last = request.headers["last-event-id"];
      const after = typeof last === "string" && last !== "" ? last : (request.query.after ?? "");
      reply.hijack();
      const { raw } = reply;
      raw.writeHead(200, {
        ...Object.fromEntries(
          Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]),
        ),
        "content-type": "text/event-stream; charset=utf-8",
        "cache-control": "no-store",
        "x-accel-buffering": "no",
      });
      raw.write("retry: 1000\n\n");
      let close: () => void = () => undefined;
      const end = () => {
        clearInterval(timer);
        close();
        raw.end();
      };
      const timer = setInterval(async () => {
        // Rights that ended or changed meanwhile, here or by another process, end the feed.
        const now = await accounts.whose(cookie).catch(() => reader);
        if (canonical(now) !== canonical(reader)) {
          raw.write('event: reset\ndata: {"reason":"rights"}\n\n');
          end();
        }
      }, recheck);
      timer.unref();
      raw.on("close", () => {
        clearInterval(timer);
        close();
      });
      const screen: Screen = {
        reader,
        send: (cursor, text) => {
          if (raw.writableLength > mostUnread) end();
          else raw.write(`id: ${cursor}\ndata: ${text}\n\n`);
        },
        here: (text) => void raw.write(`event: here\ndata: ${text}\n\n`),
        reset: (reason) => {
          raw.write(`event: reset\ndata: {"reason":"${reason}"}\n\n`);
          end();
        },
      };
      try {
        close = await feeds.open(screen, after);
      } catch (error) {
        // The store went while the log was read: the head is sent, so the line ends, and the page makes it anew.
        if (!(error instanceof StoreDown)) console.error(error);
        end();
      }
      if (raw.destroyed || raw.writableEnded) close();
      return reply;
    },
  );
}
