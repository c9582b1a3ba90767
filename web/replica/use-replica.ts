// The replica in React: a component that reads facts is drawn anew when what is shown changes.
import { useMemo, useSyncExternalStore } from "react";
import type { Facts } from "../../domain/facts.ts";
import { facts, subscribe, version } from "./here.ts";
import { type Shown, shown } from "./shown.ts";

export function useVersion(): number {
  return useSyncExternalStore(subscribe, version);
}

export function useFacts(): Facts {
  useVersion();
  return facts();
}

/** What the view shows, computed once a version. */
export function useShown(view: string): Shown {
  const now = useVersion();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts are one table that changes; the version tells when
  return useMemo(() => shown(facts(), view), [view, now]);
}
