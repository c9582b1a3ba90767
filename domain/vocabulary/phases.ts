// The three phases of an innovation, in order.

export const phases = ["ideation", "building", "spreading"] as const;

export type Phase = (typeof phases)[number];
