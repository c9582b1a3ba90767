// Changes that a community could make by the ties as they are now, without those that somebody left as they were.
import { useMemo } from "react";
import { type Drift, drifts } from "../../domain/analysis/proposals/adopted.ts";
import type { Facts } from "../../domain/facts.ts";
import { network } from "../../domain/network.ts";
import { namesOfProposals } from "../../domain/proposal-name.ts";
import type { Community } from "../../domain/records/community.ts";
import { adoptedOf } from "../../domain/surroundings.ts";
import type { Language } from "../../domain/vocabulary/languages.ts";
import { nameOf } from "../i18n/named.ts";
import type { Ready } from "../proposals/store.ts";
import { useProposals } from "../proposals/use-proposals.ts";
import { facts } from "../replica/here.ts";
import { useVersion } from "../replica/use-replica.ts";
import { useSession } from "../session/use-session.ts";
import { useMe } from "../sync/use-status.ts";

export interface Suggested extends Drift {
  /** What the group it drifted to is called; empty where there is none. */
  readonly group: string;
}

/** By community. */
export function useDrifts(view: string): ReadonlyMap<string, readonly Suggested[]> {
  const version = useVersion();
  const today = useMe()?.today;
  const language = useSession((now) => now.speaks);
  const ready = useProposals((now) => now.ready[view]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts are one table that changes; the version tells when
  return useMemo(
    () => (today === undefined ? new Map() : suggestedIn(facts(), { view, today, language, ready })),
    [version, view, today, language, ready],
  );
}

interface Given {
  view: string;
  today: string;
  language: Language;
  /** The last proposals: a member may have drifted to one of them. */
  ready: Ready | undefined;
}

export function suggestedIn(known: Facts, { view, today, language, ready }: Given): Map<string, Suggested[]> {
  const adopted = adoptedOf(known);
  const found = new Map<string, Suggested[]>();
  if (adopted.length === 0) return found;
  const proposals = ready?.result.proposals ?? [];
  const names = namesOfProposals(proposals, known);
  const groups = proposals.map(({ id, members }) => ({ id, members: members.map((one) => one.id) }));
  for (const one of drifts(network(known, view, today), { adopted, proposals: groups })) {
    const community = known.get(one.community);
    if (community?.type !== "community" || isSettled(one, community, known)) continue;
    const group =
      one.to === null ? "" : (names.get(one.to.id)?.[language] ?? called(one.to.id, known, language));
    found.set(one.community, [...(found.get(one.community) ?? []), { ...one, group }]);
  }
  return found;
}

/** Who is invited already, or was looked at and left, is not suggested again. */
function isSettled({ actor, what, to }: Drift, community: Community, known: Facts): boolean {
  if (what === "near" && community.members.some(({ node }) => known.resolve(node) === actor)) return true;
  return (community.settled ?? []).some(
    (one) => known.resolve(one.node) === actor && one.what === what && one.toward === to?.id,
  );
}

function called(id: string, known: Facts, language: Language): string {
  const one = known.get(id);
  return one?.type === "community" ? nameOf(one.names, language) : "…";
}
