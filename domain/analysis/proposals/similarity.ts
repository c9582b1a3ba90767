// How alike two actors are by their themes.

/** 0 to 1 for two numbered actors. */
export type Similarity = (a: number, b: number) => number;

/** Themes by number, and what each tells. */
export interface ThemeVectors {
  /** Numbers of each actor's themes, rising. */
  readonly vectors: readonly Int32Array[];
  /** Squared weight of each theme, ln(N / actors that have it)². */
  readonly rarity: Float64Array;
  /** Length of each actor's weighted vector; 0 where no theme tells anything. */
  readonly lengths: Float64Array;
}

export function themeVectors(themes: readonly (readonly string[])[]): ThemeVectors {
  const having = new Map<string, number>();
  for (const list of themes) for (const theme of list) having.set(theme, (having.get(theme) ?? 0) + 1);
  const tellers = themes.filter((list) => list.length > 0).length;
  const numbers = new Map([...having.keys()].map((theme, index) => [theme, index]));
  const rarity = Float64Array.from(having.values(), (count) => Math.log(tellers / count) ** 2);
  const vectors = themes.map((list) => Int32Array.from(list, (theme) => numbers.get(theme) ?? 0).sort());
  const lengths = Float64Array.from(vectors, (vector) =>
    Math.sqrt(vector.reduce((sum, theme) => sum + (rarity[theme] ?? 0), 0)),
  );
  return { vectors, rarity, lengths };
}

/**
 * Cosine of the actors' themes, each weighted by its rarity ln(N / actors that have it) (Salton & Buckley 1988,
 * doi 10.1016/0306-4573(88)90021-0). 0 to 1; 0 where either has no theme that tells anything.
 */
export function themeSimilarity(themes: readonly (readonly string[])[]): Similarity {
  const { vectors, rarity, lengths } = themeVectors(themes);
  return (a, b) => {
    const left = vectors[a];
    const right = vectors[b];
    const scale = (lengths[a] ?? 0) * (lengths[b] ?? 0);
    if (left === undefined || right === undefined || scale === 0) return 0;
    let shared = 0;
    for (const theme of left) if (right.includes(theme)) shared += rarity[theme] ?? 0;
    return shared / scale;
  };
}
