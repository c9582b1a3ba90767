// How a proposal stands to the communities that were adopted: one of them, nearly one of them, or new.
import type { Proposal } from "../../domain/analysis/proposals/result.ts";
import type { Facts } from "../../domain/facts.ts";
import type { Community } from "../../domain/records/community.ts";

/** From this Jaccard likeness on it is called nearly the same. */
const near = 0.5;

export type Standing =
  | { type: "new" }
  | { type: "adopted"; community: Community }
  | { type: "near"; community: Community; likeness: number };

/** Members in both of all members in either, 0 to 1. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const each of a) if (b.has(each)) both++;
  const all = a.size + b.size - both;
  return all === 0 ? 0 : both / all;
}

/** Communities that stand, those that ended left out, by id. */
export function standingCommunities(facts: Facts): Community[] {
  const found: Community[] = [];
  for (const one of facts.all()) if (one.type === "community" && one.status !== "ended") found.push(one);
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function standingOf(proposal: Proposal, communities: readonly Community[]): Standing {
  const members = new Set(proposal.members.map(({ id }) => id));
  let best: { community: Community; likeness: number } | undefined;
  for (const community of communities) {
    if (community.origin?.proposal === proposal.id) return { type: "adopted", community };
    const likeness = jaccard(members, new Set(community.members.map(({ node }) => node)));
    if (likeness > (best?.likeness ?? 0)) best = { community, likeness };
  }
  if (best === undefined || best.likeness < near) return { type: "new" };
  return best.likeness === 1 ? { type: "adopted", community: best.community } : { type: "near", ...best };
}
