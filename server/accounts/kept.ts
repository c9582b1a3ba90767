// What the vault keeps of links, sessions and people: secrets as hashes only.
import { z } from "zod";
import { grant, person } from "../../domain/policy/person.ts";
import type { Vault } from "../store/store.ts";
import { hashed, newToken } from "./tokens.ts";

export const link = z.strictObject({
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
  /** The saved view that it shows: then many may use it, and only look. */
  view: z.string().optional(),
});
export type Link = z.infer<typeof link>;

export const session = z.strictObject({ person: z.string(), until: z.string(), link: z.string().nullable() });

/** What is kept of a person: the name they were invited under, their rights and how long these last. */
export const account = z.strictObject({ ...person.shape, until: z.string() });

const day = 86_400_000;
const sessionDays = 30;

/** The ISO instant so many days after another. */
export function later(from: Date, days: number): string {
  return new Date(from.getTime() + days * day).toISOString();
}

export async function putLink(vault: Vault, made: Link): Promise<void> {
  await vault.put("link", made.id, made);
  await vault.put("token", made.tokenHash, made.id);
}

export async function linkOf(vault: Vault, id: string): Promise<Link | null> {
  const found = link.safeParse(await vault.get("link", id));
  return found.success ? found.data : null;
}

/** The link of a token, whatever became of it. */
export async function linkByToken(vault: Vault, token: string): Promise<Link | null> {
  const id = z
    .string()
    .nullable()
    .parse(await vault.get("token", hashed(token)));
  return id === null ? null : linkOf(vault, id);
}

/** Opens a session of thirty days, or as long as its link lasts where that is told. */
export async function openSession(
  vault: Vault,
  now: Date,
  who: { person: string; link: string | null; atMost?: string },
): Promise<{ cookie: string; until: string }> {
  const cookie = newToken();
  const whole = later(now, sessionDays);
  const until = who.atMost !== undefined && who.atMost < whole ? who.atMost : whole;
  await vault.put("session", hashed(cookie), { person: who.person, until, link: who.link });
  return { cookie, until };
}

/** Ends every session that came by a link. */
export async function endSessions(vault: Vault, link: string): Promise<void> {
  for (const { key, value } of await vault.list("session"))
    if (session.parse(value).link === link) await vault.delete("session", key);
}
