// The web server put together: headers, limits, routes, the page's files. Opens no store and listens nowhere.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import cookie from "@fastify/cookie";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import serveStatic from "@fastify/static";
import swagger from "@fastify/swagger";
import fastify, { type FastifyReply, type FastifyRequest } from "fastify";
import {
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from "fastify-type-provider-zod";
import { refuse } from "../domain/refusal.ts";
import { hashed } from "./accounts/tokens.ts";
import { calendarRoutes } from "./http/calendars.ts";
import { changeRoutes } from "./http/changes.ts";
import { commandRoutes } from "./http/commands.ts";
import type { App, Context } from "./http/context.ts";
import { languageOf, refusalOf, refuseReply } from "./http/errors.ts";
import { feedRoutes } from "./http/feed.ts";
import { freshnessRoutes } from "./http/freshness.ts";
import { withHead } from "./http/head.ts";
import { historyRoutes } from "./http/history.ts";
import { refuseSocket } from "./http/no-request.ts";
import { peopleRoutes } from "./http/people.ts";
import { readingRoutes } from "./http/reading.ts";
import { roundRoutes } from "./http/rounds.ts";
import { sharingRoutes } from "./http/sharing.ts";
import { tidyRoutes } from "./http/tidy.ts";
import { cookieName, fromOurPage, ownOrigin, toOurName } from "./http/who.ts";

const pageDir = fileURLToPath(new URL("../dist", import.meta.url));
const megabyte = 1_048_576;

export async function buildApp(context: Context): Promise<App> {
  const app = fastify({
    logger: false,
    bodyLimit: 4 * megabyte,
    trustProxy: context.config.trustProxy,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: true,
    clientErrorHandler: refuseSocket,
    frameworkErrors: (error, request, reply) => refuseReply(request, reply, refusalOf(error)),
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler((error, request, reply) => {
    const refusal = refusalOf(error);
    if (refusal.refused === "internal") console.error(error);
    return refuseReply(request, reply, refusal);
  });

  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", "data:", "blob:"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // Over plain http on one's own machine, asking for https would only break the next visit.
    strictTransportSecurity: (context.config.origin ?? "").startsWith("https:"),
    referrerPolicy: { policy: "same-origin" },
  });
  await app.register(rateLimit, {
    max: (_request, key) => (key.startsWith("session ") ? 6000 : 900),
    timeWindow: 60_000,
    keyGenerator: (request) => {
      const session = request.cookies[cookieName];
      const known = session !== undefined && context.accounts.wasLately(session);
      return known ? `session ${hashed(session)}` : request.ip;
    },
  });
  await app.register(swagger, {
    openapi: { info: { title: "Kudelma", version: "0.1.0" } },
    transform: jsonSchemaTransform,
  });

  app.addHook("onRequest", async (request, reply) => {
    const writes = request.method !== "GET" && request.method !== "HEAD";
    if (!toOurName(request, context.config) || (writes && !fromOurPage(request, context.config)))
      return refuseReply(request, reply, refuse("foreignOrigin"));
    if (request.url.startsWith("/api/")) reply.header("cache-control", "no-store");
    return undefined;
  });

  readingRoutes(app, context);
  commandRoutes(app, context);
  feedRoutes(app, context);
  peopleRoutes(app, context);
  sharingRoutes(app, context);
  calendarRoutes(app, context);
  changeRoutes(app, context);
  tidyRoutes(app, context);
  freshnessRoutes(app, context);
  historyRoutes(app, context);
  roundRoutes(app, context);
  app.get("/api/openapi.json", { schema: { hide: true } }, async () => app.swagger());

  await page(app, context);
  return app;
}

/** The page's files; every other address is the page itself, with a head for its region, but for those of the API. */
async function page(app: App, { config }: Context): Promise<void> {
  const built = existsSync(`${pageDir}/index.html`);
  const html = built ? readFileSync(`${pageDir}/index.html`, "utf8") : "";
  const send = (request: FastifyRequest, reply: FastifyReply) => {
    const origin = ownOrigin(request, config);
    return reply
      .header("cache-control", "no-cache")
      .header("vary", "accept-language")
      .type("text/html; charset=utf-8")
      .send(withHead(html, { url: request.url, language: languageOf(request), origin }));
  };
  if (built) {
    app.get("/", { schema: { hide: true } }, send);
    await app.register(serveStatic, {
      root: pageDir,
      index: false,
      setHeaders: (reply, path) => {
        // Names under assets/ carry a hash of what is in them.
        reply.header(
          "cache-control",
          path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
        );
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const asksPage =
      request.method === "GET" && !request.url.startsWith("/api/") && !request.url.startsWith("/assets/");
    if (asksPage && built) return send(request, reply);
    return refuseReply(request, reply, refuse(request.method === "GET" ? "notFound" : "methodUnknown"));
  });
}
