// Facts → measures: what the analysis measures, and what the actors are grouped by.
import { type Measures, measure } from "./analysis/measure.ts";
import type { Grouping } from "./analysis/measures/grouping.ts";
import type { Arc } from "./analysis/measures/reciprocity.ts";
import type { Network } from "./analysis/network.ts";
import type { Facts } from "./facts.ts";
import { network } from "./network.ts";
import { counted, toldBy } from "./strength.ts";
import { adoptedOf } from "./surroundings.ts";

export interface MeasuresOfView extends Measures {
  /** Actors that told something of their own ties, and all there are: below about 70 % take the rest as indicative. */
  readonly coverage: { readonly told: number; readonly actors: number };
}

/** All measures of a view on a day (ISO), with actors grouped by sector, municipality and adopted community. */
export function measuresOf(
  facts: Facts,
  { view, today }: { view: string; today: string },
): { readonly measures: MeasuresOfView; readonly network: Network } {
  const of = network(facts, view, today);
  const ids = new Set(of.actors.map(({ id }) => id));
  const arcs = arcsOf(facts, ids, today);
  const tellers = new Set(arcs.map(({ from }) => from));
  return {
    measures: {
      coverage: { told: tellers.size, actors: ids.size },
      ...measure(of, { groupings: groupingsOf(facts, ids), arcs }),
    },
    network: of,
  };
}

/** Who said of whom that they are tied: of each tie the ends that stand behind it, in whatever direction it runs. */
function arcsOf(facts: Facts, ids: ReadonlySet<string>, today: string): Arc[] {
  const found: Arc[] = [];
  for (const one of facts.all()) {
    if (one.type !== "tie" || !ids.has(one.from) || !ids.has(one.to) || !counted(one, today)) continue;
    const both = toldBy(one.statements) === "both";
    const says = (end: "from" | "to") => both || one.statements?.some(({ sides }) => sides === end) === true;
    if (says("from")) found.push({ from: one.from, to: one.to });
    if (says("to")) found.push({ from: one.to, to: one.from });
  }
  return found;
}

function groupingsOf(facts: Facts, ids: ReadonlySet<string>): Record<string, Grouping> {
  const sector = new Map<string, string>();
  const municipality = new Map<string, string>();
  for (const id of ids) {
    const node = facts.node(id);
    if (node?.type === "actor" && node.sector !== "unset") sector.set(id, node.sector);
    if (node?.place?.municipality !== undefined) municipality.set(id, node.place.municipality);
  }
  const community = new Map<string, string>();
  for (const { id, members } of adoptedOf(facts))
    for (const member of members) if (!community.has(member)) community.set(member, id);
  return { sector, municipality, community };
}
