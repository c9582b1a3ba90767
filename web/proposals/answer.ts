// What the worker is asked and what it says back, apart from the worker itself, so that it runs anywhere.
import { consider } from "../../domain/analysis/consider.ts";
import type { Network } from "../../domain/analysis/network.ts";
import type { Adopted } from "../../domain/analysis/proposals/adopted.ts";
import type { BridgeMember } from "../../domain/analysis/proposals/bridge-members.ts";
import type { Completion } from "../../domain/analysis/proposals/completion.ts";
import type { Inside } from "../../domain/analysis/proposals/inside.ts";
import type { ProposalResult } from "../../domain/analysis/proposals/result.ts";
import type { ProposalSettings } from "../../domain/analysis/proposals/settings.ts";
import type { Surroundings } from "../../domain/analysis/surroundings.ts";

export interface Question {
  /** Said back with every message, so that answers to an older question can be told from the newest. */
  id: number;
  network: Network;
  settings: ProposalSettings;
  surroundings: Surroundings;
  adopted: readonly Adopted[];
}

/** What is said of one proposal. */
export interface Around {
  readonly completion: Completion;
  readonly inside: Inside;
  readonly bridgeMembers: readonly BridgeMember[];
  readonly articulation: readonly string[];
}

export interface Answer {
  readonly result: ProposalResult;
  /** By id of the proposal. */
  readonly around: Readonly<Record<string, Around>>;
}

export type Message =
  | { type: "progress"; id: number; done: number; total: number }
  | ({ type: "ready"; id: number } & Answer);

/** Computes, telling how far it is; who asked stops it from outside, by ending the worker. */
export function answer(
  { id, network, settings, surroundings, adopted }: Question,
  say: (message: Message) => void,
): void {
  const found = consider(network, settings, {
    surroundings,
    adopted,
    watch: {
      progress: (done, total) => say({ type: "progress", id, done, total }),
      cancelled: () => false,
    },
  });
  if (found === "cancelled") return;
  const around = found.around.map(
    ({ id: of, completion, inside, bridgeMembers, articulation }) =>
      [of, { completion, inside, bridgeMembers, articulation }] as const,
  );
  say({ type: "ready", id, result: found.result, around: Object.fromEntries(around) });
}
