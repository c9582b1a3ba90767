// How mixed a set of actors is: a region, a community, somebody's neighbours.

export interface Diversity {
  /** Chance that two drawn at random (one may come twice) are of different groups, 1 - Σ p², 0 to 1 - 1/k. */
  readonly blau: number | null;
  /** The same against the most it can be with k groups, 0 to 1: index of qualitative variation. Null where k < 2. */
  readonly iqv: number | null;
  /** How many each group has, and how many are of none that is known. */
  readonly counts: readonly number[];
  readonly unknown: number;
}

/**
 * Diversity of labels 0 to k - 1; below 0 = not known, left out. `blau` is null where nobody is known.
 * Sources: Blau 1977, Inequality and Heterogeneity; Agresti & Agresti 1978, doi 10.2307/270810.
 */
export function diversity(labels: Iterable<number>, groups: number): Diversity {
  const counts = Array.from({ length: groups }, () => 0);
  let known = 0;
  let unknown = 0;
  for (const label of labels) {
    if (label < 0) {
      unknown++;
      continue;
    }
    counts[label] = (counts[label] ?? 0) + 1;
    known++;
  }
  const blau = known === 0 ? null : 1 - counts.reduce((sum, count) => sum + (count / known) ** 2, 0);
  return { blau, iqv: blau === null || groups < 2 ? null : blau / (1 - 1 / groups), counts, unknown };
}
