// Requests to the server and what they can come to: a value, a no with its reason, or nobody there.
import { z } from "zod";
import { fact } from "../../domain/records/record.ts";
import type { Refusal } from "../../domain/refusal.ts";
import {
  answer,
  changeNote,
  errorBody,
  found,
  health,
  history,
  invitation,
  type invite,
  look,
  looked,
  me,
  snapshot,
  tidied,
  toldChanges,
} from "../../domain/wire.ts";

export type Outcome<Value> =
  | { type: "value"; value: Value }
  /** The server's no. `status` tells whether it can change by waiting. */
  | { type: "refused"; status: number; refusal: Refusal }
  /** No answer, or none that could be read. */
  | { type: "silent" };

/** Of the browser, or of a test. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const longestWait = 30_000;

export class Api {
  readonly #fetch: Fetch;
  /** The language in which the server words its reasons. */
  language = "fi";

  constructor(fetch: Fetch) {
    this.#fetch = fetch;
  }

  me() {
    return this.#ask("/api/me", me);
  }

  health() {
    return this.#ask("/api/health", health);
  }

  snapshot(region: string) {
    return this.#ask(`/api/snapshot?r=${encodeURIComponent(region)}`, snapshot);
  }

  records(ids: readonly string[]) {
    return this.#ask(`/api/records?ids=${ids.join(",")}`, z.object({ records: z.array(fact) }));
  }

  command(command: unknown) {
    return this.#ask("/api/commands", answer, command);
  }

  search(query: string, limit: number) {
    const asked = new URLSearchParams({ q: query, limit: String(limit), lang: this.language });
    return this.#ask(`/api/search?${asked}`, z.object({ found: z.array(found) }));
  }

  /** @param since a number of the log, or a moment */
  changes(since: string) {
    return this.#ask(`/api/changes?since=${encodeURIComponent(since)}&limit=500`, toldChanges);
  }

  /** What there is to tidy in a view. */
  tidy(view: string) {
    return this.#ask(`/api/tidy?r=${encodeURIComponent(view)}`, tidied);
  }

  /** A region's map as it stood when a round closed. */
  frozen(round: string) {
    return this.#ask(`/api/round/snapshot?id=${encodeURIComponent(round)}`, snapshot);
  }

  /** What happened to a record, or in a view, before a number of the log; newest first. */
  history(
    of: { record: string } | { r: string },
    { before, limit }: { before: number | null; limit: number },
  ) {
    const asked = new URLSearchParams({ ...of, limit: String(limit) });
    if (before !== null) asked.set("before", String(before));
    return this.#ask(`/api/history?${asked}`, history);
  }

  mine() {
    return this.#ask("/api/changes/mine", z.object({ changes: z.array(changeNote) }));
  }

  signIn(body: { token: string } | { password: string }) {
    return this.#ask("/api/sign-in", me, body);
  }

  signOut() {
    return this.#ask("/api/sign-out", z.unknown(), {});
  }

  invitations() {
    return this.#ask("/api/invitations", z.object({ invitations: z.array(invitation) }));
  }

  invite(body: z.infer<typeof invite>) {
    return this.#ask("/api/invitations", z.object({ invitation, token: z.string(), path: z.string() }), body);
  }

  revoke(id: string) {
    return this.#ask(`/api/invitations/${encodeURIComponent(id)}/revoke`, z.unknown(), {});
  }

  /** Read-only links to a saved view. */
  looks(view: string) {
    return this.#ask(`/api/views/${encodeURIComponent(view)}/links`, z.object({ links: z.array(look) }));
  }

  makeLook(view: string, days: number) {
    const made = z.object({ link: look, token: z.string(), path: z.string() });
    return this.#ask(`/api/views/${encodeURIComponent(view)}/links`, made, { days });
  }

  revokeLook(view: string, link: string) {
    const path = [view, "links", link, "revoke"].map(encodeURIComponent).join("/");
    return this.#ask(`/api/views/${path}`, z.object({ link: look }), {});
  }

  /** Secret addresses of a calendar: of `community:ID` or `region:CODE`. */
  calendars(of: string) {
    const asked = new URLSearchParams({ of });
    return this.#ask(`/api/calendar/links?${asked}`, z.object({ links: z.array(look) }));
  }

  makeCalendar(of: string) {
    const made = z.object({ link: look, token: z.string(), path: z.string() });
    return this.#ask("/api/calendar/links", made, { of });
  }

  revokeCalendar(of: string, link: string) {
    const path = `/api/calendar/links/${encodeURIComponent(link)}/revoke`;
    return this.#ask(path, z.object({ link: look }), { of });
  }

  look(token: string) {
    return this.#ask("/api/look", looked, { token });
  }

  async #ask<Value>(url: string, schema: z.ZodType<Value>, body?: unknown): Promise<Outcome<Value>> {
    const headers: Record<string, string> = { "accept-language": this.language };
    if (body !== undefined) headers["content-type"] = "application/json";
    try {
      const response = await this.#fetch(url, {
        method: body === undefined ? "GET" : "POST",
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(longestWait),
      });
      const text = await response.text();
      const told: unknown = text === "" ? null : JSON.parse(text);
      if (!response.ok) return refused(response.status, told);
      const read = schema.safeParse(told);
      return read.success ? { type: "value", value: read.data } : { type: "silent" };
    } catch {
      return { type: "silent" };
    }
  }
}

function refused(status: number, told: unknown): Outcome<never> {
  const read = errorBody.safeParse(told);
  if (!read.success) return { type: "silent" };
  const { refused, values } = read.data;
  return { type: "refused", status, refusal: { refused, values } };
}
