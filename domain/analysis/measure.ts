// Every measure of a network: the whole, its groups, its actors, its ties.
import { at } from "./at.ts";
import { betweenness } from "./measures/betweenness.ts";
import { fragile, piecesWithout } from "./measures/bridges.ts";
import { type Brokerage, brokerage } from "./measures/brokerage.ts";
import { clustering } from "./measures/clustering.ts";
import { constraint } from "./measures/constraint.ts";
import { coreNumbers } from "./measures/cores.ts";
import { distances } from "./measures/distances.ts";
import { diversity } from "./measures/diversity.ts";
import { effectiveSizes } from "./measures/effective-size.ts";
import { type EiIndex, eiIndices } from "./measures/ei-index.ts";
import { type Grouping, type Labelled, labelled } from "./measures/grouping.ts";
import { eachTie, neighbours } from "./measures/neighbours.ts";
import { type OfGroups, ofGroups } from "./measures/of-groups.ts";
import { type Groundwork, ofWhole } from "./measures/of-whole.ts";
import type { Arc } from "./measures/reciprocity.ts";
import type { Network } from "./network.ts";
import { canonical } from "./proposals/canonical.ts";

export interface ActorMeasures {
  readonly id: string;
  readonly degree: number;
  /** Sum of the weights of its ties. */
  readonly strength: number;
  readonly betweenness: number;
  /** Share of all actors within two steps, itself included. */
  readonly reach: number;
  readonly clustering: number;
  readonly openTriads: number;
  readonly constraint: number | null;
  readonly effectiveSize: number | null;
  readonly core: number;
  /** How many would be cut off from the largest part if it left; 0 unless it is a cut point. */
  readonly cutsOff: number;
  /** By name of grouping. */
  readonly in: Readonly<
    Record<
      string,
      { readonly ei: EiIndex | null; readonly roles: Brokerage | null; readonly blau: number | null }
    >
  >;
}

export interface TieMeasures {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
  readonly betweenness: number;
  /** Whether its loss parts the network. */
  readonly bridge: boolean;
}

export interface Measures {
  readonly whole: ReturnType<typeof ofWhole>;
  readonly groupings: Readonly<Record<string, OfGroups>>;
  /** In order of id. */
  readonly actors: readonly ActorMeasures[];
  /** In order of their ends. */
  readonly ties: readonly TieMeasures[];
}

/**
 * All measures at once. `groupings`: any divisions, by name; `arcs`: who named whom, for reciprocity. Nothing is thrown;
 * null where a measure says nothing. Formulas, units and sources stand at each file of `measures/`.
 * Time grows with actors x ties (betweenness, distances).
 */
export function measure(
  network: Network,
  {
    groupings = {},
    arcs = [],
  }: { groupings?: Readonly<Record<string, Grouping>>; arcs?: readonly Arc[] } = {},
): Measures {
  const { ids, ties: graph } = canonical(network);
  const ground: Groundwork = {
    graph,
    far: distances(graph),
    near: clustering(graph),
    between: betweenness(graph),
    fragile: fragile(graph),
    cores: coreNumbers(graph),
  };
  const divisions = Object.entries(groupings).map(([name, grouping]) => {
    const division = labelled(ids, grouping);
    return { name, division, ei: eiIndices(graph, division.labels, division.groups.length) };
  });
  return {
    whole: ofWhole(ground, arcs),
    groupings: Object.fromEntries(
      divisions.map(({ name, division, ei }) => [name, ofGroups(graph, division, ei)]),
    ),
    actors: ofActors(
      ids,
      ground,
      divisions.map(({ name, division, ei }) => ({ name, division, ei: ei.actors })),
    ),
    ties: ofTies(ids, ground),
  };
}

type Division = { name: string; division: Labelled; ei: readonly EiIndex[] };

function ofActors(
  ids: readonly string[],
  ground: Groundwork,
  divisions: readonly Division[],
): ActorMeasures[] {
  const { graph, far, near, between, cores } = ground;
  const effective = effectiveSizes(graph, near);
  const cuts = new Set(ground.fragile.cutPoints);
  const roles = divisions.map(({ division }) => brokerage(graph, division.labels));
  return ids.map((id, actor) => ({
    id,
    degree: neighbours(graph, actor).length,
    strength: at(graph.strengths, actor),
    betweenness: at(between.actors, actor),
    reach: at(far.reach, actor),
    clustering: at(near.local, actor),
    openTriads: at(near.open, actor),
    constraint: constraint(graph, actor),
    effectiveSize: effective[actor] ?? null,
    core: at(cores, actor),
    cutsOff: cuts.has(actor)
      ? piecesWithout(graph, actor).reduce((sum, piece, index) => sum + (index === 0 ? 0 : piece.length), 0)
      : 0,
    in: Object.fromEntries(
      divisions.map(({ name, division, ei }, index) => [
        name,
        {
          ei: ei[actor] ?? null,
          roles: roles[index]?.[actor] ?? null,
          blau: diversity(
            Array.from(neighbours(graph, actor), (other) => at(division.labels, other)),
            division.groups.length,
          ).blau,
        },
      ]),
    ),
  }));
}

function ofTies(ids: readonly string[], { graph, between, fragile }: Groundwork): TieMeasures[] {
  const bridges = new Set(fragile.bridges.map(([a, b]) => `${a} ${b}`));
  const found: TieMeasures[] = [];
  eachTie(graph, (from, to, weight) => {
    found.push({
      from: ids[from] ?? "",
      to: ids[to] ?? "",
      weight,
      betweenness: at(between.ties, found.length),
      bridge: bridges.has(`${from} ${to}`),
    });
  });
  return found;
}
