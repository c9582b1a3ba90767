// What the analysis of communities reads: actors with their themes, and weighted ties between them.

export interface Network {
  readonly actors: readonly { readonly id: string; readonly themes: readonly string[] }[];
  /** Weight is structural and > 0; `shared` names the initiative or gathering that a tie stands for. */
  readonly ties: readonly {
    readonly from: string;
    readonly to: string;
    readonly weight: number;
    readonly shared?: string;
  }[];
}

/**
 * Structural weight of a tie's strength: 1..5 (know each other … share money, staff or an agreement) gives
 * 1, 1.5, 2, 2.5, 3: rising, but bounded, so that one strong tie does not decide a community alone.
 * Other numbers follow the same line; judging them is the caller's.
 */
export function strengthWeight(strength: number): number {
  return (strength + 1) / 2;
}
