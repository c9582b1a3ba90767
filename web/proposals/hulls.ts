// The communities that a map outlines: adopted ones firm, proposed ones as proposals.
import type { ProposalResult } from "../../domain/analysis/proposals/result.ts";
import type { Facts } from "../../domain/facts.ts";
import { namesOfProposals, wordsIn } from "../../domain/proposal-name.ts";
import type { Language } from "../../domain/vocabulary/languages.ts";
import { standingCommunities, standingOf } from "./likeness.ts";

export interface Hull {
  readonly id: string;
  readonly name: string;
  /** Ids of the members that are here. */
  readonly members: readonly string[];
  readonly adopted: boolean;
}

/**
 * Adopted communities first, then proposals in their order. Loose proposals are not outlined, nor those that nearly are
 * an adopted community: one ground, one outline.
 */
export function hullsOf(facts: Facts, result: ProposalResult | null, language: Language): Hull[] {
  const communities = standingCommunities(facts);
  const here = (ids: readonly string[]) => ids.filter((id) => facts.node(id) !== undefined);
  const adopted = communities.map((one) => ({
    id: one.id,
    name: wordsIn(one.names, language) ?? "",
    members: here(one.members.map(({ node }) => facts.resolve(node))),
    adopted: true,
  }));
  const proposals = result?.proposals ?? [];
  const names = namesOfProposals(proposals, facts);
  const proposed = proposals.flatMap((one) =>
    one.word === "loose" || standingOf(one, communities).type !== "new"
      ? []
      : {
          id: one.id,
          name: names.get(one.id)?.[language] ?? "",
          members: here(one.members.map(({ id }) => id)),
          adopted: false,
        },
  );
  return [...adopted, ...proposed].filter((hull) => hull.members.length > 1);
}
