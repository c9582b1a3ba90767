// How far a need or an offer reaches, from near to far.

export const reaches = ["local", "regional", "national", "international"] as const;

export type Reach = (typeof reaches)[number];
