// What a bench tells: a measured value beside its budget. `reach` must hold, `goal` is where we mean to get.
import { z } from "zod";

export const figure = z.object({
  name: z.string(),
  value: z.number(),
  unit: z.string(),
  /** null where the figure is told for what it is, without a budget. */
  reach: z.number().nullable(),
  goal: z.number().nullable(),
  ok: z.boolean(),
});

export type Figure = z.infer<typeof figure>;

type Budget = { unit: string; reach?: number; goal?: number };

/** A figure that should be small: times, weights. */
export function atMost(name: string, value: number, { unit, reach, goal }: Budget): Figure {
  return {
    name,
    value,
    unit,
    reach: reach ?? null,
    goal: goal ?? null,
    ok: reach === undefined || value <= reach,
  };
}

/** A figure that should be large: frames, commands a second. */
export function atLeast(name: string, value: number, { unit, reach, goal }: Budget): Figure {
  return {
    name,
    value,
    unit,
    reach: reach ?? null,
    goal: goal ?? null,
    ok: reach === undefined || value >= reach,
  };
}
