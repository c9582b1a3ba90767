// How ties can be told against each other, or one against itself.

export const contradictionReasons = [
  /** The one is under, in or led by the other, and the other by the one. */
  "bothWays",
  /** Two sources tell of strengths three or more apart. */
  "strengthsApart",
  /** It is said to have ended, and its end is still to come. */
  "endedAhead",
  /** It is said to be there, and begins later. */
  "notBegun",
  /** It is told as what could be, and beside it stands that it is. */
  "possibleAndThere",
] as const;
export type ContradictionReason = (typeof contradictionReasons)[number];
