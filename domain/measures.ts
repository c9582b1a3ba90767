// Facts → measures of a view.
import { type Measures, measure } from "./analysis/measure.ts";
import type { Network } from "./analysis/network.ts";
import type { Facts } from "./facts.ts";
import { type Coverage, measuredOf } from "./measured.ts";

export interface MeasuresOfView extends Measures {
  readonly coverage: Coverage;
}

/** All measures of a view on a day (ISO). */
export function measuresOf(
  facts: Facts,
  { view, today }: { view: string; today: string },
): { readonly measures: MeasuresOfView; readonly network: Network } {
  const { network: of, groupings, arcs, coverage } = measuredOf(facts, { view, today });
  return { measures: { coverage, ...measure(of, { groupings, arcs }) }, network: of };
}
