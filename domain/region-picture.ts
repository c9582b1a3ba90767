// A view as its weaver reads it: its structure and its measures.

import { matches } from "./analysis/matches.ts";
import { type Measures, measure } from "./analysis/measure.ts";
import { againstChance } from "./analysis/measures/against-chance.ts";
import { canonical } from "./analysis/proposals/canonical.ts";
import type { Proposal } from "./analysis/proposals/result.ts";
import { defaultSettings } from "./analysis/proposals/settings.ts";
import { propose } from "./analysis/propose.ts";
import type { Finding } from "./analysis/structure/found.ts";
import { structureOf } from "./analysis/structure.ts";
import type { Coverage } from "./measured.ts";
import type { Sitting } from "./region-sitting.ts";

export interface RegionPicture {
  readonly coverage: Coverage;
  readonly measures: Measures;
  readonly findings: readonly Finding[];
  /** The clusters the findings speak of, as they are proposed. */
  readonly clusters: readonly Proposal[];
  readonly chance: ReturnType<typeof againstChance>;
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
