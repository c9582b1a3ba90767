// From a proposal to the command that makes a learning community of it, and where the reader may.
import type { Grown } from "../../domain/analysis/proposals/grow.ts";
import type { Proposal, ProposalResult } from "../../domain/analysis/proposals/result.ts";
import type { CommandOf } from "../../domain/commands/command.ts";
import type { Facts } from "../../domain/facts.ts";
import type { FamilyWeights } from "../../domain/network.ts";
import { mayKeep } from "../../domain/policy/may.ts";
import type { Reader } from "../../domain/policy/person.ts";
import { home } from "../../domain/policy/seats.ts";
import type { ProposalNames } from "../../domain/proposal-name.ts";
import type { Community } from "../../domain/records/community.ts";

type Adopt = Omit<CommandOf<"adopt">, "commandId" | "base">;

/** What the person decides in the form. */
export interface Wanted {
  id: string;
  names: Partial<ProposalNames>;
  goal: Partial<ProposalNames>;
  region: string;
}

/** Most themes that a community takes from its proposal. */
const mostThemes = 5;

export function adoption(
  proposal: Proposal,
  { settings, ways }: { settings: ProposalResult["settings"]; ways: Ways },
  { id, names, goal, region }: Wanted,
): Adopt {
  const written = filled(goal);
  return {
    type: "adopt",
    id,
    names: filled(names),
    ...(Object.keys(written).length === 0 ? {} : { goal: written }),
    regions: [region],
    members: proposal.members.map(({ id: node, grade }) => ({
      node,
      grade: grade === "core" ? "core" : "member",
    })),
    themes: proposal.terms.slice(0, mostThemes).map(({ theme }) => theme),
    origin: {
      seed: settings.seed,
      gamma: settings.gamma,
      runs: settings.runs,
      stability: proposal.stability,
      proposal: proposal.id,
      ways: {
        view: ways.view,
        day: ways.day,
        window: { ...settings.window },
        themes: settings.themes,
        weights: { ...ways.weights },
        across: ways.across,
        settled: ways.settled,
      },
    },
  };
}

/** A group that was gathered around something: who has no tie yet is invited, all others are members. */
export function gathered(
  { members, themes }: { members: Grown["members"]; themes: readonly string[] },
  { id, names, goal, region }: Wanted,
): Omit<CommandOf<"add">, "commandId" | "base"> {
  const written = filled(goal);
  const made: Community = {
    id,
    type: "community",
    rev: 0,
    visibility: "team",
    names: filled(names),
    ...(Object.keys(written).length === 0 ? {} : { goal: written }),
    members: members.map(({ id: node, why }) => ({ node, grade: why === "untied" ? "invited" : "member" })),
    status: "forming",
    regions: [region],
    themes: [...themes],
  };
  return { type: "add", records: [made] };
}

/** What was asked beside the settings of the computation: kept, so that the answer can be had again. */
export interface Ways {
  readonly view: string;
  readonly day: string;
  readonly weights: FamilyWeights;
  readonly across: boolean;
  readonly settled: boolean;
}

/**
 * The region in view first, where communities can be kept there; then the homes of at least a quarter of the members,
 * most members first. Where neither is any, the commonest home.
 */
export function regionsFor(members: readonly string[], view: string, facts: Facts): string[] {
  const counts = new Map<string, number>();
  for (const id of members) {
    const node = facts.node(facts.resolve(id));
    if (node !== undefined) counts.set(home(node), (counts.get(home(node)) ?? 0) + 1);
  }
  const homes = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const many = homes.filter(([, count]) => count * 4 >= members.length).map(([code]) => code);
  if (/^(\d{2}|national)$/.test(view)) return [view, ...many.filter((code) => code !== view)];
  return many.length > 0 ? many : homes.slice(0, 1).map(([code]) => code);
}

/** Whether the reader may keep a community of a region: its weavers and coordinators may. */
export function mayKeepCommunity(reader: Reader, region: string, facts: Facts): boolean {
  const draft: Community = {
    id: "draft",
    type: "community",
    rev: 0,
    visibility: "team",
    names: { fi: "–" },
    members: [],
    status: "forming",
    regions: [region],
    themes: [],
  };
  return mayKeep(reader, draft, facts);
}

function filled(words: Partial<ProposalNames>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([tag, text]) => (text.trim() === "" ? [] : [[tag, text.trim()]])),
  );
}
