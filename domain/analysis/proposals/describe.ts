// From a community of numbers to a proposal with its scores, each shown with its parts.
import { byCodeUnits, type Canonical } from "./canonical.ts";
import { cohesion } from "./cohesion.ts";
import type { Repaired } from "./repair.ts";
import type { Proposal } from "./result.ts";
import type { ProposalSettings } from "./settings.ts";
import { stability } from "./stability.ts";
import { countThemes, terms } from "./terms.ts";
import type { Community } from "./workshop.ts";

/** Proposals in order of stability x internal share, highest first; equals by id. */
export function describe(
  communities: readonly Community[],
  runs: readonly Repaired[],
  { network, settings }: { network: Canonical; settings: ProposalSettings },
): Proposal[] {
  const background = countThemes(network.themes);
  const proposals = communities.map(({ members, cut }): Proposal => {
    const ids = members.map((member) => network.ids[member] ?? "");
    const stable = stability(members, runs);
    const { parts, hub } = cohesion(network.ties, members);
    const themes = members.map((member) => network.themes[member] ?? []);
    return {
      id: identity(ids),
      members: ids.map((id, index) => {
        const share = stable.members[index] ?? 0;
        return { id, grade: grade(share, settings.grades), stability: share };
      }),
      stability: stable.proposal,
      word: word(stable.proposal, settings.words),
      cohesion: parts,
      terms: terms(themes, background, settings.terms),
      hub: network.ids[hub] ?? "",
      runs: runs.length,
      together: stable.together,
      ...(cut || stable.cut > 0.5 ? { cutOf: true } : {}),
    };
  });
  const merit = (proposal: Proposal): number => proposal.stability * proposal.cohesion.internalShare;
  return proposals.sort((a, b) => merit(b) - merit(a) || byCodeUnits(a.id, b.id));
}

function word(stable: number, bounds: ProposalSettings["words"]): Proposal["word"] {
  if (stable >= bounds.veryStable) return "veryStable";
  if (stable >= bounds.stable) return "stable";
  return stable >= bounds.coreRight ? "coreRight" : "loose";
}

function grade(share: number, bounds: ProposalSettings["grades"]): "core" | "likely" | "edge" {
  if (share >= bounds.core) return "core";
  return share >= bounds.likely ? "likely" : "edge";
}

/** 64 bits of FNV-1a over the sorted ids, in hex, from two offsets (Fowler, Noll & Vo; RFC 9923). */
function identity(ids: readonly string[]): string {
  const text = ids.join("\n");
  return [0x811c9dc5, 0x050c5d1f]
    .map((offset) => {
      let hash = offset;
      for (let index = 0; index < text.length; index++)
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
      return (hash >>> 0).toString(16).padStart(8, "0");
    })
    .join("");
}
