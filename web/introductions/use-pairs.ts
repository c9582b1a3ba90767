// The pairs of a region in React, and whether the map has changed since they were suggested.
import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { replica } from "../replica/here.ts";
import { useFacts, useVersion } from "../replica/use-replica.ts";
import { useMe } from "../sync/use-status.ts";
import { type Pair, pairsOf } from "./pairs.ts";
import { groundOf, type Suggesting, suggestFor, suggesting } from "./store.ts";

export interface Pairs {
  readonly pairs: readonly Pair[];
  readonly run: Suggesting["run"];
  /** Suggestions are here. */
  readonly ready: boolean;
  readonly outdated: boolean;
}

export function usePairs(view: string): Pairs {
  const facts = useFacts();
  const version = useVersion();
  const today = useMe()?.today ?? "";
  const suggested = useStore(suggesting, (now) => now.ready[view]);
  const run = useStore(suggesting, (now) => now.run);
  // Looked at anew with the page: while it is open, only on demand.
  useEffect(() => {
    if (suggesting.getState().ready[view]?.cursor !== replica.cursor()) suggestFor(view);
  }, [view]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts are one table that changes; the version tells when
  const pairs = useMemo(
    () => pairsOf(facts, { view, today, suggested: suggested?.list ?? [] }),
    [facts, version, view, today, suggested],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts are one table that changes; the version tells when
  const now = useMemo(() => groundOf(facts.all()), [facts, version]);
  return {
    pairs,
    run,
    ready: suggested !== undefined,
    outdated: suggested !== undefined && suggested.ground !== now,
  };
}
