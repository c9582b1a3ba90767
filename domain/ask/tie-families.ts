// Ties by family: what flows between the two. Few enough to be told apart at a glance and to be asked for at once.
import type { TieKind } from "../vocabulary/tie-kinds.ts";

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

/** The family of a kind of tie. */
export function familyOf(kind: TieKind): TieFamily {
  return families[kind];
}
