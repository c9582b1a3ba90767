// What an initiative is: work with an end (project, programme, experiment) or a thing that spreads.

export const initiativeKinds = [
  "project",
  "programme",
  "experiment",
  "model",
  "practice",
  "service",
  "product",
  "process",
  "strategy",
  "innovation",
  "other",
] as const;

export type InitiativeKind = (typeof initiativeKinds)[number];
