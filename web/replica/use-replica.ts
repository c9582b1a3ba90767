// The replica in React: a component that reads facts is drawn anew when what is shown changes.
import { useSyncExternalStore } from "react";
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

/** The last answer: many parts of a page ask for the same view at the same version. */
let last: { view: string; version: number; shown: Shown } | null = null;

/** What the view shows, computed once a version. */
export function useShown(view: string): Shown {
  const now = useVersion();
  if (last === null || last.view !== view || last.version !== now)
    last = { view, version: now, shown: shown(facts(), view) };
  return last.shown;
}
