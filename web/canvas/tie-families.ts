// How ties of a family are drawn: what flows decides dash and hue, so that the map needs few kinds of line.
import type { Age } from "../../domain/age/freshness.ts";
import type { TieFamily } from "../../domain/ask/tie-families.ts";

/** Dashes in px; solid is empty. */
export const dashes: Readonly<Record<TieFamily | "hollow" | "ended", readonly number[]>> = {
  together: [],
  support: [],
  money: [7, 3.5],
  belonging: [2, 3],
  hollow: [4, 5],
  ended: [1.5, 5],
};

/** Dashes of lines that tell an age: the longer ago, the less of the line is left. */
export const ageDashes: Readonly<Record<Age, readonly number[]>> = {
  fresh: [],
  fading: [10, 3],
  stale: [5, 4],
  never: [2, 5],
};

/** Width in px of strengths 1–5. */
export function tieWidth(strength: number): number {
  return 0.75 + ((Math.min(5, Math.max(1, strength)) - 1) / 4) * 2.25;
}
