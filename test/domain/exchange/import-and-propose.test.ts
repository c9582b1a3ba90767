// Graphs with a known grouping, brought in as Gephi files and proposed from the facts, as a person would do it.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { adjustedRandIndex } from "../../../domain/analysis/compare.ts";
import { defaultSettings } from "../../../domain/analysis/proposals/settings.ts";
import { propose } from "../../../domain/analysis/propose.ts";
import { FactTable } from "../../../domain/facts.ts";
import { network } from "../../../domain/network.ts";
import { shuffledRows } from "./fixtures.ts";
import { settings, table, take } from "./imports.ts";

const lines = (name: string) =>
  gunzipSync(readFileSync(new URL(`../../../fixtures/graphs/${name}.gz`, import.meta.url)))
    .toString()
    .trim()
    .split("\n");

/** The graph as a file of edges; `seed` puts its rows in another order. */
function edges(name: string, seed = 0) {
  const { text } = table(
    "edges.csv",
    lines(`${name}.edges`).map((line) => line.split(" ").slice(0, 2)),
  );
  return { name: "edges.csv", text: seed === 0 ? text : shuffledRows(text, seed) };
}

function proposedFrom(file: { name: string; text: string }) {
  const { facts } = take([file], new FactTable(), { ...settings, region: "06" });
  const result = propose(network(facts, "06", "2026-11-24"), defaultSettings);
  if (result === "cancelled") throw new Error("cancelled");
  const own = (id: string) => facts.get(id)?.keys?.[0]?.id ?? "";
  return {
    unassigned: result.unassigned.map(({ id }) => own(id)),
    groups: result.proposals.map(({ members }) => members.map(({ id }) => own(id)).toSorted()),
  };
}

/** How near the proposals come to the planted grouping; one left out is a group of its own. */
function likeness(name: string, { groups, unassigned }: ReturnType<typeof proposedFrom>): number {
  const truth = lines(`${name}.truth`).map(Number);
  const found = truth.map((_, at) => groups.findIndex((group) => group.includes(String(at))));
  for (const [at, own] of unassigned.entries()) found[Number(own)] = groups.length + at;
  return adjustedRandIndex(truth, found);
}

describe("a graph imported and proposed from", () => {
  it.each(["lfr-fix-250-mu1", "lfr-fix-250-mu3", "lfr-fix-1000-mu1", "lfr-fix-1000-mu3"])(
    "gives back the planted communities of %s, to an adjusted Rand index of .98",
    (name) => {
      expect(likeness(name, proposedFrom(edges(name)))).toBeGreaterThanOrEqual(0.98);
    },
    60_000,
  );

  it("splits Zachary's club as finely as the window asks, and never across its two sides but for one", () => {
    const { groups } = proposedFrom(edges("karate"));
    const truth = lines("karate.truth").map(Number);
    const strays = groups.map((group) => {
      const ofFirst = group.filter((own) => truth[Number(own)] === truth[Number(group[0])]).length;
      return Math.min(ofFirst, group.length - ofFirst);
    });
    expect(groups.length).toBeGreaterThanOrEqual(2);
    expect(strays.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(1);
  });

  it("gives the same proposals whatever the order of the rows", () => {
    const plain = proposedFrom(edges("lfr-fix-250-mu3"));
    expect(proposedFrom(edges("lfr-fix-250-mu3", 5))).toEqual(plain);
  });
});
