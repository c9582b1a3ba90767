// What the analysis knows of actors beside ties and themes: what they are, do, need and offer.

/** A need or an offer that is open today. */
export interface Want {
  readonly id: string;
  readonly actor: string;
  readonly kind?: string;
  readonly theme?: string;
}

export interface Surroundings {
  /** By actor; no sector means not known. */
  readonly actors: ReadonlyMap<string, { readonly sector?: string; readonly roles: readonly string[] }>;
  readonly needs: readonly Want[];
  readonly offers: readonly Want[];
  /** Networks and organisations that an actor belongs to; who belongs to none may be absent. */
  readonly belongs?: ReadonlyMap<string, readonly string[]>;
}

export interface Match {
  readonly need: string;
  readonly offer: string;
  /** Whose need, and whose offer. */
  readonly needs: string;
  readonly offers: string;
  /** How well the offer meets the need, 0 to 1. */
  readonly cover: number;
}

/** Same kind and theme; same theme, a kind not told; same kind, a theme not told. */
export interface CoverSettings {
  readonly both: number;
  readonly theme: number;
  readonly kind: number;
}

export const coverSettings: CoverSettings = { both: 1, theme: 0.6, kind: 0.3 };

/** How well an offer meets a need, 0 to 1. What differs in what both tell does not meet at all. */
export function cover(need: Want, offer: Want, settings: CoverSettings = coverSettings): number {
  const [kind, theme] = [agree(need.kind, offer.kind), agree(need.theme, offer.theme)];
  if (kind === "no" || theme === "no") return 0;
  if (kind === "yes" && theme === "yes") return settings.both;
  if (theme === "yes") return settings.theme;
  return kind === "yes" ? settings.kind : 0;
}

function agree(a: string | undefined, b: string | undefined): "yes" | "no" | "untold" {
  if (a === undefined || b === undefined) return "untold";
  return a === b ? "yes" : "no";
}
