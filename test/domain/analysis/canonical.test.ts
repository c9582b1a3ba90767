import { expect, test } from "vitest";
import { type Network, strengthWeight } from "../../../domain/analysis/network.ts";
import { canonical } from "../../../domain/analysis/proposals/canonical.ts";

const actors = ["c", "a", "b"].map((id) => ({ id, themes: [] }));

function ties(rows: [string, string, number][]): Network {
  return { actors, ties: rows.map(([from, to, weight]) => ({ from, to, weight })) };
}

test("strengths 1 to 5 weigh 1, 1.5, 2, 2.5 and 3", () => {
  expect([1, 2, 3, 4, 5].map(strengthWeight)).toEqual([1, 1.5, 2, 2.5, 3]);
});

test("actors are numbered by id and every pair is one tie, whichever way it was told", () => {
  const {
    ids,
    edges,
    ties: graph,
  } = canonical(
    ties([
      ["c", "a", 2],
      ["b", "c", 1],
    ]),
  );
  expect(ids).toEqual(["a", "b", "c"]);
  expect([...edges.from]).toEqual([0, 1]);
  expect([...edges.to]).toEqual([2, 2]);
  expect([...graph.strengths]).toEqual([2, 1, 3]);
  expect(graph.total).toBe(6);
});

test("several ties of one pair add up, to at most one and a half times the strongest", () => {
  expect([
    ...canonical(
      ties([
        ["a", "b", 1],
        ["b", "a", 0.25],
      ]),
    ).edges.weights,
  ]).toEqual([1.25]);
  expect([
    ...canonical(
      ties([
        ["a", "b", 1],
        ["b", "a", 2],
        ["a", "b", 2],
      ]),
    ).edges.weights,
  ]).toEqual([3]);
});

test("loops, unknown ends and weights that are not finite and above 0 are left out and counted", () => {
  const { edges, dropped } = canonical(
    ties([
      ["a", "a", 1],
      ["a", "b", Number.NaN],
      ["a", "b", Number.POSITIVE_INFINITY],
      ["a", "b", 0],
      ["a", "b", -1],
      ["a", "nobody", 1],
      ["a", "b", 1],
    ]),
  );
  expect([...edges.weights]).toEqual([1]);
  expect(dropped).toBe(6);
});

test("an actor told twice is one actor with the themes of both", () => {
  const twice = {
    actors: [
      { id: "a", themes: ["y", "x"] },
      { id: "a", themes: ["x", "z"] },
    ],
    ties: [],
  };
  expect(canonical(twice)).toMatchObject({ ids: ["a"], themes: [["x", "y", "z"]] });
});
