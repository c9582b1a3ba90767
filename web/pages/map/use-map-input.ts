// What the map is given: the replica and the session, made ready.
import { useMemo, useSyncExternalStore } from "react";
import { onTeam } from "../../../domain/policy/rights.ts";
import { addTie } from "../../actions/add.ts";
import { focus as focusAction } from "../../actions/change.ts";
import { useContextNow } from "../../actions/context.ts";
import { singleKey } from "../../actions/keys.ts";
import { merge } from "../../actions/merge.ts";
import { path as pathAction } from "../../actions/path.ts";
import { usePractice } from "../../app/practice.ts";
import { useSources } from "../../app/sources.ts";
import { useAskedMap } from "../../ask/on-map.ts";
import type { MapInput } from "../../canvas/input.ts";
import { useHulls, useProposals } from "../../proposals/use-proposals.ts";
import { replica } from "../../replica/here.ts";
import { useShown, useVersion } from "../../replica/use-replica.ts";
import { useSession } from "../../session/use-session.ts";
import { useMe, useReader } from "../../sync/use-status.ts";
import { useInsets } from "./use-insets.ts";

export function useMapInput(view: string, neighbours: boolean): MapInput {
  const now = useVersion();
  const all = useShown(view);
  const { shown, passing, passingTies, hidden, colour, size, lines } = useAskedMap(view, all);
  const language = useSession((session) => session.speaks);
  const selected = useSession((session) => session.selection);
  const many = useSession((session) => session.many);
  const focus = useSession((session) => session.focus);
  const seeking = useSession((session) => session.seeking);
  const steps = useSession((session) => session.steps);
  const letters = useLetters();
  const theme = useTheme();
  const outlines = useHulls(view);
  const pointed = useProposals((proposals) => proposals.lit);
  const today = useMe()?.today ?? "";
  const practice = usePractice();
  const context = useContextNow();
  const records = addTie.allowed(context);
  const merges = merge.allowed(context);
  const reader = useReader();
  const toldAll = /^\d{2}$/.test(view) && onTeam(reader, [view]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts are one table that changes; the version tells when
  const spots = useMemo(() => new Map(replica.facts().spots(view)), [view, now]);
  const selection = useMemo(
    () => (many.length > 0 ? many : selected === null ? [] : [selected]),
    [selected, many],
  );
  const needs = useNeeds(shown);
  const insets = useInsets(passing !== null || hidden.size > 0);
  const sources = useSources(shown, now, language);
  return {
    place: view,
    shown,
    spots,
    today,
    language,
    sources,
    practice,
    outlines,
    pointed,
    pending: replica.pending(),
    selection,
    gathering: many.length > 0,
    passing,
    passingTies,
    hidden,
    colour,
    size,
    lines,
    toldAll,
    needs,
    path: null,
    seeking,
    focus,
    steps,
    neighbours,
    theme,
    letters,
    insets,
    records,
    merges,
    wall: false,
  };
}

function useLetters(): MapInput["letters"] {
  const single = useSession((now) => now.singleKeys);
  const chosen = useSession((now) => now.keys);
  return useMemo(
    () =>
      single
        ? {
            focus: singleKey(focusAction, chosen),
            tie: singleKey(addTie, chosen),
            path: singleKey(pathAction, chosen),
          }
        : null,
    [single, chosen],
  );
}

type Shown = MapInput["shown"];

/** Open needs of each node. */
function useNeeds(shown: Shown): ReadonlyMap<string, number> {
  return useMemo(() => {
    const found = new Map<string, number>();
    for (const one of replica.facts().all())
      if (one.type === "need" && !one.met && shown.seated.has(one.node))
        found.set(one.node, (found.get(one.node) ?? 0) + 1);
    return found;
  }, [shown]);
}

const darkness = window.matchMedia("(prefers-color-scheme: dark)");
const forced = window.matchMedia("(forced-colors: active)");

/** Changes whenever the colours do. */
function useTheme(): string {
  const theme = useSession((now) => now.theme);
  const system = useSyncExternalStore(
    (changed) => {
      for (const one of [darkness, forced]) one.addEventListener("change", changed);
      return () => {
        for (const one of [darkness, forced]) one.removeEventListener("change", changed);
      };
    },
    () => `${darkness.matches} ${forced.matches}`,
  );
  return `${theme} ${system}`;
}
