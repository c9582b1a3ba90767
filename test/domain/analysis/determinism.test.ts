import fc from "fast-check";
import { expect, test } from "vitest";
import type { Network } from "../../../domain/analysis/network.ts";
import { defaultSettings } from "../../../domain/analysis/proposals/settings.ts";
import { propose } from "../../../domain/analysis/propose.ts";
import { fixture } from "./graphs.ts";

const themes = ["youth", "housing", "digital", "food", "culture"];

/** The 250-actor network with weights and themes, so that every step has something to sort. */
function coloured(): Network {
  const { network, truth } = fixture("lfr-fix-250-mu3");
  return {
    actors: network.actors.map(({ id }, index) => ({
      id,
      themes: [themes[truth[index]! % 5]!, themes[index % 5]!, themes[(index * 7) % 3]!],
    })),
    ties: network.ties.flatMap((tie, index) => [
      { ...tie, weight: 1 + (index % 5) / 2 },
      ...(index % 9 === 0 ? [{ from: tie.to, to: tie.from, weight: 0.1 * (1 + (index % 7)) }] : []),
    ]),
  };
}

const network = coloured();
const told = JSON.stringify(propose(network, defaultSettings));

test("the same network, settings and seed give the same bytes", () => {
  expect(JSON.stringify(propose(coloured(), defaultSettings))).toBe(told);
});

test("rows in another order, and ties told from the other end, give the same bytes", () => {
  const shuffledRows = fc.record({
    actors: fc.shuffledSubarray([...network.actors], { minLength: network.actors.length }),
    ties: fc.shuffledSubarray([...network.ties], { minLength: network.ties.length }),
    turned: fc.infiniteStream(fc.boolean()),
  });
  fc.assert(
    fc.property(shuffledRows, ({ actors, ties, turned }) => {
      const rows = ties.map((tie) => (turned.next().value ? { ...tie, from: tie.to, to: tie.from } : tie));
      const themesTurned = actors.map((actor) => ({ ...actor, themes: actor.themes.toReversed() }));
      expect(JSON.stringify(propose({ actors: themesTurned, ties: rows }, defaultSettings))).toBe(told);
    }),
    { numRuns: 8 },
  );
});

test("graphology's louvain as the engine is as deterministic", () => {
  const settings = { ...defaultSettings, engine: "louvain" } as const;
  const turned = { actors: network.actors.toReversed(), ties: network.ties.toReversed() };
  expect(JSON.stringify(propose(turned, settings))).toBe(JSON.stringify(propose(network, settings)));
});

test("a proposal's id depends on its members alone", () => {
  const byMembers = (seed: number) => {
    const result = propose(network, { ...defaultSettings, seed });
    if (result === "cancelled") throw new Error("nobody cancelled");
    return new Map(
      result.proposals.map(({ id, members }) => [members.map((member) => member.id).join(), id]),
    );
  };
  const first = byMembers(1);
  const second = byMembers(2);
  const both = [...first.keys()].filter((members) => second.has(members));
  expect(both.length).toBeGreaterThan(10);
  for (const members of both) expect(first.get(members)).toBe(second.get(members));
  expect(new Set(first.values()).size).toBe(first.size);
});
