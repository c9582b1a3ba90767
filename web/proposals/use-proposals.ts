// Proposals in React: the results of a region, and the communities its map outlines.
import { useMemo } from "react";
import { useStore } from "zustand";
import { facts } from "../replica/here.ts";
import { useVersion } from "../replica/use-replica.ts";
import { useSession } from "../session/use-session.ts";
import { proposing } from "./here.ts";
import { type Hull, hullsOf } from "./hulls.ts";
import type { Proposals } from "./store.ts";

/** A part of the proposals; the component is drawn anew when that part changes. */
export function useProposals<Part>(part: (now: Proposals) => Part): Part {
  return useStore(proposing.store, part);
}

/** Adopted and proposed communities of a view, for the map: see `hullsOf`. */
export function useHulls(view: string): readonly Hull[] {
  const version = useVersion();
  const language = useSession((now) => now.speaks);
  const ready = useProposals((now) => now.ready[view]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts are one table that changes; the version tells when
  return useMemo(
    () => hullsOf(facts(), { result: ready?.result ?? null, leftOut: ready?.leftOut ?? 0 }, language),
    [version, ready, language],
  );
}
