// The eight measures that a weaver acts on, as the numbers of their sentences.
import type { RegionPicture } from "../../domain/region-picture.ts";

export const measured = ["parts", "reach", "hold", "cut", "triads", "open", "mutual", "core"] as const;
export type MeasureName = (typeof measured)[number];

export interface Told {
  readonly name: MeasureName;
  /** The number that stands large; per cent where `percent`. */
  readonly value: number;
  readonly percent: boolean;
  readonly values: Readonly<Record<string, number | string>>;
}

/** Those of which something can be said, in their order; coverage stands before them on its own. */
export function measuresTold({ measures: { whole, groupings }, chance }: RegionPicture): Told[] {
  const found: Told[] = [];
  const share = (name: MeasureName, value: number | null, values: Told["values"] = {}) => {
    if (value === null) return;
    const whole = percent(value);
    found.push({ name, value: whole, percent: true, values: { share: whole, ...values } });
  };
  const count = (name: MeasureName, value: number) =>
    found.push({ name, value, percent: false, values: { count: value } });
  if (whole.actors < 3 || whole.ties === 0) return [];
  share("parts", whole.largestShare);
  // Of the others: the one who looks is not reached.
  share("reach", reachOfOthers(whole.meanReach, whole.actors));
  share("hold", whole.degreeCentralisation, { chance: percent(chance.degreeCentralisation.mean ?? 0) });
  count("cut", whole.cutPoints);
  count("triads", whole.openTriads);
  const ei = groupings.sector?.ei;
  if (ei !== undefined && ei.index !== null && ei.expected !== null) {
    const [open, expected] = [percent((ei.index + 1) / 2), percent((ei.expected + 1) / 2)];
    share("open", (ei.index + 1) / 2, { expected, beyond: signed(open - expected) });
  }
  if (whole.reciprocity.nonNull !== null)
    share("mutual", whole.reciprocity.nonNull, { mutual: whole.reciprocity.mutual });
  const core = whole.corePeriphery.withoutBetween;
  if (core !== null && core.fit > 0) share("core", core.fit, { core: core.core });
  return found;
}

function reachOfOthers(mean: number | null, actors: number): number | null {
  return mean === null || actors < 2 ? null : (mean * actors - 1) / (actors - 1);
}

export function percent(share: number): number {
  return Math.round(share * 100);
}

/** With its sign, a true minus: +3, −4, 0. */
export function signed(value: number): string {
  const whole = Math.round(value);
  return whole > 0 ? `+${whole}` : whole < 0 ? `−${-whole}` : "0";
}
