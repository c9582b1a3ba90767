// Read-only links to saved views: many may use one, each with a session of their own, until it is revoked or over.
import { randomUUID } from "node:crypto";
import { lookerId } from "../../domain/ask/looker.ts";
import type { Grant, Person } from "../../domain/policy/person.ts";
import { type Refusal, refuse } from "../../domain/refusal.ts";
import type { Look } from "../../domain/wire.ts";
import type { Vault } from "../store/store.ts";
import { endSessions, type Link, later, link, linkByToken, linkOf, openSession, putLink } from "./kept.ts";
import { hashed, newToken } from "./tokens.ts";

export class Looks {
  readonly #vault: Vault;
  readonly #now: () => Date;

  constructor(vault: Vault, now: () => Date) {
    this.#vault = vault;
    this.#now = now;
  }

  /** Makes a link to a view; the token is answered here and never again. Its grants are viewers' ones. */
  async make(
    by: Person,
    asked: { view: string; name: string; regions: string[]; days: number },
  ): Promise<{ look: Look; token: string }> {
    const token = newToken();
    const id = randomUUID();
    const grants: Grant[] = asked.regions.length === 0 ? [] : [{ role: "viewer", regions: asked.regions }];
    const until = later(this.#now(), asked.days);
    const name = asked.name.slice(0, 80);
    const made: Link = {
      id,
      name,
      grants,
      until,
      madeAt: this.#now().toISOString(),
      madeBy: by.name,
      state: "open",
      tokenHash: hashed(token),
      person: lookerId(id),
      view: asked.view,
    };
    await putLink(this.#vault, made);
    await this.#vault.put("person", lookerId(id), { id: lookerId(id), name, grants, until });
    return { look: this.#shown(made, asked.view), token };
  }

  /** The links to a view, newest first. */
  async of(view: string): Promise<Look[]> {
    const all = (await this.#all()).filter((one) => one.view === view);
    return all.map((one) => this.#shown(one, view)).toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
  }

  /** Ids of the views that have a link which is not revoked. */
  async views(): Promise<Set<string>> {
    const open = (await this.#all()).filter((one) => one.state === "open");
    return new Set(open.flatMap((one) => one.view ?? []));
  }

  /** Ends a link to the view and every session that came by it. Answers whose feeds must be told. */
  async revoke(view: string, id: string): Promise<{ look: Look; person: string } | null> {
    const one = await linkOf(this.#vault, id);
    if (one === null || one.view !== view) return null;
    const next: Link = { ...one, state: "revoked" };
    await this.#vault.put("link", id, next);
    // Without the person no session is anybody's, also one that is opened in this very moment.
    await this.#vault.delete("person", lookerId(id));
    await endSessions(this.#vault, id);
    return { look: this.#shown(next, view), person: lookerId(id) };
  }

  /** Ends all links to a view. Answers whose feeds must be told. */
  async revokeAll(view: string): Promise<string[]> {
    const ended: string[] = [];
    for (const { id, state } of await this.of(view)) {
      const revoked = state === "revoked" ? null : await this.revoke(view, id);
      if (revoked !== null) ended.push(revoked.person);
    }
    return ended;
  }

  /** The view that a token shows and the person who looks by it; no session yet. */
  async known(
    token: string,
  ): Promise<{ view: string; person: Person; link: string; until: string } | Refusal> {
    const one = await linkByToken(this.#vault, token);
    if (one?.view === undefined) return refuse("linkUnknown");
    if (one.state === "revoked") return refuse("linkRevoked");
    if (one.until < this.#now().toISOString()) return refuse("linkExpired");
    const person = { id: lookerId(one.id), name: one.name, grants: one.grants };
    return { view: one.view, person, link: one.id, until: one.until };
  }

  /** A session for one more who came by the link, no longer than the link itself. */
  async open(by: {
    person: Person;
    link: string;
    until: string;
  }): Promise<{ cookie: string; until: string }> {
    const { person, link: id, until } = by;
    return openSession(this.#vault, this.#now(), { person: person.id, link: id, atMost: until });
  }

  async #all(): Promise<Link[]> {
    const all = (await this.#vault.list("link")).map(({ value }) => link.parse(value));
    return all.filter((one) => one.view !== undefined);
  }

  #shown({ id, until, madeAt, madeBy, state }: Link, view: string): Look {
    const expired = state === "open" && until < this.#now().toISOString();
    return {
      id,
      view,
      until,
      madeAt,
      madeBy,
      state: state === "open" && !expired ? "open" : expired ? "expired" : "revoked",
    };
  }
}
