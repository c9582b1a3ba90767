// What is found of a network's structure: each finding with its counts and the actors behind it.

/** A cluster: actors that hold together more than with others. */
export interface Cluster {
  readonly id: string;
  readonly members: readonly string[];
  /** Themes that set it apart, foremost first. */
  readonly themes: readonly string[];
}

/**
 * Where the weaving stands. The four stages: Krebs & Holley 2006, Building Smart Communities through Network Weaving;
 * the others are networks of which these say nothing.
 */
export const stages = [
  "empty",
  "one",
  "pairTied",
  "pairUntied",
  "untied",
  "scattered",
  "hubAndSpoke",
  "multiHub",
  "corePeriphery",
  "everybody",
  "even",
] as const;
export type Stage = (typeof stages)[number];

interface Behind {
  /** Ids of the actors behind it, to be shown on a map. */
  readonly actors: readonly string[];
}

export type Finding = Behind &
  (
    | {
        readonly type: "stage";
        readonly stage: Stage;
        readonly all: number;
        readonly parts: number;
        readonly largest: number;
        /** Of the core, where it is one with a periphery. */
        readonly core: number;
        readonly clusters: number;
      }
    /** Clusters, largest first. */
    | { readonly type: "clusters"; readonly clusters: readonly string[]; readonly sizes: readonly number[] }
    /** Two clusters with hardly a tie between them that would have something to say to each other. */
    | {
        readonly type: "shouldTalk";
        readonly clusters: readonly [string, string];
        readonly ties: number;
        /** Open needs of the one that an offer of the other meets, both ways. */
        readonly meets: number;
        readonly themes: readonly string[];
        /** Mean steps from a member of the one to a member of the other; null where there is no way. */
        readonly steps: number | null;
      }
    | {
        readonly type: "hub";
        readonly hub: string;
        readonly ties: number;
        /** Ties of the one that has most after it. */
        readonly next: number;
        readonly all: number;
        /** Clusters in which it has at least two neighbours. */
        readonly joins: readonly string[];
        /** The two of these that its loss would take farthest apart; null where none moves. */
        readonly farther: {
          readonly clusters: readonly [string, string];
          readonly before: number;
          readonly after: number;
        } | null;
      }
    /** So few actors are an end of at least half of all ties. */
    | {
        readonly type: "few";
        readonly few: number;
        readonly all: number;
        readonly ties: number;
        readonly of: number;
      }
    /** Without this one the others behind it are cut off. */
    | { readonly type: "cut"; readonly cut: string; readonly count: number; readonly cluster: string | null }
    | { readonly type: "reach"; readonly mean: number; readonly all: number; readonly least: number }
    | {
        readonly type: "silo";
        readonly sector: string;
        /** Its ties within and its ties in all; and the share within that sizes explain, 0–1. */
        readonly within: number;
        readonly ties: number;
        readonly expected: number;
      }
    | {
        readonly type: "quiet";
        readonly sectors: readonly [string, string];
        readonly ties: number;
        readonly expected: number;
      }
    | { readonly type: "open"; readonly sectors: number }
    | { readonly type: "untied"; readonly count: number }
    | { readonly type: "apart"; readonly count: number; readonly parts: number }
    | { readonly type: "oneTie"; readonly count: number }
  );

export type FindingOf<T extends Finding["type"]> = Extract<Finding, { type: T }>;
