import { expect, test } from "vitest";
import type { Tie } from "../../../domain/records/tie.ts";
import { contradictions } from "../../../domain/tidy/contradictions.ts";
import { tidy } from "../../../domain/tidy/tidy.ts";
import { practice, today } from "../ask/practice.ts";
import { actor, gathering, initiative, need, said, tableOf, tampere, tie } from "../making.ts";

const told = (...ties: Tie[]) => contradictions(ties, "2026-07-01").map((one) => [one.reason, ...one.ties]);

test("ties that can't all be so are told with the reason", () => {
  expect(
    told(
      tie("up", ["one", "two"], { kind: "memberOf", directed: true }),
      tie("down", ["two", "one"], { kind: "memberOf", directed: true }),
    ),
  ).toEqual([["bothWays", "down", "up"]]);
  expect(
    told(
      tie("t01", ["one", "two"], {
        statements: [said("s01", { strength: 1 }), said("s02", { strength: 4 })],
      }),
    ),
  ).toEqual([["strengthsApart", "t01"]]);
  expect(told(tie("t01", ["one", "two"], { existence: "ended", until: "2028" }))).toEqual([
    ["endedAhead", "t01"],
  ]);
  expect(told(tie("t01", ["one", "two"], { since: "2027" }))).toEqual([["notBegun", "t01"]]);
  expect(
    told(tie("could", ["one", "two"], { kind: "potential" }), tie("does", ["two", "one"], { kind: "funds" })),
  ).toEqual([["possibleAndThere", "could", "does"]]);
});

test("what only looks contradictory is not told", () => {
  expect(
    told(
      tie("there", ["one", "two"], { kind: "funds", directed: true, since: "2026" }),
      tie("back", ["two", "one"], { kind: "funds", directed: true, until: "2026" }),
      tie("word", ["one", "three"], {
        statements: [
          said("s01", { at: "2020", strength: 1 }),
          said("s01", { at: "2026", strength: 4 }),
          said("s02", { strength: 2 }),
          said("s03", { at: "2026" }),
        ],
        until: "2026-06",
      }),
      tie("could", ["three", "two"], { kind: "potential" }),
      tie("over", ["three", "two"], { existence: "ended", until: "2026" }),
    ),
  ).toEqual([]);
});

test("a view is tidied of its own: untied, without a municipality, ending before they begin", () => {
  const facts = tableOf(
    actor("tied"),
    actor("alone"),
    actor("over"),
    actor("far", { place: tampere }),
    actor("lost", { place: { shown: "region" } }),
    actor("region", { place: { region: "04", shown: "region" } }),
    actor("abroad", { place: { country: "SE", shown: "region" } }),
    actor("nowhere", { place: { region: "unplaced", shown: "region" } }),
    tie("t01", ["tied", "lost"]),
    tie("t02", ["over", "tied"], { existence: "ended" }),
    initiative("plan", { from: "2024", until: "2023" }),
    initiative("vague", { from: "2024-06", until: "2024" }),
    gathering("meet", { start: "14:00", end: "13:00" }),
    need("want", "alone", { stated: "2025-03", until: "2025-02" }),
    need("elsewhere", "far", { stated: "2025-03", until: "2025-02" }),
  );
  const found = tidy(facts, { view: "04", today: "2026-07-01" });
  expect(found.untied).toEqual(["alone", "over", "region"]);
  expect(found.placeless).toEqual([
    { id: "lost", lack: "none" },
    { id: "region", lack: "regionOnly" },
  ]);
  expect(found.backwards.map((one) => [one.id, one.begins, one.ends])).toEqual([
    ["meet", "14:00", "13:00"],
    ["plan", "2024", "2023"],
    ["want", "2025-03", "2025-02"],
  ]);
});

test("the practice region has this much to tidy", () => {
  const found = tidy(practice(), { view: "04", today });
  const numbers = Object.fromEntries(Object.entries(found).map(([part, list]) => [part, list.length]));
  expect(numbers).toEqual({ doubles: 2, untied: 5, placeless: 0, contradictions: 0, backwards: 0 });
});
