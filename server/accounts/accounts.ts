// Who gets in: links that are used once, sessions as hashes, both revocable. No passwords of people are kept.
import { randomUUID } from "node:crypto";
import type { Grant, Person } from "../../domain/policy/person.ts";
import { type Refusal, refuse } from "../../domain/refusal.ts";
import type { Invitation } from "../../domain/wire.ts";
import type { Vault } from "../store/store.ts";
import {
  account,
  endSessions,
  type Link,
  later,
  link,
  linkByToken,
  linkOf,
  openSession,
  putLink,
  session,
} from "./kept.ts";
import { Looks } from "./looks.ts";
import { hashed, newToken } from "./tokens.ts";

export class Accounts {
  /** Links that only show a view. */
  readonly looks: Looks;
  readonly #vault: Vault;
  readonly #now: () => Date;
  /** Hashes of cookies that lately were somebody's: an invented cookie must not count as a session of its own. */
  readonly #lately = new Set<string>();

  constructor(vault: Vault, now: () => Date = () => new Date()) {
    this.#vault = vault;
    this.#now = now;
    this.looks = new Looks(vault, now);
  }

  /** Makes a link; the token is answered here and never again. */
  async invite(
    by: Person,
    asked: { name: string; grants: Grant[]; days: number },
  ): Promise<{ invitation: Invitation; token: string }> {
    const token = newToken();
    const made: Link = {
      id: randomUUID(),
      name: asked.name,
      grants: asked.grants,
      until: later(this.#now(), asked.days),
      madeAt: this.#now().toISOString(),
      madeBy: by.name,
      state: "open",
      tokenHash: hashed(token),
      person: null,
    };
    await putLink(this.#vault, made);
    return { invitation: this.#shown(made), token };
  }

  async invitations(): Promise<Invitation[]> {
    const all = (await this.#vault.list("link")).map(({ value }) => link.parse(value));
    return all
      .filter((one) => one.view === undefined)
      .map((one) => this.#shown(one))
      .toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
  }

  async invitation(id: string): Promise<Invitation | null> {
    const one = await this.#link(id);
    return one === null ? null : this.#shown(one);
  }

  /** Ends a link and every session that came by it. Answers whose feeds must be told. */
  async revoke(id: string): Promise<{ invitation: Invitation; person: string | null } | null> {
    const one = await this.#link(id);
    if (one === null) return null;
    const next: Link = { ...one, state: "revoked" };
    await this.#vault.put("link", id, next);
    await endSessions(this.#vault, id);
    return { invitation: this.#shown(next), person: one.person };
  }

  /** Spends a link: exactly one of several at once gets in. */
  async enter(token: string): Promise<{ person: Person; cookie: string; until: string } | Refusal> {
    const one = await linkByToken(this.#vault, token);
    if (one === null || one.view !== undefined) return refuse("linkUnknown");
    if (one.state === "revoked") return refuse("linkRevoked");
    if (one.state === "spent") return refuse("linkSpent");
    if (one.until < this.#now().toISOString()) return refuse("linkExpired");
    const who: Person = { id: `p-${randomUUID()}`, name: one.name, grants: one.grants };
    const spent: Link = { ...one, state: "spent", person: who.id };
    if (!(await this.#vault.swap("link", one.id, { expected: one, next: spent }))) return refuse("linkSpent");
    await this.#vault.put("person", who.id, { ...who, until: one.until });
    return {
      person: who,
      ...(await openSession(this.#vault, this.#now(), { person: who.id, link: one.id })),
    };
  }

  /** A session of the administrator whose password was right. */
  async enterAsAdministrator(name: string): Promise<{ person: Person; cookie: string; until: string }> {
    const who: Person = { id: "administrator", name, grants: [{ role: "administrator", regions: ["all"] }] };
    await this.#vault.put("person", who.id, { ...who, until: later(this.#now(), 3650) });
    return { person: who, ...(await openSession(this.#vault, this.#now(), { person: who.id, link: null })) };
  }

  /** Whose session a cookie is, or null where there is none (any more). */
  async whose(cookie: string): Promise<Person | null> {
    const found = session.safeParse(await this.#vault.get("session", hashed(cookie)));
    const now = this.#now().toISOString();
    if (!found.success || found.data.until < now) return null;
    const who = account.safeParse(await this.#vault.get("person", found.data.person));
    if (!who.success || who.data.until < now) return null;
    const { until: _until, ...kept } = who.data;
    if (this.#lately.size > 10_000) this.#lately.clear();
    this.#lately.add(hashed(cookie));
    return kept;
  }

  /** Whether a cookie was lately found to be somebody's; asked where looking it up would be too slow. */
  wasLately(cookie: string): boolean {
    return this.#lately.has(hashed(cookie));
  }

  async leave(cookie: string): Promise<void> {
    await this.#vault.delete("session", hashed(cookie));
  }

  /** A link that lets somebody in, none that only shows a view. */
  async #link(id: string): Promise<Link | null> {
    const one = await linkOf(this.#vault, id);
    return one?.view === undefined ? one : null;
  }

  #shown(one: Link): Invitation {
    const { tokenHash: _hash, person: _person, view: _view, ...rest } = one;
    const expired = one.state === "open" && one.until < this.#now().toISOString();
    return { ...rest, state: expired ? "expired" : one.state };
  }
}
