// The way between two gathered nodes, once it is asked for: what of it lights up, and how it is told.
import { useCallback, useMemo } from "react";
import { paths, sayNoPath, sayPath, standingTies } from "../../../domain/ask/path.ts";
import type { MapInput } from "../../canvas/input.ts";
import { facts } from "../../replica/here.ts";
import { useVersion } from "../../replica/use-replica.ts";
import { showPath } from "../../session/changes.ts";
import { useSession } from "../../session/use-session.ts";

type Asking = Pick<MapInput, "selection" | "today" | "language">;

export interface AskedPath {
  readonly path: MapInput["path"];
  /** The next of the equally short ways; after the last, none. */
  readonly next: () => void;
}

export function usePath({ selection, today, language }: Asking): AskedPath {
  const version = useVersion();
  const asked = useSession((now) => now.path);
  const [from, to, more] = selection;
  const pair = from !== undefined && to !== undefined && more === undefined;
  const wanted = pair && asked !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts are one table that changes; the version tells when
  const found = useMemo(
    () => (wanted ? paths(standingTies(facts(), today), { from, to }) : []),
    [version, from, to, today, wanted],
  );
  // A way that an address names may be gone: the last there is stands for it.
  const at = asked === null ? null : Math.max(0, Math.min(asked, found.length) - 1);
  const path = useMemo((): MapInput["path"] => {
    if (at === null || from === undefined || to === undefined || !pair) return null;
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
  }, [found, at, from, to, pair, language]);
  const count = found.length;
  const next = useCallback(() => {
    if (!pair) return;
    if (at === null) showPath(1);
    else showPath(at + 1 < count ? at + 2 : null);
  }, [pair, at, count]);
  return { path, next };
}
