// A proposal in sentences: why it is proposed, what speaks against it, which sectors it has. Every number is the data's.

import type { Network } from "./analysis/network.ts";
import type { Completion } from "./analysis/proposals/completion.ts";
import type { Proposal } from "./analysis/proposals/result.ts";
import { weakTie } from "./analysis/proposals/weak-tie.ts";
import type { Facts } from "./facts.ts";
import { wordsIn } from "./proposal-name.ts";
import type { Language } from "./vocabulary/languages.ts";
import { roles } from "./vocabulary/roles.ts";
import { type Sector, sectors } from "./vocabulary/sectors.ts";
import type { WordKey } from "./words/keys.ts";
import { say } from "./words/say.ts";
import { speakList } from "./words/speak.ts";

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

interface Against {
  readonly facts: Facts;
  /** The one it was computed from. */
  readonly network: Network;
  readonly language: Language;
  /** Members whose leaving would part the others. */
  readonly articulation?: readonly string[];
  /** It is everybody who is tied: nothing was told apart. */
  readonly whole?: boolean;
}

/** Most members that one sentence names. */
const named = 3;

/** What speaks against it, a sentence each; none where nothing does. */
export function whatSpeaksAgainst(
  proposal: Proposal,
  { facts, network, language, articulation = [], whole = false }: Against,
): string[] {
  const found: string[] = [];
  const nameOf = (id: string) => wordsIn(facts.node(facts.resolve(id))?.names, language) ?? "…";
  if (whole) found.push(say(language, "proposal.whole"));
  if (proposal.cohesion.density === 1) found.push(say(language, "proposal.clique"));
  if (proposal.word === "loose") found.push(sentence(say(language, "stability.loose"), language));
  const tie = proposal.cohesion.weakLink
    ? weakTie(
        network,
        proposal.members.map(({ id }) => id),
      )
    : null;
  if (tie !== null) {
    found.push(say(language, "proposal.weakLink", { a: nameOf(tie.a), b: nameOf(tie.b) }));
  }
  const alone = articulation.filter((id) => id !== tie?.a && id !== tie?.b);
  if (alone.length > 0)
    found.push(
      say(language, "proposal.cutPoints", {
        count: alone.length,
        names: speakList(language, alone.slice(0, named).map(nameOf)),
      }),
    );
  if (proposal.cutOf === true) found.push(say(language, "proposal.cutForSize"));
  return found;
}

/** Who is missing and who could be asked to come, a sentence each. */
export function whoCouldCome(
  { missing, guests, invitable }: Completion,
  facts: Facts,
  language: Language,
): string[] {
  const nameOf = (id: string) => wordsIn(facts.node(facts.resolve(id))?.names, language) ?? "…";
  const roleNames = roles
    .filter((each) => missing.roles.includes(each))
    .map((each) => say(language, `role.${each}`));
  const adds = ({ sectors: ofSectors, roles: ofRoles }: Completion["missing"]) =>
    speakList(language, [
      ...sectors.filter((each) => ofSectors.includes(each)).map((each) => say(language, `sector.${each}`)),
      ...roles.filter((each) => ofRoles.includes(each)).map((each) => say(language, `role.${each}`)),
    ]);
  return [
    ...(roleNames.length === 0
      ? []
      : [say(language, "proposal.missingRoles", { names: speakList(language, roleNames) })]),
    ...guests.map((one) =>
      say(language, "proposal.guest", {
        name: nameOf(one.actor),
        adds: adds(one.adds),
        via: nameOf(one.via),
      }),
    ),
    ...invitable.map((one) => say(language, "proposal.invitable", { name: nameOf(one.actor) })),
  ];
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
