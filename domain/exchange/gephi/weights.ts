// Weights of a file → strengths 1–5.

/** The number that a cell says, with a point or a comma; undefined where it says none. */
export function weightOf(cell: string): number | undefined {
  const plain = cell.replace(/[\s\u00A0]/g, "");
  const number = Number(plain.includes(".") ? plain : plain.replace(",", "."));
  return plain === "" || !Number.isFinite(number) ? undefined : number;
}

/** What turns a weight of this file into a strength. */
export interface Scale {
  /** The weights are strengths already; else the weight itself is kept beside the strength. */
  whole: boolean;
  strength(weight: number): number;
}

/**
 * Where all weights of a file are whole numbers 1–5 they are strengths; else each becomes the fifth of the file's
 * weights that it falls in, equal weights alike (by the middle of their ranks; Hyndman & Fan 1996, definition 5).
 */
export function scaleOf(weights: readonly number[]): Scale {
  if (weights.every((weight) => Number.isInteger(weight) && weight >= 1 && weight <= 5))
    return { whole: true, strength: (weight) => weight };
  const fifths = new Map<number, number>();
  const sorted = weights.toSorted((a, b) => a - b);
  for (let from = 0; from < sorted.length; ) {
    const weight = sorted[from] ?? 0;
    const to = sorted.lastIndexOf(weight) + 1;
    fifths.set(weight, Math.min(5, 1 + Math.floor((5 * (from + to)) / 2 / sorted.length)));
    from = to;
  }
  return { whole: false, strength: (weight) => fifths.get(weight) ?? 3 };
}
