// Who gets in: links that are used once, sessions as hashes, both revocable. No passwords of people are kept.
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { type Grant, grant, type Person, person } from "../../domain/policy/person.ts";
import { type Refusal, refuse } from "../../domain/refusal.ts";
import type { Invitation } from "../../domain/wire.ts";
import type { Vault } from "../store/store.ts";
import { hashed, newToken } from "./tokens.ts";

const link = z.strictObject({
  id: z.string(),
  name: z.string(),
  grants: z.array(grant),
  until: z.string(),
  madeAt: z.string(),
  madeBy: z.string(),
  state: z.enum(["open", "spent", "revoked"]),
  tokenHash: z.string(),
  /** Who came in by it. */
  person: z.string().nullable(),
});
type Link = z.infer<typeof link>;

const session = z.strictObject({ person: z.string(), until: z.string(), link: z.string().nullable() });
/** What is kept of a person: the name they were invited under, their rights and how long these last. */
const account = z.strictObject({ ...person.shape, until: z.string() });

const day = 86_400_000;
const sessionDays = 30;

export class Accounts {
  readonly #vault: Vault;
  readonly #now: () => Date;
  /** Hashes of cookies that lately were somebody's: an invented cookie must not count as a session of its own. */
  readonly #lately = new Set<string>();

  constructor(vault: Vault, now: () => Date = () => new Date()) {
    this.#vault = vault;
    this.#now = now;
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
      until: this.#later(asked.days),
      madeAt: this.#now().toISOString(),
      madeBy: by.name,
      state: "open",
      tokenHash: hashed(token),
      person: null,
    };
    await this.#vault.put("link", made.id, made);
    await this.#vault.put("token", made.tokenHash, made.id);
    return { invitation: this.#shown(made), token };
  }

  async invitations(): Promise<Invitation[]> {
    const all = (await this.#vault.list("link")).map(({ value }) => link.parse(value));
    return all.map((one) => this.#shown(one)).toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
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
    for (const { key, value } of await this.#vault.list("session"))
      if (session.parse(value).link === id) await this.#vault.delete("session", key);
    return { invitation: this.#shown(next), person: one.person };
  }

  /** Spends a link: exactly one of several at once gets in. */
  async enter(token: string): Promise<{ person: Person; cookie: string; until: string } | Refusal> {
    const id = z
      .string()
      .nullable()
      .parse(await this.#vault.get("token", hashed(token)));
    const one = id === null ? null : await this.#link(id);
    if (one === null) return refuse("linkUnknown");
    if (one.state === "revoked") return refuse("linkRevoked");
    if (one.state === "spent") return refuse("linkSpent");
    if (one.until < this.#now().toISOString()) return refuse("linkExpired");
    const who: Person = { id: `p-${randomUUID()}`, name: one.name, grants: one.grants };
    const spent: Link = { ...one, state: "spent", person: who.id };
    if (!(await this.#vault.swap("link", one.id, { expected: one, next: spent }))) return refuse("linkSpent");
    await this.#vault.put("person", who.id, { ...who, until: one.until });
    return { person: who, ...(await this.#open(who.id, one)) };
  }

  /** A session of the administrator whose password was right. */
  async enterAsAdministrator(name: string): Promise<{ person: Person; cookie: string; until: string }> {
    const who: Person = { id: "administrator", name, grants: [{ role: "administrator", regions: ["all"] }] };
    await this.#vault.put("person", who.id, { ...who, until: this.#later(3650) });
    return { person: who, ...(await this.#open(who.id, null)) };
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

  async #open(who: string, by: Link | null): Promise<{ cookie: string; until: string }> {
    const cookie = newToken();
    const until = this.#later(sessionDays);
    await this.#vault.put("session", hashed(cookie), { person: who, until, link: by?.id ?? null });
    return { cookie, until };
  }

  async #link(id: string): Promise<Link | null> {
    const found = link.safeParse(await this.#vault.get("link", id));
    return found.success ? found.data : null;
  }

  #shown(one: Link): Invitation {
    const { tokenHash: _hash, person: _person, ...rest } = one;
    const expired = one.state === "open" && one.until < this.#now().toISOString();
    return { ...rest, state: expired ? "expired" : one.state };
  }

  #later(days: number): string {
    return new Date(this.#now().getTime() + days * day).toISOString();
  }
}
