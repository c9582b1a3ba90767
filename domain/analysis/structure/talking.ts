// Who hardly talks: clusters that would have something to say to each other, sectors that keep to themselves.
import type { Adjacency } from "../adjacency.ts";
import { at } from "../at.ts";
import { neighbours } from "../measures/neighbours.ts";
import type { OfGroups } from "../measures/of-groups.ts";
import type { Match } from "../surroundings.ts";
import type { Ground } from "./dependence.ts";
import type { FindingOf } from "./found.ts";
import { stepsBetween } from "./steps-between.ts";

/** Hardly a tie: fewer than this share of what the two clusters' ties would bring by chance. */
const hardly = 0.15;
/** Pairs that are told. */
const told = 3;

/**
 * Pairs of clusters with hardly a tie between them of which one needs what the other offers, or that have a theme that
 * sets both apart: those with most needs to be met first. Chance: k_a k_b / 2m (Newman 2004).
 */
export function pairsToTalk(ground: Ground, matches: readonly Match[]): FindingOf<"shouldTalk">[] {
  const { graph, ids, clusters, members } = ground;
  const home = new Map(members.flatMap((those, cluster) => those.map((actor) => [actor, cluster] as const)));
  const number = new Map(ids.map((id, actor) => [id, actor]));
  const homeOf = (id: string) => home.get(number.get(id) ?? -1);
  const found: FindingOf<"shouldTalk">[] = [];
  for (const [a, one] of clusters.entries())
    for (const [b, other] of clusters.entries()) {
      if (b <= a) continue;
      const pair = [members[a] ?? [], members[b] ?? []] as const;
      const ties = tiesBetween(graph, pair);
      if (ties >= hardly * chance(graph, pair)) continue;
      const meets = matches.filter(({ needs, offers, cover }) => {
        const ends = [homeOf(needs), homeOf(offers)];
        return cover === 1 && ends.includes(a) && ends.includes(b);
      });
      const themes = one.themes.filter((theme) => other.themes.includes(theme));
      if (meets.length === 0 && themes.length === 0) continue;
      const needs = new Set(meets.map(({ need }) => need));
      found.push({
        type: "shouldTalk",
        clusters: [one.id, other.id],
        ties,
        meets: needs.size,
        themes,
        steps: stepsBetween(graph, pair),
        actors: [...one.members, ...other.members],
      });
    }
  return found
    .toSorted((a, b) => b.meets - a.meets || b.themes.length - a.themes.length || a.ties - b.ties)
    .slice(0, told);
}

type Pair = readonly [readonly number[], readonly number[]];

function tiesBetween(graph: Adjacency, [one, other]: Pair): number {
  const there = new Set(other);
  return one.reduce(
    (sum, actor) => sum + neighbours(graph, actor).filter((each) => there.has(each)).length,
    0,
  );
}

function chance(graph: Adjacency, [one, other]: Pair): number {
  const volume = (those: readonly number[]) =>
    those.reduce((sum, actor) => sum + at(graph.offsets, actor + 1) - at(graph.offsets, actor), 0);
  return graph.targets.length === 0 ? 0 : (volume(one) * volume(other)) / graph.targets.length;
}

/** A sector keeps to itself where its E-I is so far under what sizes explain; of so few ties nothing is said. */
const toItself = -0.2;
const ties = 6;
/** Two sectors are quiet with so small a share of what sizes would bring; less than so many expected say nothing. */
const quiet = 0.6;
const expects = 5;

/** Sectors that keep to themselves, and pairs that talk less than their sizes explain; where there is neither, that. */
export function sectorsTalking(sectors: OfGroups | undefined, ofSector: (sector: string) => string[]) {
  if (sectors === undefined || sectors.groups.length < 2 || sectors.ei.index === null) return [];
  const silos = sectors.groups.flatMap(({ group, ei }): FindingOf<"silo">[] => {
    const all = ei.internal + ei.external;
    if (ei.beyond === null || ei.expected === null || ei.beyond > toItself || all < ties) return [];
    const expected = (1 - ei.expected) / 2;
    return [
      { type: "silo", sector: group, within: ei.internal, ties: all, expected, actors: ofSector(group) },
    ];
  });
  const pairs = sectors.groups.flatMap(({ group }, row) =>
    sectors.groups.flatMap(({ group: other }, column): FindingOf<"quiet">[] => {
      const cell = sectors.mixing[row]?.[column];
      if (column <= row || cell === undefined || cell.expected < expects) return [];
      if (cell.ties > quiet * cell.expected) return [];
      const actors = [...ofSector(group), ...ofSector(other)];
      return [{ type: "quiet", sectors: [group, other], ties: cell.ties, expected: cell.expected, actors }];
    }),
  );
  const worst = pairs.toSorted((a, b) => a.ties - a.expected - (b.ties - b.expected)).slice(0, 2);
  const open: FindingOf<"open"> = { type: "open", sectors: sectors.groups.length, actors: [] };
  return silos.length + worst.length > 0 ? [...silos, ...worst] : [open];
}
