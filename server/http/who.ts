// Who asks: the session of a cookie; and whether a page of ours asks at all.
import type { FastifyRequest } from "fastify";
import type { Reader } from "../../domain/policy/person.ts";
import type { Accounts } from "../accounts/accounts.ts";
import { type Config, isLocal } from "../config.ts";

export const cookieName = "kudelma";

export async function readerOf(request: FastifyRequest, accounts: Accounts): Promise<Reader> {
  const cookie = request.cookies[cookieName];
  return cookie === undefined || cookie.length > 100 ? null : accounts.whose(cookie);
}

/** A write must come from our own page. Other programs send no Origin and no fetch metadata; they have no cookie by accident either. */
export function fromOurPage(request: FastifyRequest, config: Config): boolean {
  const { origin } = request.headers;
  const site = request.headers["sec-fetch-site"];
  if (origin === undefined) return site === undefined || site === "same-origin" || site === "none";
  return origin === ownOrigin(request, config);
}

/** Listening on this machine only, we answer only to this machine's names: another name is somebody's page rebound to us. */
export function toOurName(request: FastifyRequest, config: Config): boolean {
  if (config.origin !== null || !isLocal(config.host)) return true;
  const host = (request.headers.host ?? "").replace(/:\d+$/, "").replace(/^\[|\]$/g, "");
  return host === "" || isLocal(host);
}

export function ownOrigin(request: FastifyRequest, config: Config): string {
  return config.origin ?? `${request.protocol}://${request.headers.host ?? ""}`;
}
