// How well introductions find ties that were hidden, beside shared contacts alone, and how long the lists take.
import { deliberate } from "../../domain/analysis/deliberate.ts";
import { introduce } from "../../domain/analysis/introduce.ts";
import { adamicAdar, eachWays } from "../../domain/analysis/introductions/likely.ts";
import type { Network } from "../../domain/analysis/network.ts";
import { defaultSettings } from "../../domain/analysis/proposals/settings.ts";
import { seeded } from "../../domain/analysis/random.ts";
import type { Want } from "../../domain/analysis/surroundings.ts";
import { attributed, fixture, networkOf, pairsOf, tiesOf } from "../domain/analysis/graphs.ts";
import { atLeast, atMost, type Figure } from "./figure.ts";
import { type HeldOut, heldOut } from "./held-out.ts";

/** Hides one tie in ten, as often as `splits`; goals are what a prototype reached. */
const graphs = [
  { name: "karate", splits: 20 },
  { name: "lesmis", splits: 20, auc: [0.86, 0.878], precision: [0.5, 0.552], overChance: 5 },
  { name: "lfr-fix-250-mu3", splits: 5 },
  {
    name: "lfr-fix-1000-mu3",
    splits: 5,
    auc: [0.8, 0.837],
    near: [0.85, 0.896],
    hit: [0.45, 0.506],
    moreHits: [0.08, 0.12],
  },
  { name: "lfr-fix-1000-mu5", splits: 5 },
  { name: "attr-1000", splits: 5 },
  { name: "lfr-fix-5000-mu3", splits: 2 },
] as const;

type Goal = readonly [number, number];

/** Figures of the introductions: shares from 0 to 1, sums, milliseconds (median of five). */
export async function introductions(): Promise<Figure[]> {
  const figures = sums();
  for (const graph of graphs) {
    const network = named(graph.name);
    const seeds = Array.from({ length: graph.splits }, (_, index) => index + 1);
    figures.push(...told(graph, heldOut(network, seeds)));
  }
  for (const name of ["lfr-fix-1000-mu3", "lfr-fix-5000-mu3"]) figures.push(...lists(name));
  return figures;
}

/** Exact sums over all pairs of Zachary's club that are not tied. */
function sums(): Figure[] {
  const graph = tiesOf(fixture("karate").network);
  let [allocated, adamic] = [0, 0];
  eachWays(graph, 200, (a, { near, allocation }) => {
    for (const b of near) {
      allocated += allocation[b] ?? 0;
      adamic += adamicAdar(graph, a, b);
    }
  });
  const off = { unit: "off", reach: 1e-6, goal: 1e-6 };
  return [
    atMost("karate sum of resource allocation, off 37.642647", Math.abs(allocated - 37.642647), off),
    atMost("karate sum of Adamic and Adar, off 167.408619", Math.abs(adamic - 167.408619), off),
  ];
}

function named(name: string): Network {
  if (name.startsWith("attr")) return attributed(name).network;
  const pairs = pairsOf(name);
  return networkOf(pairs.reduce((most, [a, b]) => Math.max(most, a, b), 0) + 1, pairs);
}

function told(
  {
    name,
    ...goals
  }: {
    name: string;
    auc?: Goal;
    near?: Goal;
    precision?: Goal;
    hit?: Goal;
    moreHits?: Goal;
    overChance?: number;
  },
  { ours, allocation, adamicAdar: adamic, chance }: HeldOut,
): Figure[] {
  const figures: Figure[] = [];
  for (const [key, what] of [
    ["auc", "AUC"],
    ["near", "AUC two steps apart"],
    ["precision", "precision"],
    ["hit", "hidden tie among five"],
  ] as const) {
    const [reach, goal] = goals[key] ?? [];
    figures.push(
      reach === undefined || goal === undefined
        ? atLeast(`${name} ${what}`, ours[key], { unit: "0 to 1" })
        : atLeast(`${name} ${what}`, ours[key], { unit: "0 to 1", reach, goal }),
      atLeast(`${name} ${what}, resource allocation alone`, allocation[key], { unit: "0 to 1" }),
      atLeast(`${name} ${what}, Adamic and Adar alone`, adamic[key], { unit: "0 to 1" }),
    );
  }
  if (goals.moreHits !== undefined) {
    const [reach, goal] = goals.moreHits;
    const more = ours.hit - allocation.hit;
    figures.push(
      atLeast(`${name} more hits than resource allocation alone`, more, { unit: "more", reach, goal }),
    );
  }
  if (goals.overChance !== undefined) {
    const times = ours.precision / chance;
    figures.push(
      atLeast(`${name} precision against a draw`, times, {
        unit: "times",
        reach: goals.overChance,
        goal: 20,
      }),
    );
  }
  return figures;
}

/** Both lists of a network whose actors have three of 60 themes, and needs and offers: each in half of them. */
function lists(name: string): Figure[] {
  const random = seeded(3);
  const anyTheme = () => `t${Math.floor(random.next() * 60)}`;
  const bare = fixture(name).network;
  const network: Network = {
    ties: bare.ties,
    actors: bare.actors.map(({ id }) => ({ id, themes: [anyTheme(), anyTheme(), anyTheme()] })),
  };
  const wants = (letter: string): Want[] =>
    bare.actors
      .filter(() => random.next() < 0.5)
      .map(({ id }) => ({
        id: `${letter}${id}`,
        actor: id,
        kind: `k${Math.floor(random.next() * 8)}`,
        theme: anyTheme(),
      }));
  const found = deliberate(network, defaultSettings);
  if (found === "cancelled") throw new Error("nobody cancelled");
  const surroundings = { actors: new Map(), needs: wants("n"), offers: wants("o") };
  const more = { proposals: found.result, runs: { ids: found.input.ids, runs: found.runs }, surroundings };
  const list = introduce(network, more);
  const unexplained = list.filter(({ reasons }) => reasons.length === 0).length;
  const same = JSON.stringify(introduce(network, more)) === JSON.stringify(list);
  const times = [1, 2, 3, 4, 5].map(() => {
    const begun = performance.now();
    introduce(network, more);
    return performance.now() - begun;
  });
  const { length } = network.actors;
  return [
    atMost(
      `${name} both lists, ${surroundings.needs.length} needs`,
      times.toSorted((a, b) => a - b)[2] ?? 0,
      {
        unit: "ms",
        ...(length > 1000 ? { reach: 500, goal: 300 } : { reach: 100, goal: 20 }),
      },
    ),
    atMost(`${name} introductions without a reason`, unexplained, { unit: "of them", reach: 0, goal: 0 }),
    atLeast(`${name} the same again`, same ? 1 : 0, { unit: "0 or 1", reach: 1, goal: 1 }),
  ];
}
