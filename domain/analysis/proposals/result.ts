// What the analysis hands over: it crosses from worker or server, and is stored, so it has a schema.
import { z } from "zod";
import { proposalSettingsSchema } from "./settings.ts";

const share = z.number().min(0).max(1);

export const proposalSchema = z.object({
  /** The same members give the same id, in any data, run or place. */
  id: z.string(),
  members: z.array(
    z.object({
      id: z.string(),
      grade: z.enum(["core", "likely", "edge"]),
      /** Mean share of runs in which it is with each of the other members. */
      stability: share,
    }),
  ),
  /** Mean best Jaccard likeness over the runs. */
  stability: share,
  word: z.enum(["veryStable", "stable", "coreRight", "loose"]),
  cohesion: z.object({
    internalShare: share,
    density: share,
    diameter: z.int().min(0),
    weakLink: z.boolean(),
  }),
  terms: z.array(z.object({ theme: z.string(), members: z.int(), share, z: z.number() })),
  /** The member with most tie weight inside. */
  hub: z.string(),
  runs: z.int(),
  /** Share of the runs that two members are together, on average. */
  together: share,
  /** It is part of a larger community: the cut is a matter of size, move people freely. */
  cutOf: z.boolean().optional(),
});

export type Proposal = z.infer<typeof proposalSchema>;

export const unassignedSchema = z.object({
  id: z.string(),
  /** No tie at all; fewer actors within reach than the smallest community; every near community full. */
  reason: z.enum(["untied", "tinyComponent", "noFit"]),
});

export const proposalResultSchema = z.object({
  /** By stability x internal share, highest first; equals by id. */
  proposals: z.array(proposalSchema),
  unassigned: z.array(unassignedSchema),
  /** All that is needed to get the same again, and what the data themselves decided. */
  settings: proposalSettingsSchema.extend({
    /** Resolution found for this network. */
    gamma: z.number(),
    /** How far themes counted, 0 to 1, and the measured signal it follows from (null: too few themes). */
    lambda: share,
    themeSignal: share.nullable(),
    /** Rows of ties left out: loops, unknown ends, weights that are not finite and > 0. */
    dropped: z.int(),
    actors: z.int(),
    /** Pairs of actors that are tied. */
    ties: z.int(),
  }),
});

export type ProposalResult = z.infer<typeof proposalResultSchema>;
