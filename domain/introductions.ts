// Facts → introductions: what the analysis needs is gathered, and what must not be suggested is left out.
import { consider } from "./analysis/consider.ts";
import { type Introduction, introduce } from "./analysis/introduce.ts";
import { type IntroductionSettings, introductionSettings } from "./analysis/introductions/settings.ts";
import type { ProposalResult } from "./analysis/proposals/result.ts";
import { defaultSettings, type ProposalSettings } from "./analysis/proposals/settings.ts";
import type { Watch } from "./analysis/watch.ts";
import type { Facts } from "./facts.ts";
import { network } from "./network.ts";
import { adoptedOf, closedPairs, openPairs, surroundingsOf } from "./surroundings.ts";

export interface Introductions {
  readonly introductions: readonly Introduction[];
  /** The proposals they rest on: those among actors in no adopted community. */
  readonly proposals: ProposalResult;
}

/**
 * The introductions of a view on a day (ISO). The same facts, view, day and settings give the same list. Nobody is
 * introduced who was already, nor an actor to what may be itself recorded twice. Rules of seeing are the caller's.
 */
export function introductionsOf(
  facts: Facts,
  { view, today }: { view: string; today: string },
  {
    settings = introductionSettings,
    proposals = defaultSettings,
    watch,
  }: { settings?: IntroductionSettings; proposals?: ProposalSettings; watch?: Watch } = {},
): Introductions | "cancelled" {
  const of = network(facts, view, today);
  const surroundings = surroundingsOf(facts, today);
  const adopted = adoptedOf(facts);
  const found = consider(of, proposals, {
    surroundings,
    adopted,
    ...(watch === undefined ? {} : { watch }),
  });
  if (found === "cancelled") return found;
  return {
    introductions: introduce(of, {
      proposals: found.result,
      runs: { ids: found.input.ids, runs: found.runs },
      adopted,
      surroundings,
      closed: closedPairs(facts, today),
      open: openPairs(facts),
      settings,
    }),
    proposals: found.result,
  };
}
