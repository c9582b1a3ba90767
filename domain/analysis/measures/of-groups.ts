// The measures of a division into groups, and of each group.
import type { Adjacency } from "../adjacency.ts";
import { attributeAssortativity } from "./assortativity.ts";
import { conductance } from "./conductance.ts";
import { diversity } from "./diversity.ts";
import { type EiIndices, eiIndices } from "./ei-index.ts";
import type { Labelled } from "./grouping.ts";
import { mixing } from "./mixing.ts";
import { modularity } from "./modularity.ts";

export interface OfGroups {
  readonly groups: readonly {
    readonly group: string;
    readonly actors: number;
    /** Ties inside, and how many of the possible ones these are. */
    readonly ties: number;
    readonly density: number | null;
    readonly conductance: number | null;
    readonly ei: EiIndices["whole"];
  }[];
  readonly unknown: number;
  readonly modularity: number | null;
  readonly assortativity: number | null;
  readonly ei: EiIndices["whole"];
  readonly blau: number | null;
  readonly iqv: number | null;
  /** Row and column i are `groups[i]`. */
  readonly mixing: ReturnType<typeof mixing>;
}

/** Formulas and sources stand at each measure. `ei` is `eiIndices` of the same division, which others need too. */
export function ofGroups(graph: Adjacency, { groups, labels }: Labelled, ei?: EiIndices): OfGroups {
  const indices = ei ?? eiIndices(graph, labels, groups.length);
  const { blau, iqv, unknown } = diversity(labels, groups.length);
  const cells = mixing(graph, labels, groups.length);
  const members: number[][] = groups.map(() => []);
  labels.forEach((label, actor) => {
    members[label]?.push(actor);
  });
  return {
    groups: groups.flatMap((group, index) => {
      const own = members[index] ?? [];
      const inside = cells[index]?.[index];
      const outward = indices.groups[index];
      if (inside === undefined || outward === undefined) return [];
      return [
        {
          group,
          actors: own.length,
          ties: inside.ties,
          density: inside.density,
          conductance: conductance(graph, own),
          ei: outward,
        },
      ];
    }),
    unknown,
    modularity: modularity(graph, labels),
    assortativity: attributeAssortativity(graph, labels),
    ei: indices.whole,
    blau,
    iqv,
    mixing: cells,
  };
}
