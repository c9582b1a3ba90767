// What the steps of the repair work on, and what they hand to each other.
import type { Adjacency } from "../adjacency.ts";
import { at } from "../at.ts";
import type { Engine } from "../engines/engine.ts";
import type { Random } from "../random.ts";
import type { ProposalSettings } from "./settings.ts";

/** What every step needs to know. */
export interface Workshop {
  /** Where communities are looked for when a large one is cut: themes and agreement of runs included. */
  readonly graph: Adjacency;
  /** Real ties alone: a proposal hangs together by these, never by likeness only. */
  readonly ties: Adjacency;
  readonly engine: Engine;
  readonly random: Random;
  /** Decides between equals. Base runs draw it at random, so that an arbitrary choice is not taken for a stable one. */
  readonly rank: Int32Array;
  readonly settings: ProposalSettings;
  /** The proposal each actor was in before, -1 where in none: an earlier cut that still fits is kept. */
  readonly earlier?: Int32Array;
}

export interface Community {
  readonly members: readonly number[];
  readonly cut: boolean;
}

/** The member that comes first among equals. */
export function firstRank(members: readonly number[], rank: Int32Array): number {
  return members.reduce((first, member) => Math.min(first, at(rank, member)), Number.POSITIVE_INFINITY);
}
