// A view as its weaver reads it: its structure and its measures, from what is worked out once of the facts.

import { matches } from "./analysis/matches.ts";
import { type Measures, measure } from "./analysis/measure.ts";
import { againstChance } from "./analysis/measures/against-chance.ts";
import type { Network } from "./analysis/network.ts";
import { canonical } from "./analysis/proposals/canonical.ts";
import type { Proposal } from "./analysis/proposals/result.ts";
import { defaultSettings } from "./analysis/proposals/settings.ts";
import { propose } from "./analysis/propose.ts";
import type { Finding } from "./analysis/structure/found.ts";
import { structureOf } from "./analysis/structure.ts";
import type { Surroundings } from "./analysis/surroundings.ts";
import type { Facts } from "./facts.ts";
import { type Coverage, type Measured, measuredOf } from "./measures.ts";
import { network } from "./network.ts";
import { surroundingsOf } from "./surroundings.ts";

/** All that a picture is made of: plain data, fit to be sent to a worker. */
export interface Sitting extends Measured {
  /** Ties and what actors share: what communities are proposed from. */
  readonly woven: Network;
  readonly surroundings: Pick<Surroundings, "needs" | "offers">;
}

export interface RegionPicture {
  readonly coverage: Coverage;
  readonly measures: Measures;
  readonly findings: readonly Finding[];
  /** The clusters the findings speak of, as they are proposed. */
  readonly clusters: readonly Proposal[];
  readonly chance: ReturnType<typeof againstChance>;
}

export function sittingOf(facts: Facts, { view, today }: { view: string; today: string }): Sitting {
  const { needs, offers } = surroundingsOf(facts, today);
  return {
    ...measuredOf(facts, { view, today }),
    woven: network(facts, view, today),
    surroundings: { needs, offers },
  };
}

/** Random networks to compare with: fewer where each takes long. */
const most = 200;
const least = 10;
const tiesInAll = 400_000;

/**
 * Measures, structure and chance of a view. Clusters are what would be proposed as communities, those that hold; the
 * same data give the same picture. Takes a while for a large network: for a worker.
 */
export function pictureOf({
  network: direct,
  groupings,
  arcs,
  coverage,
  woven,
  surroundings,
}: Sitting): RegionPicture {
  const measures = measure(direct, { groupings, arcs });
  const found = propose(woven, defaultSettings);
  const clusters = found === "cancelled" ? [] : found.proposals.filter(({ word }) => word !== "loose");
  const graphs = Math.max(least, Math.min(most, Math.floor(tiesInAll / Math.max(1, measures.whole.ties))));
  return {
    coverage,
    measures,
    clusters,
    findings: structureOf(direct, {
      clusters: clusters.map(({ id, members, terms }) => ({
        id,
        members: members.map((member) => member.id),
        themes: terms.map(({ theme }) => theme),
      })),
      matches: matches(surroundings),
      sectors: measures.groupings.sector,
      sectorOf: groupings.sector ?? new Map(),
    }),
    chance: againstChance(canonical(direct).ties, { seed: defaultSettings.seed, graphs }),
  };
}
