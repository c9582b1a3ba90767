// Ties by family: what flows decides dash and hue, so that the map needs few kinds of line.
import type { TieKind } from "../../domain/vocabulary/tie-kinds.ts";

export const tieFamilies = ["together", "money", "support", "belonging"] as const;
export type TieFamily = (typeof tieFamilies)[number];

const families: Readonly<Record<TieKind, TieFamily>> = {
  collaborates: "together",
  coDevelops: "together",
  sharesInfo: "together",
  learns: "together",
  knows: "together",
  consults: "together",
  overlaps: "together",
  potential: "together",
  introduced: "together",
  other: "together",
  funds: "money",
  procures: "money",
  commissions: "money",
  mentors: "support",
  supports: "support",
  providesService: "support",
  steers: "support",
  coordinates: "support",
  implements: "support",
  hosts: "support",
  invites: "support",
  partnerIn: "belonging",
  participates: "belonging",
  memberOf: "belonging",
  partOf: "belonging",
  adopts: "belonging",
};

export function tieFamily(kind: TieKind): TieFamily {
  return families[kind];
}

/** Dashes in px; solid is empty. */
export const dashes: Readonly<Record<TieFamily | "hollow" | "ended", readonly number[]>> = {
  together: [],
  support: [],
  money: [7, 3.5],
  belonging: [2, 3],
  hollow: [4, 5],
  ended: [1, 5],
};

/** Width in px of strengths 1–5. */
export function tieWidth(strength: number): number {
  return 0.75 + ((Math.min(5, Math.max(1, strength)) - 1) / 4) * 2.25;
}
