// What may have become of a member of a learning community, by its ties, and of who is none.

/** `left`: its ties lead elsewhere; `alone`: no tie to any member is left; `near`: not a member, but its ties lead here. */
export const driftKinds = ["left", "alone", "near"] as const;

export type DriftKind = (typeof driftKinds)[number];
