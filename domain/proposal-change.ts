// Two results of proposing side by side: which groups are the same, which parted or joined, who moves, how far they agree.
import { adjustedRandIndex } from "./analysis/compare.ts";
import { identities } from "./analysis/proposals/identity.ts";
import type { ProposalResult } from "./analysis/proposals/result.ts";

export interface GroupChange {
  /** Id of a proposal of the later result. */
  readonly id: string;
  /** `same`: the same members; `changed`: it goes on with other members; `new`: no earlier one is at least half alike. */
  readonly what: "same" | "changed" | "new";
  /** Id of the earlier proposal that it goes on from. */
  readonly from: string | null;
  /** Members that the earlier one had not, and members of it that are no longer in; rising. */
  readonly came: readonly string[];
  readonly went: readonly string[];
  /** Earlier proposals that went into it, and those that it parted from; rising. */
  readonly mergedFrom: readonly string[];
  readonly splitFrom: readonly string[];
}

export interface ResultChange {
  /** In the order of the later proposals. */
  readonly groups: readonly GroupChange[];
  /** Earlier proposals that no later one goes on from; in their order. */
  readonly gone: readonly string[];
  /** Actors whose group is another than the one that goes on from theirs, or who came into one or fell out; rising. */
  readonly movers: readonly {
    readonly id: string;
    readonly from: string | null;
    readonly to: string | null;
  }[];
  /** Adjusted Rand index over the actors of either; who is in no group is alone. 1: the same. */
  readonly agreement: number;
  readonly word: "same" | "nearly" | "partly" | "hardly";
}

/** From these indices on two groupings are called nearly or partly the same. */
const words = { nearly: 0.85, partly: 0.5 };

/** How the later result differs from the earlier. */
export function resultChange(
  earlier: Pick<ProposalResult, "proposals" | "unassigned">,
  later: Pick<ProposalResult, "proposals" | "unassigned">,
): ResultChange {
  const [old, now] = [groupsOf(earlier), groupsOf(later)];
  const members = new Map(old.map((one) => [one.id, one.members]));
  const groups = identities(old, now).map((one, at): GroupChange => {
    const own = new Set(now[at]?.members);
    const before = new Set(one.continues === null ? [] : members.get(one.continues.id));
    const came = [...own].filter((id) => !before.has(id)).sort();
    const went = [...before].filter((id) => !own.has(id)).sort();
    return {
      id: one.id,
      what: one.continues === null ? "new" : came.length + went.length === 0 ? "same" : "changed",
      from: one.continues?.id ?? null,
      came: one.continues === null ? [] : came,
      went,
      mergedFrom: one.mergedFrom,
      splitFrom: one.splitFrom,
    };
  });
  const goesOn = new Map(groups.flatMap(({ id, from }) => (from === null ? [] : [[from, id] as const])));
  const [wasIn, isIn] = [homes(old), homes(now)];
  const everybody = [
    ...new Set([...wasIn.keys(), ...isIn.keys(), ...alone(earlier), ...alone(later)]),
  ].sort();
  const movers = everybody.flatMap((id) => {
    const [from, to] = [wasIn.get(id) ?? null, isIn.get(id) ?? null];
    return (from === null ? null : (goesOn.get(from) ?? "")) === to ? [] : [{ id, from, to }];
  });
  const agreement = adjustedRandIndex(labels(everybody, wasIn), labels(everybody, isIn));
  return {
    groups,
    gone: old.flatMap(({ id }) => (goesOn.has(id) ? [] : [id])),
    movers,
    agreement,
    word:
      movers.length === 0
        ? "same"
        : agreement >= words.nearly
          ? "nearly"
          : agreement >= words.partly
            ? "partly"
            : "hardly",
  };
}

interface Group {
  readonly id: string;
  readonly members: readonly string[];
}

function groupsOf({ proposals }: Pick<ProposalResult, "proposals">): Group[] {
  return proposals.map(({ id, members }) => ({ id, members: members.map((one) => one.id) }));
}

function homes(groups: readonly Group[]): Map<string, string> {
  return new Map(groups.flatMap(({ id, members }) => members.map((one) => [one, id] as const)));
}

function alone({ unassigned }: Pick<ProposalResult, "unassigned">): string[] {
  return unassigned.map(({ id }) => id);
}

/** A number for each actor: one for each group, and one of its own for who is in none. */
function labels(everybody: readonly string[], home: ReadonlyMap<string, string>): number[] {
  const numbers = new Map([...new Set(home.values())].map((id, at) => [id, at]));
  return everybody.map((id, at) => numbers.get(home.get(id) ?? "") ?? numbers.size + at);
}
