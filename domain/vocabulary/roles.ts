// What an actor does in the ecosystem; many per actor, and they overlap.

export const roles = [
  "developer",
  "funder",
  "adopter",
  "decisionMaker",
  "preparer",
  "knowledge",
  "educator",
  "capacity",
  "networkCoord",
  "weaver",
  "platform",
  "mentor",
  "facilitator",
  "expertByExperience",
  "validator",
  "bridge",
  "advocate",
  "lead",
  "partner",
  "other",
] as const;

export type Role = (typeof roles)[number];
