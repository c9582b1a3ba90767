// What the worker is asked and what it says back, apart from the worker itself, so that it runs anywhere.
import type { Network } from "../../domain/analysis/network.ts";
import type { ProposalResult } from "../../domain/analysis/proposals/result.ts";
import type { ProposalSettings } from "../../domain/analysis/proposals/settings.ts";
import { propose } from "../../domain/analysis/propose.ts";

export interface Question {
  /** Said back with every message, so that answers to an older question can be told from the newest. */
  id: number;
  network: Network;
  settings: ProposalSettings;
}

export type Message =
  | { type: "progress"; id: number; done: number; total: number }
  | { type: "ready"; id: number; result: ProposalResult };

/** Computes, telling how far it is; who asked stops it from outside, by ending the worker. */
export function answer({ id, network, settings }: Question, say: (message: Message) => void): void {
  const result = propose(network, settings, {
    progress: (done, total) => say({ type: "progress", id, done, total }),
    cancelled: () => false,
  });
  if (result !== "cancelled") say({ type: "ready", id, result });
}
