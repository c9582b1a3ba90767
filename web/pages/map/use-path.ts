// The way between two selected nodes, once it is asked for: what of it lights up, and how it is told.
import { useCallback, useMemo, useState } from "react";
import { paths, sayNoPath, sayPath, standingTies } from "../../../domain/ask/path.ts";
import type { MapInput } from "../../canvas/input.ts";
import { facts } from "../../replica/here.ts";
import { useVersion } from "../../replica/use-replica.ts";

type Asking = Pick<MapInput, "selection" | "today" | "language">;

export interface AskedPath {
  readonly path: MapInput["path"];
  /** The next of the equally short ways; after the last, none. */
  readonly next: () => void;
}

export function usePath({ selection, today, language }: Asking): AskedPath {
  const version = useVersion();
  const [from, to, more] = selection;
  const pair = from === undefined || to === undefined || more !== undefined ? null : `${from} ${to}`;
  const [asked, setAsked] = useState<{ pair: string; at: number } | null>(null);
  const at = asked !== null && asked.pair === pair ? asked.at : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts are one table that changes; the version tells when
  const found = useMemo(
    () =>
      at === null || from === undefined || to === undefined
        ? []
        : paths(standingTies(facts(), today), { from, to }),
    [version, from, to, today, at === null],
  );
  const path = useMemo((): MapInput["path"] => {
    if (at === null || from === undefined || to === undefined) return null;
    const way = found[at];
    if (way === undefined)
      return {
        nodes: [from, to],
        ties: [],
        told: [sayNoPath(language, { from, to }, facts())],
        at: 0,
        of: 0,
      };
    return { nodes: way.nodes, ties: way.ties, told: sayPath(language, way, facts()), at, of: found.length };
  }, [found, at, from, to, language]);
  const count = found.length;
  const next = useCallback(() => {
    if (pair === null) return;
    if (at === null) setAsked({ pair, at: 0 });
    else setAsked(at + 1 < count ? { pair, at: at + 1 } : null);
  }, [pair, at, count]);
  return { path, next };
}
