import { expect, test } from "vitest";
import { adjustedRandIndex } from "../../../domain/analysis/compare.ts";
import type { Network } from "../../../domain/analysis/network.ts";
import { canonical } from "../../../domain/analysis/proposals/canonical.ts";
import { defaultSettings } from "../../../domain/analysis/proposals/settings.ts";
import { themeSimilarity } from "../../../domain/analysis/proposals/similarity.ts";
import { withThemes } from "../../../domain/analysis/proposals/themes.ts";
import { propose } from "../../../domain/analysis/propose.ts";
import { seeded } from "../../../domain/analysis/random.ts";
import { planted } from "../../load/planted.ts";
import { disconnected, labelsOf } from "./graphs.ts";

/** Sparse communities of 12, whose members mostly share two of 40 themes; or themes that mean nothing. */
function themed(telling: boolean): { network: Network; truth: number[] } {
  const { network, truth } = planted(300, { size: 12, degree: 4, mixing: 0.5 });
  const random = seeded(3);
  const anyTheme = () => `t${Math.floor(random.next() * 40)}`;
  const actors = network.actors.map(({ id }, actor) => {
    const own = [(truth[actor]! * 2) % 40, (truth[actor]! * 2 + 1) % 40].map((theme) => `t${theme}`);
    const themes = own.map((theme) => (telling && random.next() < 0.7 ? theme : anyTheme()));
    return { id, themes: [...themes, anyTheme()] };
  });
  return { network: { actors, ties: network.ties }, truth };
}

function accuracy({ network, truth }: { network: Network; truth: number[] }, themes: boolean): number {
  const result = propose(network, { ...defaultSettings, themes });
  if (result === "cancelled") throw new Error("nobody cancelled");
  expect(disconnected(network, result)).toEqual([]);
  return adjustedRandIndex(labelsOf(network, result), truth);
}

test("similarity weighs a rare theme more than one that many have", () => {
  const alike = themeSimilarity([
    ["rare", "x"],
    ["rare", "y"],
    ["common", "x"],
    ["common", "z"],
    ["common"],
    ["common"],
    [],
  ]);
  expect(alike(0, 1)).toBeGreaterThan(alike(2, 3));
  expect(alike(4, 5)).toBeCloseTo(1, 12);
  expect(alike(0, 6)).toBe(0);
  expect(alike(0, 4)).toBe(0);
  // ln(6/2) for all of both actors' themes: half of each is shared.
  expect(alike(0, 1)).toBeCloseTo(
    Math.log(3) ** 2 / Math.sqrt(Math.log(3) ** 2 * 2 * (Math.log(3) ** 2 + Math.log(6) ** 2)),
    12,
  );
});

test("themes that go with the ties are found to, and make sparse communities easier to see", () => {
  const graph = themed(true);
  const { signal, lambda } = withThemes(canonical(graph.network), defaultSettings);
  expect(signal).toBeGreaterThan(0.6);
  expect(lambda).toBe(1);
  expect(accuracy(graph, true)).toBeGreaterThanOrEqual(accuracy(graph, false) + 0.1);
});

test("themes that have nothing to do with the ties change nothing", () => {
  const graph = themed(false);
  const input = canonical(graph.network);
  const composite = withThemes(input, defaultSettings);
  expect(composite.signal).toBeGreaterThan(0.46);
  expect(composite.signal).toBeLessThan(0.54);
  expect(composite).toMatchObject({ lambda: 0, graph: input.ties });
});

test("pulls between like-minded actors weigh no more than their share of the whole", () => {
  const input = canonical(themed(true).network);
  const { graph } = withThemes(input, defaultSettings);
  const isTied = new Set(Array.from(input.edges.from, (from, edge) => `${from} ${input.edges.to[edge]!}`));
  let pulls = 0;
  for (let node = 0; node < graph.size; node++) {
    for (let slot = graph.offsets[node]!; slot < graph.offsets[node + 1]!; slot++) {
      const target = graph.targets[slot]!;
      if (!isTied.has(`${Math.min(node, target)} ${Math.max(node, target)}`)) pulls += graph.weights[slot]!;
    }
  }
  expect(pulls / graph.total).toBeCloseTo(0.2, 10);
});

test("without themes, or with them switched off, there is no signal", () => {
  const { network } = themed(true);
  expect(withThemes(canonical(network), { ...defaultSettings, themes: false })).toMatchObject({
    signal: null,
  });
  const bare = { ...network, actors: network.actors.map(({ id }) => ({ id, themes: [] })) };
  expect(withThemes(canonical(bare), defaultSettings)).toMatchObject({ signal: null, lambda: 0 });
});

test("the terms of a proposal are its planted themes", () => {
  const { network, truth } = themed(true);
  const result = propose(network, defaultSettings);
  if (result === "cancelled") throw new Error("nobody cancelled");
  const truthOf = new Map(network.actors.map(({ id }, index) => [id, truth[index]!]));
  const named = result.proposals.flatMap(({ members, terms }) => {
    const groups = [...Map.groupBy(members, ({ id }) => truthOf.get(id)!)];
    const [most, those] = groups.toSorted((a, b) => b[1].length - a[1].length)[0]!;
    if (terms[0] === undefined || those.length < members.length / 2) return [];
    return [[`t${(most * 2) % 40}`, `t${(most * 2 + 1) % 40}`].includes(terms[0].theme)];
  });
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter(Boolean).length / named.length).toBeGreaterThanOrEqual(0.9);
});
