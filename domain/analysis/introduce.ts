// Whom to introduce to whom: the way in.
import { acquaintance, pairKey } from "./introductions/acquaintance.ts";
import { type BridgePair, bridgePairs } from "./introductions/bridge.ts";
import { type ClosePair, closePairs, type Ground } from "./introductions/close.ts";
import { groupsOf } from "./introductions/groups.ts";
import { hintsOf } from "./introductions/hints.ts";
import { handedOn } from "./introductions/likely.ts";
import { pairMatches } from "./introductions/need-match.ts";
import { type Reason, reasonsFor, sharedContacts, type Told } from "./introductions/reasons.ts";
import { type IntroductionSettings, introductionSettings } from "./introductions/settings.ts";
import { strongestWay } from "./introductions/steps.ts";
import { matches } from "./matches.ts";
import type { Network } from "./network.ts";
import type { Adopted } from "./proposals/adopted.ts";
import type { Repaired } from "./proposals/repair.ts";
import type { ProposalResult } from "./proposals/result.ts";
import { themeSimilarity } from "./proposals/similarity.ts";
import type { Surroundings } from "./surroundings.ts";

export interface Introduction {
  /** `close`: they plausibly should know each other; `bridge`: useful over a hole between two groups. Never compared. */
  readonly list: "close" | "bridge";
  /** The two, lesser id first. */
  readonly a: string;
  readonly b: string;
  readonly score: number;
  /** What the score is made of; see `closePairs` and `bridgePairs`. */
  readonly parts: Omit<ClosePair, "a" | "b" | "score"> | Omit<BridgePair, "a" | "b" | "score">;
  /** Who can introduce them: the contact of both with the strongest weaker tie; null where they share none. */
  readonly connector: string | null;
  /** At least one. */
  readonly reasons: readonly Reason[];
}

export interface IntroductionInput {
  readonly proposals: ProposalResult;
  /** Base runs of the proposals and the actors in their order (`deliberate`): for telling in how many runs two are together. */
  readonly runs?: { readonly ids: readonly string[]; readonly runs: readonly Repaired[] };
  readonly adopted?: readonly Adopted[];
  readonly surroundings?: Surroundings;
  /** Pairs never to be suggested: declined, blocked, done, or the same actor recorded twice. */
  readonly closed?: readonly (readonly [string, string])[];
  /** Pairs suggested and not yet answered: not suggested again, and counted against the cap. */
  readonly open?: readonly (readonly [string, string])[];
  readonly settings?: IntroductionSettings;
}

/** Of five that are chosen one is a bridge, so that the cap leaves room for both lists. */
const TURNS = ["close", "close", "close", "close", "bridge"] as const;

/**
 * Introductions: the close ones in the order they are best made, then the bridges in theirs, for the two are never weighed
 * against each other. Each list by its own score, at most `limit` of each, no actor in more than `cap` open ones over
 * both (four close ones and a bridge are chosen in turn), equals by id. Each says why and who can make it; a pair
 * is in one list only. The same input gives the same list, however its rows are ordered. Sources stand at each part.
 */
export function introduce(network: Network, more: IntroductionInput): Introduction[] {
  const {
    proposals,
    adopted = [],
    surroundings,
    closed = [],
    open = [],
    settings = introductionSettings,
  } = more;
  const { input, common } = acquaintance(network, settings.acquainted);
  const ground: Ground = {
    input,
    groups: groupsOf(input, proposals.proposals, adopted),
    similarity: themeSimilarity(input.themes),
    lambda: proposals.settings.lambda,
    matches: pairMatches(surroundings === undefined ? [] : matches(surroundings), {
      ids: input.ids,
      oneSided: settings.oneSided,
    }),
    hints: hintsOf(input, surroundings, settings),
    common,
    settings,
  };
  const close = closePairs(ground).sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const told: Told = {
    ground,
    runs: more.runs?.runs ?? [],
    place: new Map((more.runs?.ids ?? []).map((id, index) => [id, index])),
    adopted: new Set(adopted.map(({ id }) => id)),
  };
  const rows = handedOn(input.ties, settings.hub);
  return chosen({ close, bridge: bridgePairs(ground) }, { ids: input.ids, closed, open, settings }).map(
    ({ list, pair: { a, b, score, ...parts } }): Introduction => {
      const shared = sharedContacts(ground, a, b);
      const way =
        shared.length > 0 ? null : strongestWay(input.ties, rows, { a, b, most: settings.bridge.steps });
      const [connector] = shared;
      return {
        list,
        a: input.ids[a] ?? "",
        b: input.ids[b] ?? "",
        score,
        parts,
        connector: connector === undefined ? null : (input.ids[connector] ?? null),
        reasons: reasonsFor(told, { a, b, shared, way }),
      };
    },
  );
}

type Chosen =
  | { readonly list: "close"; readonly pair: ClosePair }
  | { readonly list: "bridge"; readonly pair: BridgePair };

function chosen(
  lists: { close: readonly ClosePair[]; bridge: readonly BridgePair[] },
  rules: Required<Pick<IntroductionInput, "closed" | "open" | "settings">> & { ids: readonly string[] },
): Chosen[] {
  const { ids, settings } = rules;
  const taken = new Set([...rules.closed, ...rules.open].map(([a, b]) => pairKey(a, b)));
  const busy = new Map<string, number>();
  const meet = (one: string, two: string): void => {
    for (const id of [one, two]) busy.set(id, (busy.get(id) ?? 0) + 1);
  };
  for (const [one, two] of rules.open) meet(one, two);
  const free = ({ a, b }: { a: number; b: number }): boolean => {
    const [one, two] = [ids[a] ?? "", ids[b] ?? ""];
    const tired = [one, two].some((id) => (busy.get(id) ?? 0) >= settings.cap);
    if (tired || taken.has(pairKey(one, two))) return false;
    taken.add(pairKey(one, two));
    meet(one, two);
    return true;
  };
  const next = { close: 0, bridge: 0 };
  const counts = { close: 0, bridge: 0 };
  const found: Chosen[] = [];
  const take = (list: "close" | "bridge"): void => {
    while (counts[list] < settings.limit && next[list] < lists[list].length) {
      const index = next[list]++;
      const [close, bridge] = [lists.close[index], lists.bridge[index]];
      if (list === "close" && close !== undefined && free(close)) {
        counts.close++;
        found.push({ list, pair: close });
        return;
      }
      if (list === "bridge" && bridge !== undefined && free(bridge)) {
        counts.bridge++;
        found.push({ list, pair: bridge });
        return;
      }
    }
  };
  const more = (list: "close" | "bridge") => counts[list] < settings.limit && next[list] < lists[list].length;
  while (more("close") || more("bridge")) for (const list of TURNS) take(list);
  return [...found.filter(({ list }) => list === "close"), ...found.filter(({ list }) => list === "bridge")];
}
