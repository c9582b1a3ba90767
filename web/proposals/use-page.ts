// What the page of communities shows, computed from the facts, the last result and who reads.
import { useMemo } from "react";
import type { Inside } from "../../domain/analysis/proposals/inside.ts";
import type { Proposal } from "../../domain/analysis/proposals/result.ts";
import type { Facts } from "../../domain/facts.ts";
import { inView } from "../../domain/policy/seats.ts";
import { namesOfProposals, type ProposalNames, wordsIn } from "../../domain/proposal-name.ts";
import {
  type SectorMarks,
  sectorsOf,
  whatSpeaksAgainst,
  whoCouldCome,
  whyProposed,
} from "../../domain/proposal-words.ts";
import type { Community } from "../../domain/records/community.ts";
import { covers } from "../../domain/regions/regions.ts";
import { type Structure, structureOf } from "../../domain/structure.ts";
import type { Language } from "../../domain/vocabulary/languages.ts";
import { facts } from "../replica/here.ts";
import { useVersion } from "../replica/use-replica.ts";
import { useSession } from "../session/use-session.ts";
import { useMe, useReader } from "../sync/use-status.ts";
import { mayKeepCommunity, regionsFor } from "./adoption.ts";
import { networkFor } from "./here.ts";
import { type Standing, standingCommunities, standingOf } from "./likeness.ts";
import { sameNetwork } from "./same-network.ts";
import type { Ready } from "./store.ts";
import { useProposals } from "./use-proposals.ts";

export interface Shown {
  readonly proposal: Proposal;
  /** In the reader's language, and in all. */
  readonly name: string;
  readonly names: ProposalNames;
  readonly why: string;
  readonly against: readonly string[];
  /** Who is missing and could be asked, a sentence each. */
  readonly couldCome: readonly string[];
  readonly inside: Inside;
  /** Needs of members that another member can meet. */
  readonly meets: number;
  readonly sectors: SectorMarks;
  readonly standing: Standing;
  /** The region that would keep it, and those in which the reader may adopt it, the likeliest first. */
  readonly region: string | undefined;
  readonly regions: readonly string[];
}

export interface CommunitiesOfView {
  readonly adopted: readonly Community[];
  readonly ready: Ready | undefined;
  readonly shown: readonly Shown[];
  /** Of the last result; null where there is none. */
  readonly structure: Structure | null;
  /** The map has changed since the result was computed. */
  readonly outdated: boolean;
}

export function useCommunitiesOf(view: string): CommunitiesOfView {
  const version = useVersion();
  const language = useSession((now) => now.speaks);
  const reader = useReader();
  const today = useMe()?.today;
  const ready = useProposals((now) => now.ready[view]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts are one table that changes; the version tells when
  return useMemo(() => {
    const known = facts();
    const standing = standingCommunities(known);
    const names = namesOfProposals(ready?.result.proposals ?? [], known);
    const structure = ready === undefined ? null : structureOf(ready.result, ready.leftOut);
    const shown = (ready?.result.proposals ?? []).map((proposal): Shown => {
      const regions = regionsFor(
        proposal.members.map(({ id }) => id),
        view,
        known,
      );
      const around = ready?.around[proposal.id];
      const inside = around?.inside ?? nobody;
      const own = names.get(proposal.id) ?? { fi: "", sv: "", en: "" };
      return {
        proposal,
        name: own[language],
        names: own,
        why: whyProposed(proposal, known, language),
        against: whatSpeaksAgainst(proposal, {
          facts: known,
          network: ready?.network ?? nothing,
          language,
          articulation: around?.articulation ?? [],
          whole: structure === "whole",
        }),
        couldCome: around === undefined ? [] : whoCouldCome(around.completion, known, language),
        inside,
        meets: new Set(inside.met.map(({ need }) => need)).size,
        sectors: sectorsOf(
          proposal.members.map(({ id }) => id),
          known,
        ),
        standing: standingOf(proposal, standing),
        region: regions[0],
        regions: regions.filter((code) => mayKeepCommunity(reader, code, known)),
      };
    });
    const outdated =
      ready !== undefined &&
      today !== undefined &&
      !sameNetwork(ready.network, networkFor(known, { view, today, wishes: ready.wishes }));
    return { adopted: communitiesOf(known, view, language), ready, shown, structure, outdated };
  }, [version, language, reader, today, ready, view]);
}

const nothing = { actors: [], ties: [] };
const nobody: Inside = { unacquainted: [], met: [] };

/** Communities of the view's regions, and of its members where the view is no region; ended ones last, then by name. */
export function communitiesOf(known: Facts, view: string, language: Language): Community[] {
  const found: Community[] = [];
  for (const one of known.all()) if (one.type === "community" && belongs(one, view, known)) found.push(one);
  const { compare } = new Intl.Collator(language);
  const ended = ({ status }: Community) => (status === "ended" ? 1 : 0);
  return found.sort(
    (a, b) =>
      ended(a) - ended(b) || compare(wordsIn(a.names, language) ?? "", wordsIn(b.names, language) ?? ""),
  );
}

function belongs(one: Community, view: string, known: Facts): boolean {
  if (one.regions.some((code) => covers(view, code))) return true;
  if (/^\d{2}$/.test(view)) return false;
  return one.members.some(({ node }) => {
    const member = known.node(known.resolve(node));
    return member !== undefined && inView(view, member);
  });
}
