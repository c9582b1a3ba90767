// Facts → what the analysis measures, and what the actors are grouped by.
import type { Grouping } from "./analysis/measures/grouping.ts";
import type { Arc } from "./analysis/measures/reciprocity.ts";
import type { Network } from "./analysis/network.ts";
import type { Facts } from "./facts.ts";
import { network } from "./network.ts";
import { counted, toldBy } from "./strength.ts";
import { adoptedOf } from "./surroundings.ts";

/** Actors that told something of their own ties, and all there are: below about 70 % take the rest as indicative. */
export interface Coverage {
  readonly told: number;
  readonly actors: number;
}

/** What measures are made of. */
export interface Measured {
  readonly network: Network;
  readonly groupings: Readonly<Record<string, Grouping>>;
  readonly arcs: readonly Arc[];
  readonly coverage: Coverage;
}

/**
 * What the measures of a view on a day (ISO) are made of: ties that somebody told of, with actors grouped by sector,
 * municipality and adopted community. What actors only share (an initiative, a gathering) is no tie here: every meeting
 * would be a clique.
 */
export function measuredOf(facts: Facts, { view, today }: { view: string; today: string }): Measured {
  const { actors, ties } = network(facts, view, today);
  const ids = new Set(actors.map(({ id }) => id));
  const arcs = arcsOf(facts, ids, today);
  const tellers = new Set(arcs.map(({ from }) => from));
  return {
    network: { actors, ties: ties.filter(({ shared }) => shared === undefined) },
    groupings: groupingsOf(facts, ids),
    arcs,
    coverage: { told: tellers.size, actors: ids.size },
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
