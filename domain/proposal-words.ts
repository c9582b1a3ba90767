// A proposal in sentences: why it is proposed, what speaks against it, which sectors it has. Every number is the data's.
import type { Network } from "./analysis/network.ts";
import type { Proposal } from "./analysis/proposals/result.ts";
import { weakTie } from "./analysis/proposals/weak-tie.ts";
import type { Facts } from "./facts.ts";
import { wordsIn } from "./proposal-name.ts";
import type { Language } from "./vocabulary/languages.ts";
import { type Sector, sectors } from "./vocabulary/sectors.ts";
import type { WordKey } from "./words/keys.ts";
import { say } from "./words/say.ts";

export const stabilityKeys = {
  veryStable: "stability.veryFirm",
  stable: "stability.firm",
  coreRight: "stability.firmCore",
  loose: "stability.loose",
} as const satisfies Record<Proposal["word"], WordKey>;

/**
 * One sentence why: how many share the foremost theme, what share of the members' tie strength stays inside (whole per
 * cent), in how many of the runs two members are together, on average (whole runs).
 */
export function whyProposed(proposal: Proposal, facts: Facts, language: Language): string {
  const numbers = {
    share: wholePart(proposal.cohesion.internalShare, 100),
    together: wholePart(proposal.together, proposal.runs),
    runs: proposal.runs,
  };
  for (const term of proposal.terms) {
    const one = facts.get(facts.resolve(term.theme));
    const theme = one?.type === "theme" ? wordsIn(one.names, language) : undefined;
    if (theme !== undefined)
      return say(language, "proposal.why", {
        theme,
        count: term.members,
        total: proposal.members.length,
        ...numbers,
      });
  }
  return say(language, "proposal.whyWithoutTheme", numbers);
}

/** What speaks against it, a sentence each; none where nothing does. `network` is the one it was computed from. */
export function whatSpeaksAgainst(
  proposal: Proposal,
  { facts, network, language }: { facts: Facts; network: Network; language: Language },
): string[] {
  const found: string[] = [];
  if (proposal.word === "loose") found.push(sentence(say(language, "stability.loose"), language));
  const tie = proposal.cohesion.weakLink
    ? weakTie(
        network,
        proposal.members.map(({ id }) => id),
      )
    : null;
  if (tie !== null) {
    const name = (id: string) => wordsIn(facts.node(facts.resolve(id))?.names, language) ?? "…";
    found.push(say(language, "proposal.weakLink", { a: name(tie.a), b: name(tie.b) }));
  }
  if (proposal.cutOf === true) found.push(say(language, "proposal.cutForSize"));
  return found;
}

export interface SectorMarks {
  readonly present: readonly Exclude<Sector, "unset">[];
  readonly missing: readonly Exclude<Sector, "unset">[];
}

/** Which of the four sectors the members have, and which nobody has, each in the order of the closed list. */
export function sectorsOf(members: readonly string[], facts: Facts): SectorMarks {
  const found = new Set<Sector>();
  for (const id of members) {
    const node = facts.node(facts.resolve(id));
    if (node?.type === "actor") found.add(node.sector);
  }
  const four = sectors.filter((each) => each !== "unset");
  return {
    present: four.filter((each) => found.has(each)),
    missing: four.filter((each) => !found.has(each)),
  };
}

/** A share as so many of a whole, rounded, but "all" only when it is all and "none" only when it is none. */
export function wholePart(share: number, of: number): number {
  const tolerance = 1e-9;
  if (share >= 1 - tolerance) return of;
  if (share <= tolerance) return 0;
  return Math.min(Math.max(Math.round(share * of), 1), of - 1);
}

function sentence(words: string, language: Language): string {
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}
