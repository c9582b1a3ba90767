// Where a statement comes from.

export const sourceKinds = ["interview", "register", "document", "survey", "meeting", "workshop"] as const;

export type SourceKind = (typeof sourceKinds)[number];
