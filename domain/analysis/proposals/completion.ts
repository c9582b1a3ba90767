// Who is missing from a community, and who could be asked to come.

import { at } from "../at.ts";
import { neighbours } from "../measures/neighbours.ts";
import type { Match, Surroundings } from "../surroundings.ts";
import type { Canonical } from "./canonical.ts";
import { byCodeUnits } from "./canonical.ts";
import type { Similarity } from "./similarity.ts";

/** Sectors and roles that a learning community should have. */
export interface Wanted {
  readonly sectors: readonly string[];
  readonly roles: readonly string[];
}

export interface Guest {
  readonly actor: string;
  readonly adds: Wanted;
  /** The member it is tied to most, and the weight of all its ties to members. */
  readonly via: string;
  readonly weight: number;
}

export interface Invitable {
  readonly actor: string;
  /** Mean likeness of themes to the members, 0 to 1. */
  readonly likeness: number;
  readonly adds: Wanted;
  /** Needs of members that it can meet, or the other way. */
  readonly matches: readonly Match[];
}

export interface Completion {
  readonly present: Wanted;
  readonly missing: Wanted;
  /** What is still missing when all guests come. */
  readonly stillMissing: Wanted;
  /** Evenness of the sectors present (Pielou's J), 0 to 1; null with fewer than two. */
  readonly evenness: number | null;
  readonly guests: readonly Guest[];
  readonly invitable: readonly Invitable[];
}

export interface CompletionSettings {
  readonly wanted: Wanted;
  readonly guests: number;
  readonly invitable: number;
  /** Least likeness of an untied actor that meets no need. */
  readonly likeness: number;
}

export const completionSettings: CompletionSettings = {
  wanted: {
    sectors: ["public", "private", "academia", "civil"],
    roles: ["developer", "funder", "adopter", "decisionMaker", "educator"],
  },
  guests: 3,
  invitable: 3,
  likeness: 0.25,
};

/** What is known beside the members: shared by all proposals of a result. */
export interface CompletionContext {
  readonly input: Canonical;
  readonly surroundings: Surroundings;
  readonly similarity: Similarity;
  readonly matches: readonly Match[];
  readonly settings?: CompletionSettings;
}

/**
 * Sectors and roles of the members (numbers of `input`), and up to `guests` direct neighbours who would add what is
 * missing: each time whoever adds most, then whoever is tied most strongly, then the lesser id. Members stay as they are:
 * guests overlap by design, and may be guests elsewhere too. Untied actors can be invited where they meet a need or are
 * alike by themes.
 * Evenness: Pielou 1966, doi 10.1016/0022-5193(66)90013-0.
 */
export function completion(members: readonly number[], context: CompletionContext): Completion {
  const { input, surroundings, settings = completionSettings } = context;
  const { wanted } = settings;
  const of = (actor: number) => surroundings.actors.get(input.ids[actor] ?? "");
  const sectors = members.flatMap((member) => of(member)?.sector ?? []);
  const roles = new Set(members.flatMap((member) => of(member)?.roles ?? []));
  const split = (has: (sector: string) => boolean, does: (role: string) => boolean): Wanted => ({
    sectors: wanted.sectors.filter(has),
    roles: wanted.roles.filter(does),
  });
  const known = new Set(sectors);
  const missing = split(
    (sector) => !known.has(sector),
    (role) => !roles.has(role),
  );
  const adds = (actor: number, lacking: Wanted): Wanted => ({
    sectors: lacking.sectors.filter((sector) => of(actor)?.sector === sector),
    roles: lacking.roles.filter((role) => of(actor)?.roles.includes(role) === true),
  });
  const { guests, stillMissing } = inviteGuests(members, { ...context, settings, missing, adds });
  return {
    present: split(
      (sector) => known.has(sector),
      (role) => roles.has(role),
    ),
    missing,
    stillMissing,
    evenness: evenness(sectors.filter((sector) => wanted.sectors.includes(sector))),
    guests,
    invitable: invitable(members, { ...context, settings, missing, adds }),
  };
}

type Search = CompletionContext & {
  readonly settings: CompletionSettings;
  readonly missing: Wanted;
  adds(actor: number, lacking: Wanted): Wanted;
};

function inviteGuests(members: readonly number[], { input, settings, missing, adds }: Search) {
  const inside = new Set(members);
  const near = new Map<number, { weight: number; via: number; most: number }>();
  for (const member of members) {
    for (let slot = at(input.ties.offsets, member); slot < at(input.ties.offsets, member + 1); slot++) {
      const other = at(input.ties.targets, slot);
      if (inside.has(other)) continue;
      const weight = at(input.ties.weights, slot);
      const known = near.get(other) ?? { weight: 0, via: member, most: 0 };
      known.weight += weight;
      if (weight > known.most) Object.assign(known, { via: member, most: weight });
      near.set(other, known);
    }
  }
  const guests: Guest[] = [];
  let lacking = missing;
  while (guests.length < settings.guests) {
    const offered = [...near].map(([actor, tie]) => ({ actor, tie, adds: adds(actor, lacking) }));
    offered.sort((a, b) => count(b.adds) - count(a.adds) || b.tie.weight - a.tie.weight || a.actor - b.actor);
    const [best] = offered;
    if (best === undefined || count(best.adds) === 0) break;
    near.delete(best.actor);
    guests.push({
      actor: input.ids[best.actor] ?? "",
      adds: best.adds,
      via: input.ids[best.tie.via] ?? "",
      weight: best.tie.weight,
    });
    const { sectors, roles } = best.adds;
    lacking = {
      sectors: lacking.sectors.filter((each) => !sectors.includes(each)),
      roles: lacking.roles.filter((each) => !roles.includes(each)),
    };
  }
  return { guests, stillMissing: lacking };
}

function invitable(members: readonly number[], search: Search): Invitable[] {
  const { input, similarity, settings, missing, adds } = search;
  const ids = new Set(members.map((member) => input.ids[member] ?? ""));
  const found = input.ids.flatMap((id, actor): Invitable[] => {
    if (neighbours(input.ties, actor).length > 0) return [];
    const likeness = members.reduce((sum, member) => sum + similarity(actor, member), 0) / members.length;
    const meets = search.matches.filter(
      ({ needs, offers }) => (needs === id && ids.has(offers)) || (offers === id && ids.has(needs)),
    );
    if (meets.length === 0 && likeness < settings.likeness) return [];
    return [{ actor: id, likeness, adds: adds(actor, missing), matches: meets }];
  });
  const best = (one: Invitable) => one.matches.reduce((most, { cover }) => Math.max(most, cover), 0);
  found.sort((a, b) => best(b) - best(a) || b.likeness - a.likeness || byCodeUnits(a.actor, b.actor));
  return found.slice(0, settings.invitable);
}

function count({ sectors, roles }: Wanted): number {
  return sectors.length + roles.length;
}

function evenness(sectors: readonly string[]): number | null {
  const counts = [...Map.groupBy(sectors, (sector) => sector).values()].map(
    ({ length }) => length / sectors.length,
  );
  if (counts.length < 2) return null;
  return -counts.reduce((sum, share) => sum + share * Math.log(share), 0) / Math.log(counts.length);
}
