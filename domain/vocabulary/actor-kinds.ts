// What an actor is. A person is not in the list (persons are refused); a project or a programme is an initiative.

export const actorKinds = [
  "organisation",
  // public bodies
  "municipality",
  "city",
  "jointAuthority",
  "wellbeingCounty",
  "regionalCouncil",
  "employmentArea",
  "evk",
  "ely",
  "stateAuthority",
  "ministry",
  "participationBody",
  // civil society
  "association",
  "cso",
  "foundation",
  "parish",
  "labourOrg",
  // business
  "company",
  "socialEnterprise",
  "cooperative",
  "devCompany",
  // learning and research
  "hei",
  "university",
  "uas",
  "vocational",
  "adultEducation",
  "research",
  "thinkTank",
  // groups of actors
  "community",
  "network",
  "consortium",
  "competenceCentre",
  // its own word is kept as the label
  "other",
] as const;

export type ActorKind = (typeof actorKinds)[number];
