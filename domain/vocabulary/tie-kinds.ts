// The kinds of ties, and what each means for drawing, counting and storing.

/** Relationship types of the graph database: few, so that queries can name them; the kind is the finer word. */
export const graphTypes = [
  "COLLABORATES",
  "LEARNS_WITH",
  "KNOWS",
  "FUNDS",
  "BUYS_FROM",
  "SERVES",
  "LEADS",
  "TAKES_PART",
  "MEMBER_OF",
  "NOTED",
] as const;

export type GraphType = (typeof graphTypes)[number];

export const tieKinds = [
  "collaborates",
  "coDevelops",
  "sharesInfo",
  "learns",
  "knows",
  "funds",
  "procures",
  "commissions",
  "mentors",
  "consults",
  "supports",
  "providesService",
  "steers",
  "coordinates",
  "implements",
  "hosts",
  "partnerIn",
  "participates",
  "memberOf",
  "partOf",
  "adopts",
  "invites",
  "other",
  "potential",
  "introduced",
  "overlaps",
] as const;

export type TieKind = (typeof tieKinds)[number];

export type TieKindFacts = Readonly<{
  /** true: from does it to to; false: order means nothing; "either": told per tie. */
  directed: boolean | "either";
  /** false: noted, but never counted as a tie in analysis. */
  counted: boolean;
  graphType: GraphType;
}>;

const facts: Readonly<Record<TieKind, TieKindFacts>> = {
  collaborates: { directed: false, counted: true, graphType: "COLLABORATES" },
  coDevelops: { directed: false, counted: true, graphType: "COLLABORATES" },
  sharesInfo: { directed: "either", counted: true, graphType: "LEARNS_WITH" },
  learns: { directed: false, counted: true, graphType: "LEARNS_WITH" },
  knows: { directed: "either", counted: true, graphType: "KNOWS" },
  funds: { directed: true, counted: true, graphType: "FUNDS" },
  procures: { directed: true, counted: true, graphType: "BUYS_FROM" },
  commissions: { directed: true, counted: true, graphType: "BUYS_FROM" },
  mentors: { directed: true, counted: true, graphType: "SERVES" },
  consults: { directed: "either", counted: true, graphType: "LEARNS_WITH" },
  supports: { directed: true, counted: true, graphType: "SERVES" },
  providesService: { directed: true, counted: true, graphType: "SERVES" },
  steers: { directed: true, counted: true, graphType: "LEADS" },
  coordinates: { directed: true, counted: true, graphType: "LEADS" },
  implements: { directed: true, counted: true, graphType: "LEADS" },
  hosts: { directed: true, counted: true, graphType: "LEADS" },
  partnerIn: { directed: true, counted: true, graphType: "TAKES_PART" },
  participates: { directed: true, counted: true, graphType: "TAKES_PART" },
  memberOf: { directed: true, counted: true, graphType: "MEMBER_OF" },
  partOf: { directed: true, counted: true, graphType: "MEMBER_OF" },
  adopts: { directed: true, counted: true, graphType: "TAKES_PART" },
  invites: { directed: true, counted: true, graphType: "KNOWS" },
  other: { directed: "either", counted: true, graphType: "KNOWS" },
  potential: { directed: false, counted: false, graphType: "NOTED" },
  introduced: { directed: false, counted: false, graphType: "NOTED" },
  overlaps: { directed: false, counted: false, graphType: "NOTED" },
};

/** What a kind of tie means for drawing, counting and storing. */
export function tieKindOf(kind: TieKind): TieKindFacts {
  return facts[kind];
}
