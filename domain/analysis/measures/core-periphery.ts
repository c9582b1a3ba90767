// How near the network is to a core whose members all know each other, with a periphery around it.
import type { Adjacency } from "../adjacency.ts";
import { at } from "../at.ts";
import { degrees, neighbours } from "./neighbours.ts";

export interface CorePeriphery {
  /** Correlation with the ideal, -1 to 1. */
  readonly fit: number;
  /** The core: actors with at least so many ties, and how many these are. */
  readonly degree: number;
  readonly core: number;
}

/**
 * Best fit over cores that are cuts by degree, so that equals are never parted; null where no cut can be judged (all
 * alike, no ties, a clique). Variant 1 leaves ties between core and periphery out of account: ideal is tied within the
 * core, not tied within the periphery. Variant 2 counts them as ideally tied. Of equal fits the larger core.
 * Source: Borgatti & Everett 1999, doi 10.1016/S0378-8733(99)00019-2; netUtils `core_periphery`, method rk1_dc.
 */
export function corePeriphery(graph: Adjacency, variant: 1 | 2): CorePeriphery | null {
  const { size } = graph;
  const degree = degrees(graph);
  const falling = Array.from(degree.keys()).sort((a, b) => at(degree, b) - at(degree, a) || a - b);
  const ties = graph.targets.length / 2;
  const inCore = new Int32Array(size);
  let within = 0;
  let touching = 0;
  let best: CorePeriphery | null = null;
  falling.forEach((actor, index) => {
    const toCore = neighbours(graph, actor).reduce((sum, other) => sum + at(inCore, other), 0);
    inCore[actor] = 1;
    within += toCore;
    touching += at(degree, actor) - toCore;
    const core = index + 1;
    const own = at(degree, actor);
    const next = falling[core];
    if (next === undefined || at(degree, next) === own) return;
    const inner = (core * (core - 1)) / 2;
    const outer = ((size - core) * (size - core - 1)) / 2;
    const fit =
      variant === 1
        ? phi({ pairs: inner + outer, tied: within + ties - touching, ideal: inner, both: within })
        : phi({
            pairs: (size * (size - 1)) / 2,
            tied: ties,
            ideal: inner + core * (size - core),
            both: touching,
          });
    if (fit !== null && (best === null || fit >= best.fit - 1e-12)) best = { fit, degree: own, core };
  });
  return best;
}

/** Pearson's correlation of two yes-or-no properties of pairs; null where one does not vary. */
function phi({ pairs, tied, ideal, both }: { pairs: number; tied: number; ideal: number; both: number }) {
  const spread = tied * (pairs - tied) * ideal * (pairs - ideal);
  return spread <= 0 ? null : (pairs * both - tied * ideal) / Math.sqrt(spread);
}
