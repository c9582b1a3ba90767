// What can be needed or offered: one list for both, so that a match is a join.

export const needKinds = [
  "knowledge",
  "skills",
  "funding",
  "contacts",
  "partner",
  "tool",
  "method",
  "material",
  "space",
  "visibility",
  "advice",
  "coaching",
  "training",
  "sparring",
  "peerSupport",
  "data",
  "pilotSite",
  "volunteers",
  "other",
] as const;

export type NeedKind = (typeof needKinds)[number];
