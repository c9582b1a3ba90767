// Why a node is probably one that is on the map already, surest first.

export const knownReasons = ["businessId", "sameName", "otherLanguage", "otherName", "oneLetter"] as const;

export type KnownReason = (typeof knownReasons)[number];
