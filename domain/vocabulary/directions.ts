// Whether a tie goes one way (from does it to to) or both ways (order means nothing).

export const directions = ["directed", "mutual"] as const;

export type Direction = (typeof directions)[number];
