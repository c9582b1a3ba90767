// The cookie of a session: for our own pages only, out of reach of scripts.
import type { FastifyReply } from "fastify";
import type { Config } from "../config.ts";
import { cookieName } from "./who.ts";

export function giveCookie(
  reply: FastifyReply,
  config: Config,
  session: { cookie: string; until: string },
): void {
  reply.setCookie(cookieName, session.cookie, {
    path: "/",
    httpOnly: true,
    sameSite: "strict",
    secure: (config.origin ?? "").startsWith("https:"),
    expires: new Date(session.until),
  });
}
