// A community that was adopted is not proposed anew: its members are left out of the search, and changes are suggested.
import { at } from "../at.ts";
import type { Network } from "../network.ts";
import { byCodeUnits, canonical } from "./canonical.ts";

export interface Adopted {
  readonly id: string;
  /** Members who belong, not those only invited. */
  readonly members: readonly string[];
}

/** The network without the members of adopted communities, and without their ties. */
export function withoutAdopted(network: Network, adopted: readonly Adopted[]): Network {
  const settled = new Set(adopted.flatMap(({ members }) => members));
  return {
    actors: network.actors.filter(({ id }) => !settled.has(id)),
    ties: network.ties.filter(({ from, to }) => !settled.has(from) && !settled.has(to)),
  };
}

export interface Drift {
  readonly actor: string;
  /** `left`: its ties lead elsewhere; `alone`: no tie to any member is left; `near`: not a member, but its ties lead here. */
  readonly what: "left" | "alone" | "near";
  readonly community: string;
  /** Share of its tie weight that goes to the community's members, 0 to 1, and how many of them it is tied to. */
  readonly share: number;
  readonly ties: number;
  /** Where it has drifted to: another adopted community or a proposal of today; null when `alone` or `near`. */
  readonly to: { readonly id: string; readonly share: number; readonly ties: number } | null;
}

export interface DriftSettings {
  /** Share of an actor's tie weight that must lead to a group, and ties to different members of it. */
  readonly share: number;
  readonly ties: number;
}

export const driftSettings: DriftSettings = { share: 0.5, ties: 2 };

/**
 * Suggested changes of adopted communities, by the ties of the whole network: nothing is changed. A member has drifted
 * when at least `share` of its tie weight, and at least `ties` ties, lead to one other group, and fewer to its own; who
 * is no member is near when as much leads to the community. By community as given, then by actor.
 */
export function drifts(
  network: Network,
  { adopted, proposals }: { adopted: readonly Adopted[]; proposals: readonly Adopted[] },
  settings: DriftSettings = driftSettings,
): Drift[] {
  const { ids, ties } = canonical(network);
  const number = new Map(ids.map((id, index) => [id, index]));
  const groups = [...adopted, ...proposals].map(({ id, members }) => ({ id, members: new Set(members) }));
  const toward = (actor: number, members: ReadonlySet<string>) => {
    let weight = 0;
    let count = 0;
    for (let slot = at(ties.offsets, actor); slot < at(ties.offsets, actor + 1); slot++) {
      if (!members.has(ids[at(ties.targets, slot)] ?? "")) continue;
      weight += at(ties.weights, slot);
      count++;
    }
    const strength = at(ties.strengths, actor);
    return { share: strength === 0 ? 0 : weight / strength, ties: count };
  };
  const enough = (one: { share: number; ties: number }) =>
    one.share >= settings.share && one.ties >= settings.ties;
  return adopted.flatMap((community) => {
    const own = new Set(community.members);
    return ids.flatMap((actor): Drift[] => {
      const index = number.get(actor) ?? -1;
      const here = toward(index, own);
      if (!own.has(actor)) {
        return enough(here) ? [{ actor, what: "near", community: community.id, ...here, to: null }] : [];
      }
      const [best] = groups
        .filter(({ members }) => !members.has(actor))
        .map(({ id, members }) => ({ id, ...toward(index, members) }))
        .filter((there) => enough(there) && there.share > here.share)
        .sort((a, b) => b.share - a.share || byCodeUnits(a.id, b.id));
      if (best !== undefined) return [{ actor, what: "left", community: community.id, ...here, to: best }];
      return here.ties === 0 && own.size > 1
        ? [{ actor, what: "alone", community: community.id, ...here, to: null }]
        : [];
    });
  });
}
