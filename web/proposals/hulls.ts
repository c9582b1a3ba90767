// The communities that a map outlines: adopted ones firm, proposed ones as proposals.
import type { Proposal, ProposalResult } from "../../domain/analysis/proposals/result.ts";
import type { Facts } from "../../domain/facts.ts";
import { namesOfProposals, wordsIn } from "../../domain/proposal-name.ts";
import { structureOf } from "../../domain/structure.ts";
import type { Language } from "../../domain/vocabulary/languages.ts";
import type { MemberGrade } from "../../domain/vocabulary/member-grades.ts";
import { standingCommunities, standingOf } from "./likeness.ts";

export interface Hull {
  readonly id: string;
  readonly name: string;
  /** Ids of the members that are here. */
  readonly members: readonly string[];
  readonly adopted: boolean;
  /** How surely each of them belongs. */
  readonly grades: ReadonlyMap<string, Grade>;
}

export type Grade = Proposal["members"][number]["grade"];

const gradeOf = { core: "core", member: "likely", invited: "edge" } as const satisfies Record<
  MemberGrade,
  Grade
>;

/**
 * Adopted communities first, then proposals in their order. Loose proposals are not outlined, nor those that nearly are
 * an adopted community: one ground, one outline.
 */
export function hullsOf(
  facts: Facts,
  { result, leftOut }: { result: ProposalResult | null; leftOut: number },
  language: Language,
): Hull[] {
  const communities = standingCommunities(facts);
  const here = (ids: readonly string[]) => ids.filter((id) => facts.node(id) !== undefined);
  const adopted = communities.map((one) => ({
    id: one.id,
    name: wordsIn(one.names, language) ?? "",
    members: here(one.members.map(({ node }) => facts.resolve(node))),
    adopted: true,
    grades: new Map(one.members.map(({ node, grade }) => [facts.resolve(node), gradeOf[grade]])),
  }));
  // One group that is the whole network is no community within it.
  const proposals = result === null || structureOf(result, leftOut) === "whole" ? [] : result.proposals;
  const names = namesOfProposals(proposals, facts);
  const proposed = proposals.flatMap((one) =>
    one.word === "loose" || standingOf(one, communities).type !== "new"
      ? []
      : {
          id: one.id,
          name: names.get(one.id)?.[language] ?? "",
          members: here(one.members.map(({ id }) => id)),
          adopted: false,
          grades: new Map(one.members.map(({ id, grade }) => [id, grade])),
        },
  );
  return [...adopted, ...proposed].filter((hull) => hull.members.length > 1);
}
