// Whether the thing is there yet, or still. Planned and proposed things are drawn hollow.

export const existences = ["existing", "planned", "proposed", "ended"] as const;

export type Existence = (typeof existences)[number];
