// The saturation curve on paper, and what it says: whether to go on with the interviews.
import type { Point, Saturation } from "../../domain/rounds/saturation.ts";
import type { Values } from "../../domain/words/speak.ts";
import type { RoundsWordKey } from "./rounds.words.ts";

/** Interviews before which nothing can be said. */
const fewest = 7;

export interface Drawn {
  width: number;
  height: number;
  /** Where the line of no new names runs. */
  floor: number;
  dots: { x: number; y: number; fresh: number; at: number; told: boolean }[];
}

const height = 150;
const top = 40;
const floor = 120;

/** A dot an interview, as high as the new names it brought; with many, only some bear their numbers. */
export function drawnCurve(curve: readonly Point[]): Drawn {
  const step = curve.length > 24 ? 22 : 40;
  const most = Math.max(1, ...curve.map(({ fresh }) => fresh));
  return {
    width: Math.max(240, 40 + step * Math.max(0, curve.length - 1) + 24),
    height,
    floor,
    dots: curve.map(({ fresh }, at) => ({
      x: 30 + step * at,
      y: floor - ((floor - top) * fresh) / most,
      fresh,
      at: at + 1,
      told: step > 30 || at % 2 === 0,
    })),
  };
}

type Say = (key: RoundsWordKey, values?: Values) => string;

/** Whether to go on, as a sentence. */
export function curveText({ curve, share, saturated }: Saturation, say: Say): string {
  if (curve.length === 0) return say("curveNone");
  if (share === null || saturated === null)
    return curve.length < fewest ? say("curveEarly", { count: curve.length }) : say("curveNames");
  return say(saturated ? "curveEnough" : "curveOn", { share: Math.round(share * 100) });
}
