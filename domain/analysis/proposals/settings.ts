// Every parameter of the proposals in one place, with the values that were tried.
import { z } from "zod";

/**
 * All that decides a result beside the network itself. The values under `themeGate`, `words` and `grades` were set on
 * generated networks only: tell them with the result, and tune them on what weavers accept.
 */
export const proposalSettingsSchema = z.object({
  seed: z.int(),
  /** Base runs whose agreement is the stability. */
  runs: z.int().min(2).max(200),
  engine: z.enum(["leiden", "louvain"]),
  /** Smallest and largest learning community. */
  window: z
    .object({ min: z.int().min(2), max: z.int().max(500) })
    .refine((window) => window.max >= 2 * window.min, "max must be at least twice min"),
  /** How many above the largest size an indivisible group may keep that have no ties elsewhere. */
  overflow: z.int().min(0),
  themes: z.boolean(),
  /** Themes count fully from signal `from + width`, not at all below `from`. */
  themeGate: z.object({ from: z.number(), width: z.number().positive() }),
  /** Actors two steps apart are drawn together from this similarity on; all such pulls weigh `share` of the whole. */
  themePull: z.object({ similarity: z.number().min(0).max(1), share: z.number().min(0).max(0.5) }),
  /** How far a tie's weight sways in each base run: 0.1 is up to 10 % either way. */
  tremor: z.number().min(0).max(0.9),
  iterations: z.object({ base: z.int().min(1), consensus: z.int().min(1) }),
  /** What is left of a tie whose ends no run puts together. */
  consensusFloor: z.number().min(0).max(1),
  /** Voice of earlier proposals in the consensus, against all runs together: 0.5 counts as half as many runs more. */
  memory: z.number().min(0).max(2),
  /** How the resolution rises when a large community is cut. */
  cut: z.object({ step: z.number().gt(1), steps: z.int().min(1) }),
  words: z.object({ veryStable: z.number(), stable: z.number(), coreRight: z.number() }),
  grades: z.object({ core: z.number(), likely: z.number() }),
  terms: z.object({ prior: z.number().positive(), least: z.int().min(1), z: z.number() }),
});

export type ProposalSettings = z.infer<typeof proposalSettingsSchema>;

export const defaultSettings: ProposalSettings = {
  seed: 1,
  runs: 20,
  engine: "leiden",
  window: { min: 6, max: 25 },
  overflow: 2,
  themes: true,
  themeGate: { from: 0.54, width: 0.06 },
  themePull: { similarity: 0.3, share: 0.2 },
  tremor: 0.1,
  iterations: { base: 3, consensus: 10 },
  consensusFloor: 0.05,
  memory: 0.5,
  cut: { step: 1.35, steps: 14 },
  words: { veryStable: 0.85, stable: 0.75, coreRight: 0.6 },
  grades: { core: 0.8, likely: 0.6 },
  terms: { prior: 20, least: 2, z: 1.96 },
};
