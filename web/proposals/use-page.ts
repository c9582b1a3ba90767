// What the page of communities shows, computed from the facts, the last result and who reads.
import { useMemo } from "react";
import type { Proposal } from "../../domain/analysis/proposals/result.ts";
import type { Facts } from "../../domain/facts.ts";
import { network } from "../../domain/network.ts";
import { inView } from "../../domain/policy/seats.ts";
import { namesOfProposals, type ProposalNames, wordsIn } from "../../domain/proposal-name.ts";
import { type SectorMarks, sectorsOf, whatSpeaksAgainst, whyProposed } from "../../domain/proposal-words.ts";
import type { Community } from "../../domain/records/community.ts";
import { covers } from "../../domain/regions/regions.ts";
import type { Language } from "../../domain/vocabulary/languages.ts";
import { facts } from "../replica/here.ts";
import { useVersion } from "../replica/use-replica.ts";
import { useSession } from "../session/use-session.ts";
import { useMe, useReader } from "../sync/use-status.ts";
import { mayKeepCommunity, regionsFor } from "./adoption.ts";
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
    const shown = (ready?.result.proposals ?? []).map((proposal): Shown => {
      const regions = regionsFor(proposal, view, known);
      const own = names.get(proposal.id) ?? { fi: "", sv: "", en: "" };
      return {
        proposal,
        name: own[language],
        names: own,
        why: whyProposed(proposal, known, language),
        against: whatSpeaksAgainst(proposal, { facts: known, network: ready?.network ?? nothing, language }),
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
      ready !== undefined && today !== undefined && !sameNetwork(ready.network, network(known, view, today));
    return { adopted: communitiesOf(known, view, language), ready, shown, outdated };
  }, [version, language, reader, today, ready, view]);
}

const nothing = { actors: [], ties: [] };

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
