// Ties that were named by both sides.

/** `from` says that it is tied to `to`. The same twice counts once; loops don't count. */
export interface Arc {
  readonly from: string;
  readonly to: string;
}

export interface Reciprocity {
  /** Different arcs there are. */
  readonly arcs: number;
  /** Pairs with arcs both ways. */
  readonly mutual: number;
  /** Share of the arcs that are answered, 0 to 1: networkx `reciprocity`. Null without arcs. */
  readonly edge: number | null;
  /** Share of all pairs of actors that are alike both ways, empty pairs included: sna `grecip`, "dyadic". Null below two. */
  readonly dyadic: number | null;
  /** Mutual / (mutual + one-sided) pairs, 0 to 1: sna `grecip`, "dyadic.nonnull". Null without arcs. */
  readonly nonNull: number | null;
}

/**
 * Reciprocity in its three forms, which differ: say which is shown. `size`: how many actors there are.
 * Source: Wasserman & Faust 1994, Social Network Analysis, chapter 13, on the dyad census of Holland & Leinhardt 1970.
 */
export function reciprocity(arcs: readonly Arc[], size: number): Reciprocity {
  const seen = new Map<string, Set<string>>();
  let count = 0;
  let mutual = 0;
  for (const { from, to } of arcs) {
    const named = seen.get(from) ?? new Set();
    if (from === to || named.has(to)) continue;
    seen.set(from, named.add(to));
    count++;
    if (seen.get(to)?.has(from) === true) mutual++;
  }
  const pairs = (size * (size - 1)) / 2;
  const oneSided = count - 2 * mutual;
  return {
    arcs: count,
    mutual,
    edge: count === 0 ? null : (2 * mutual) / count,
    dyadic: pairs === 0 ? null : (pairs - oneSided) / pairs,
    nonNull: count === 0 ? null : mutual / (mutual + oneSided),
  };
}
