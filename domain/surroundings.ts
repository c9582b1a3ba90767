// Records → what the analysis knows of actors beside ties: sectors, roles, open needs and offers, communities, doubles.
import type { Adopted } from "./analysis/proposals/adopted.ts";
import type { Surroundings, Want } from "./analysis/surroundings.ts";
import { ended } from "./dates.ts";
import type { Facts } from "./facts.ts";
import type { Need, Offer } from "./records/need.ts";
import type { Tie } from "./records/tie.ts";
import { foldLoose } from "./search/fold.ts";
import { counted } from "./strength.ts";
import type { IntroductionStatus } from "./vocabulary/introduction-statuses.ts";
import { tieKindOf } from "./vocabulary/tie-kinds.ts";

/** Sectors and roles of all actors, and the needs and offers that are open on a day (ISO): not met, not past their end. */
export function surroundingsOf(facts: Facts, today: string): Surroundings {
  const actors = new Map<string, { sector?: string; roles: readonly string[] }>();
  const needs: Want[] = [];
  const offers: Want[] = [];
  const belongs = new Map<string, string[]>();
  for (const one of facts.all()) {
    if (one.type === "actor")
      actors.set(one.id, {
        roles: one.roles,
        ...(one.sector === "unset" ? {} : { sector: one.sector }),
      });
    if (one.type === "need" && isOpen(one, today)) needs.push(want(one));
    if (one.type === "offer" && isOpen(one, today)) offers.push(want(one));
    if (one.type === "tie" && isMembership(one) && counted(one, today)) {
      const known = belongs.get(one.from) ?? [];
      if (!known.includes(one.to)) belongs.set(one.from, [...known, one.to]);
    }
  }
  return { actors, needs, offers, belongs };
}

function isMembership({ kind }: Tie): boolean {
  return kind === "memberOf" || kind === "partOf";
}

function isOpen(one: Need | Offer, today: string): boolean {
  return !one.met && !ended(one.until, today);
}

function want({ id, node, kind, theme }: Need | Offer): Want {
  return {
    id,
    actor: node,
    // "Other" says nothing that another "other" would meet.
    ...(kind === undefined || kind === "other" ? {} : { kind }),
    ...(theme === undefined ? {} : { theme }),
  };
}

/** Learning communities that were adopted and have not ended, with those who belong; who is only invited does not. */
export function adoptedOf(facts: Facts): Adopted[] {
  const found: Adopted[] = [];
  for (const one of facts.all()) {
    if (one.type !== "community" || one.status === "ended") continue;
    const members = one.members.filter(({ grade }) => grade !== "invited").map(({ node }) => node);
    found.push({ id: one.id, members });
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Introductions that were made and of which one does not know yet what they become. */
export function openPairs(facts: Facts): [string, string][] {
  return introductionsWith(facts, ["introduced", "met"]);
}

function introductionsWith(facts: Facts, statuses: readonly IntroductionStatus[]): [string, string][] {
  return [...facts.all()].flatMap((one): [string, string][] =>
    one.type === "introduction" && statuses.includes(one.status) ? [[one.one, one.other]] : [],
  );
}

/**
 * Pairs of actors not to be introduced: they were already (a tie of the kind introduced, or one that has ended), did not
 * want it, or are perhaps one actor recorded twice (a name of the one, spaces and marks left aside, is a name of the other).
 */
export function closedPairs(facts: Facts, today: string): [string, string][] {
  const found = introductionsWith(facts, ["together", "declined"]);
  const byName = new Map<string, Set<string>>();
  for (const one of facts.all()) {
    if (one.type === "tie" && haveMet(one, today)) found.push([one.from, one.to]);
    if (one.type !== "actor") continue;
    for (const name of [...Object.values(one.names), ...(one.otherNames ?? [])]) {
      const plain = foldLoose(name).replaceAll(" ", "");
      byName.set(plain, (byName.get(plain) ?? new Set<string>()).add(one.id));
    }
  }
  for (const ids of byName.values()) {
    const list = [...ids];
    for (const [index, a] of list.entries()) for (const b of list.slice(index + 1)) found.push([a, b]);
  }
  return found;
}

/** What ended was a tie: the two need nobody to introduce them. */
function haveMet(one: Tie, today: string): boolean {
  if (one.kind === "introduced") return true;
  return one.until !== undefined && ended(one.until, today) && tieKindOf(one.kind).counted;
}
