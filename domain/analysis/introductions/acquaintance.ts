// Who knows whom: ties, and small circles that work on the same thing. Large circles are only something in common.
import type { Network } from "../network.ts";
import { byCodeUnits, type Canonical, canonical } from "../proposals/canonical.ts";

export interface Acquaintance {
  readonly input: Canonical;
  /** Initiatives and gatherings that two share who are not acquainted by it: by `lesser id greater id`, ids rising. */
  readonly common: ReadonlyMap<string, readonly string[]>;
}

/**
 * The network of who knows whom. Shared initiatives and gatherings weigh 1/(k-1) for k actors: from `least` in all on,
 * two know each other by them; below that (a meeting of fifty), they don't, and may be introduced.
 */
export function acquaintance(network: Network, least: number): Acquaintance {
  const weights = new Map<string, number>();
  const things = new Map<string, Set<string>>();
  for (const { from, to, weight, shared } of network.ties) {
    if (shared === undefined) continue;
    const key = pairKey(from, to);
    weights.set(key, (weights.get(key) ?? 0) + weight);
    things.set(key, (things.get(key) ?? new Set<string>()).add(shared));
  }
  const loose = (key: string) => (weights.get(key) ?? 0) < least - 1e-9;
  const known = network.ties.filter(
    ({ from, to, shared }) => shared === undefined || !loose(pairKey(from, to)),
  );
  return {
    input: canonical({ actors: network.actors, ties: known }),
    common: new Map(
      [...things].filter(([key]) => loose(key)).map(([key, ids]) => [key, [...ids].sort(byCodeUnits)]),
    ),
  };
}

/** The same whichever comes first. */
export function pairKey(a: string, b: string): string {
  return byCodeUnits(a, b) < 0 ? `${a} ${b}` : `${b} ${a}`;
}
