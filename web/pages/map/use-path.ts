// The way between two gathered nodes, once it is asked for: what of it lights up, and how it is told.
import { useCallback, useMemo } from "react";
import { paths, sayNoPath, sayPath, standingTies } from "../../../domain/ask/path.ts";
import { counted, strength } from "../../../domain/strength.ts";
import type { Language } from "../../../domain/vocabulary/languages.ts";
import { say } from "../../../domain/words/say.ts";
import type { MapInput } from "../../canvas/input.ts";
import { nodeName } from "../../i18n/named.ts";
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
  const via = useSession((now) => now.via);
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
    const meeting = via === null ? null : meetingOf({ from, to, via }, { today, language });
    if (meeting !== null) return meeting;
    const way = found[at];
    if (way === undefined)
      return {
        nodes: [from, to],
        ties: [],
        told: [sayNoPath(language, { from, to }, facts())],
        at: 0,
        of: 0,
      };
    const gap = via === null ? {} : { gap: [from, to] as const };
    const told = sayPath(language, way, facts());
    return { nodes: way.nodes, ties: way.ties, told, at, of: found.length, ...gap };
  }, [found, at, from, to, pair, language, via, today]);
  const count = found.length;
  const next = useCallback(() => {
    if (!pair) return;
    if (at === null) showPath(1);
    else showPath(at + 1 < count ? at + 2 : null);
  }, [pair, at, count]);
  return { path, next };
}

/** Two who could meet through one who knows both: their ties to that one; null where there is none such. */
function meetingOf(
  { from, to, via }: { from: string; to: string; via: string },
  { today, language }: { today: string; language: Language },
): MapInput["path"] {
  const known = facts();
  const through = known.resolve(via);
  const ties = [from, to].flatMap((end) => {
    const all = known.naming(end, "tie").filter((tie) => counted(tie, today));
    const between = all.filter((tie) => tie.from === through || tie.to === through);
    const [strongest] = between.toSorted(
      (a, b) => (strength(b.statements) ?? 3) - (strength(a.statements) ?? 3) || (a.id < b.id ? -1 : 1),
    );
    return strongest === undefined ? [] : [strongest.id];
  });
  if (ties.length < 2) return null;
  const told = [say(language, "introduction.askConnector", { name: nodeName(through, known, language) })];
  return { nodes: [from, through, to], ties, told, at: 0, of: 1, gap: [from, to] };
}
