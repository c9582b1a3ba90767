// How sure the teller was, surest first.

export const certainties = ["certain", "likely", "unsure"] as const;

export type Certainty = (typeof certainties)[number];
