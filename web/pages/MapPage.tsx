// The map of a region: the replica and the session on one side, the canvas on the other.
import { useMemo, useState, useSyncExternalStore } from "react";
import { isNode } from "../../domain/records/record.ts";
import { Waiting } from "../app/Waiting.tsx";
import type { MapActs, MapInput } from "../canvas/input.ts";
import { MapCanvas } from "../canvas/MapCanvas.tsx";
import { useWords } from "../i18n/use-words.ts";
import { Legend } from "../panels/Legend.tsx";
import { useHulls, useProposals } from "../proposals/use-proposals.ts";
import { replica } from "../replica/here.ts";
import { useShown, useVersion } from "../replica/use-replica.ts";
import { clearFilters, filterBy, focusOn, select } from "../session/changes.ts";
import { passing } from "../session/passing.ts";
import { useSession } from "../session/use-session.ts";
import { sync } from "../sync/here.ts";
import { useMe, useStatus } from "../sync/use-status.ts";

/** The legend stands at the lower edge. */
const insets = { top: 0, right: 0, bottom: 58, left: 0 };

const acts: MapActs = {
  select: (ids) => select(ids.at(-1) ?? null),
  focus: focusOn,
};

export function MapPage({ view }: { view: string }) {
  const words = useWords();
  const failed = useStatus((now) => now.failed);
  const [neighbours, setNeighbours] = useState(true);
  const sectors = useSession((now) => now.sectors);
  const input = useMapInput(view, neighbours);
  if (failed !== null)
    return (
      <div className="message" role="alert">
        <h1>{words.ui("failed.title")}</h1>
        <p>{words.refusal(failed)}</p>
        <button type="button" className="button main" onClick={() => sync.refresh()}>
          {words.ui("retry")}
        </button>
      </div>
    );
  if (replica.view() !== view) return <Waiting />;
  return (
    <div className="map-page">
      <h1 className="unseen">{words.ui("place.map")}</h1>
      <MapCanvas input={input} acts={acts} />
      <Legend
        language={words.language}
        sectors={sectors}
        onSectors={(next) => filterBy({ sectors: next })}
        neighbours={neighbours}
        onNeighbours={setNeighbours}
        hasNeighbours={input.shown.neighbours.size > 0}
        hasOutlines={input.outlines.length > 0}
      />
      {input.passing !== null && (
        <button type="button" className="button map-unfilter" onClick={clearFilters}>
          {words.ui("table.clear")}
        </button>
      )}
    </div>
  );
}

function useMapInput(view: string, neighbours: boolean): MapInput {
  const now = useVersion();
  const shown = useShown(view);
  const language = useSession((session) => session.speaks);
  const selected = useSession((session) => session.selection);
  const focus = useSession((session) => session.focus);
  const steps = useSession((session) => session.steps);
  const singleKeys = useSession((session) => session.singleKeys);
  const theme = useTheme();
  const outlines = useHulls(view);
  const pointed = useProposals((proposals) => proposals.lit);
  const today = useMe()?.today ?? "";
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts are one table that changes; the version tells when
  const spots = useMemo(() => new Map(replica.facts().spots(view)), [view, now]);
  const selection = useMemo(() => (selected === null ? [] : [selected]), [selected]);
  const through = usePassing(shown);
  return {
    shown,
    spots,
    today,
    language,
    outlines,
    pointed,
    pending: replica.pending(),
    selection,
    passing: through,
    focus,
    steps,
    neighbours,
    theme,
    singleKeys,
    insets,
  };
}

function usePassing(shown: MapInput["shown"]): ReadonlySet<string> | null {
  const query = useSession((now) => now.query);
  const kinds = useSession((now) => now.kinds);
  const sectors = useSession((now) => now.sectors);
  return useMemo(() => {
    const nodes = [...shown.seated.values(), ...shown.neighbours.values()].filter(isNode);
    return passing(nodes, { query, kinds, sectors });
  }, [shown, query, kinds, sectors]);
}

const darkness = window.matchMedia("(prefers-color-scheme: dark)");

/** Changes whenever the colours do. */
function useTheme(): string {
  const theme = useSession((now) => now.theme);
  const dark = useSyncExternalStore(
    (changed) => {
      darkness.addEventListener("change", changed);
      return () => darkness.removeEventListener("change", changed);
    },
    () => darkness.matches,
  );
  return theme === "system" ? `system ${dark}` : theme;
}
