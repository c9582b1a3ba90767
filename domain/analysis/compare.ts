// How alike two groupings of the same actors are.

/** Shared counts of two groupings: cells, rows, columns. */
function contingency(left: ArrayLike<number>, right: ArrayLike<number>) {
  if (left.length !== right.length)
    throw new RangeError("two groupings of different actors cannot be compared");
  const cells = new Map<string, number>();
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  for (let actor = 0; actor < left.length; actor++) {
    const row = left[actor] ?? 0;
    const column = right[actor] ?? 0;
    const cell = `${row} ${column}`;
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
    rows.set(row, (rows.get(row) ?? 0) + 1);
    columns.set(column, (columns.get(column) ?? 0) + 1);
  }
  return { cells: [...cells.values()], rows: [...rows.values()], columns: [...columns.values()] };
}

/**
 * Adjusted Rand index of two groupings, given as one label an actor: 1 = the same, 0 = as alike as chance makes them,
 * may be below 0. Two trivial groupings count as the same. Throws when the lengths differ.
 * Source: Hubert & Arabie 1985, Comparing partitions, J. Classification 2, equation 5, doi 10.1007/BF01908075.
 */
export function adjustedRandIndex(left: ArrayLike<number>, right: ArrayLike<number>): number {
  const { cells, rows, columns } = contingency(left, right);
  const pairs = (counts: number[]): number =>
    counts.reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  const all = pairs([left.length]);
  const expected = all === 0 ? 0 : (pairs(rows) * pairs(columns)) / all;
  const most = (pairs(rows) + pairs(columns)) / 2;
  return most === expected ? 1 : (pairs(cells) - expected) / (most - expected);
}

/**
 * Normalised mutual information of two groupings, 0 to 1, divided by the mean of their entropies.
 * Two groupings of one group each count as the same. Throws when the lengths differ.
 * Source: Danon, Díaz-Guilera, Duch & Arenas 2005, equation 2, doi 10.1088/1742-5468/2005/09/P09008.
 */
export function normalisedMutualInformation(left: ArrayLike<number>, right: ArrayLike<number>): number {
  const { cells, rows, columns } = contingency(left, right);
  const entropy = (counts: number[]): number =>
    counts.reduce((sum, count) => sum - (count / left.length) * Math.log(count / left.length), 0);
  const apart = entropy(rows) + entropy(columns);
  return apart === 0 ? 1 : (2 * (apart - entropy(cells))) / apart;
}
