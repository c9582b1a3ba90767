// Every parameter of the introductions in one place.
import { z } from "zod";

/**
 * Weights and bounds. Set on generated networks only: tell them with the result, and tune them on introductions that were
 * accepted and declined.
 */
export const introductionSettingsSchema = z.object({
  /** What each part adds to resource allocation in the score of a close pair. */
  weights: z.object({
    /** Paths of three ties, normalised by degree. */
    paths: z.number().min(0),
    /** Being in the same proposal, times the lesser of the two members' stabilities. */
    same: z.number().min(0),
    /** Likeness of themes, times how far themes count in this network. */
    likeness: z.number().min(0),
    /** A need that is met multiplies the score by 1 + this x match. */
    match: z.number().min(0),
    /** The same for an offer on a theme of the other's, in a network of both; the larger of the two counts. */
    hint: z.number().min(0),
  }),
  /** What the score of two is worth who took part in the same thing: they may have met there. */
  met: z.number().min(0).max(1),
  /** What a need met in one direction only is worth, against one met both ways. */
  oneSided: z.number().min(0).max(1),
  /** Bridges: least likeness or match; most steps between the two; two groups with fewer ties than this are not joined. */
  bridge: z.object({ least: z.number(), steps: z.int().min(2), ties: z.int().min(1) }),
  /** Most open introductions an actor is in: who is asked too often grows tired. */
  cap: z.int().min(1),
  /** An actor with more ties than this hands on only its strongest ones. */
  hub: z.int().min(2),
  /** Shared initiatives and gatherings make two acquainted from this weight on; below, they are only something in common. */
  acquainted: z.number().min(0),
  /** Longest list of each kind. */
  limit: z.int().min(1),
});

export type IntroductionSettings = z.infer<typeof introductionSettingsSchema>;

export const introductionSettings: IntroductionSettings = {
  // Of 836 close pairs of the practice region 16 have a need that the other can meet: rare, and what it is all for. With
  // a weight of 1 such pairs came after dozens who merely share contacts; with 8 a one-sided match counts fivefold.
  // A hint is worth half as much as a need that was told.
  weights: { paths: 0.1, same: 0.2, likeness: 0.2, match: 8, hint: 4 },
  met: 0.4,
  oneSided: 0.5,
  bridge: { least: 0.3, steps: 4, ties: 2 },
  cap: 3,
  hub: 200,
  acquainted: 0.25,
  limit: 50,
};
