// What a rhythm of meeting is counted in.

export const rhythmUnits = ["week", "month"] as const;

export type RhythmUnit = (typeof rhythmUnits)[number];
