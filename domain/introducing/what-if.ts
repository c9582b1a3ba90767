// What a network would be without one of its actors, beside what it is.
import { fragile } from "../analysis/measures/bridges.ts";
import { components } from "../analysis/measures/components.ts";
import { distances } from "../analysis/measures/distances.ts";
import type { Network } from "../analysis/network.ts";
import { canonical } from "../analysis/proposals/canonical.ts";
import type { ProposalSettings } from "../analysis/proposals/settings.ts";
import { propose } from "../analysis/propose.ts";
import type { Watch } from "../analysis/watch.ts";

export interface Shape {
  readonly actors: number;
  readonly ties: number;
  /** Separate parts of at least two, and actors without ties. */
  readonly parts: number;
  readonly untied: number;
  /** Actors in the largest part. */
  readonly largest: number;
  /** Actors without whom a part falls off. */
  readonly cutPoints: number;
  /** Mean steps between those who reach each other; null where nobody does. */
  readonly steps: number | null;
  /** Learning communities that would be proposed. */
  readonly communities: number;
}

export interface WhatIf {
  readonly actor: string;
  readonly now: Shape;
  readonly without: Shape;
  /** Who is in the largest part now and would no longer be; by id. The actor itself is not. */
  readonly cutOff: readonly string[];
}

/** Both shapes of a network, as it is and without an actor and its ties. The same input gives the same answer. */
export function whatIf(
  network: Network,
  actor: string,
  { settings, watch }: { settings: ProposalSettings; watch?: Watch },
): WhatIf | "cancelled" {
  const rest = {
    actors: network.actors.filter(({ id }) => id !== actor),
    ties: network.ties.filter(({ from, to }) => from !== actor && to !== actor),
  };
  const now = shapeOf(network, settings, watch);
  const without = now === "cancelled" ? now : shapeOf(rest, settings, watch);
  if (now === "cancelled" || without === "cancelled") return "cancelled";
  const left = new Set(without.together);
  return {
    actor,
    now: now.shape,
    without: without.shape,
    cutOff: now.together.filter((id) => id !== actor && !left.has(id)).toSorted(),
  };
}

/** A shape, and who is in its largest part. */
function shapeOf(
  network: Network,
  settings: ProposalSettings,
  watch: Watch | undefined,
): { shape: Shape; together: string[] } | "cancelled" {
  const found = propose(network, settings, watch);
  if (found === "cancelled") return found;
  const { ids, ties } = canonical(network);
  const { sizes, isolates, labels } = components(ties);
  const largest = sizes[0] ?? 0;
  return {
    shape: {
      actors: ids.length,
      ties: ties.targets.length / 2,
      parts: sizes.length - isolates,
      untied: isolates,
      largest,
      cutPoints: fragile(ties).cutPoints.length,
      steps: distances(ties).meanPath,
      communities: found.proposals.length,
    },
    together: largest > 1 ? ids.filter((_, at) => labels[at] === 0) : [],
  };
}
