// What a result says of a network as a whole: whether there is any community structure to speak of.
import type { ProposalResult } from "./analysis/proposals/result.ts";

/**
 * `few`: fewer actors than the smallest group; `untied`: nobody is tied; `none`: no groups come out; `whole`: the one
 * group that comes out is everybody who is tied, so nothing within is told apart; `loose`: groups, but none that is found
 * again; `clear`: at least one that is.
 */
export type Structure = "few" | "untied" | "none" | "whole" | "loose" | "clear";

export function structureOf(
  { proposals, unassigned, settings }: ProposalResult,
  /** Members of adopted communities who were left out of the search. */
  leftOut = 0,
): Structure {
  if (settings.actors < settings.window.min) return "few";
  if (settings.ties === 0) return "untied";
  if (proposals.length === 0) return "none";
  const [only] = proposals;
  const elsewhere = unassigned.some(({ reason }) => reason !== "untied");
  if (proposals.length === 1 && only?.cutOf !== true && !elsewhere && leftOut === 0) return "whole";
  return proposals.every(({ word }) => word === "loose") ? "loose" : "clear";
}
