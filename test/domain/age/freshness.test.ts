import { expect, test } from "vitest";
import { agesOn, freshness, freshnessByRegion, freshnessOfView } from "../../../domain/age/freshness.ts";
import { practice, today } from "../ask/practice.ts";
import { actor, said, tableOf, tampere, tie } from "../making.ts";

const day = "2026-11-24";
const at = (told: string) =>
  freshness(tie("tie", ["one", "two"], { statements: [said("s01", { at: told })] }), day);

test("a tie is fresh for a year, fades for another, and is stale then", () => {
  expect(
    ["2026-11-24", "2025-11-24", "2025-11-23", "2024-11-24", "2024-11-23"].map((told) => at(told).age),
  ).toEqual(["fresh", "fresh", "fading", "fading", "stale"]);
  expect(freshness(tie("tie", ["one", "two"]), day)).toEqual({
    age: "never",
    confirmed: undefined,
    days: null,
    toldBy: "neither",
    certainty: null,
    colour: 0.35,
  });
});

test("a year told is as late as it can be, and a day to come is today", () => {
  expect(at("2025")).toMatchObject({ age: "fresh", confirmed: "2025-12-31" });
  expect(at("2026")).toMatchObject({ age: "fresh", days: 0, colour: 1 });
});

test("colour goes evenly from one year to four, and never altogether", () => {
  const colours = ["2025-11-24", "2024-05-24", "2022-11-24", "2010"].map((told) => at(told).colour);
  expect(colours[0]).toBe(1);
  expect(colours[1]).toBeCloseTo(1 - 0.65 / 2, 2);
  expect(colours[2]).toBeCloseTo(0.35, 3);
  expect(colours[3]).toBe(0.35);
});

test("ages counted for many ties at once are those counted one by one", () => {
  const ages = agesOn(day);
  for (const told of ["2026", "2025-11-24", "2025-11-23", "2024-05-24", "2010", "2010"]) {
    const one = tie("tie", ["one", "two"], { statements: [said("s01", { at: told })] });
    const { age, colour } = freshness(one, day);
    expect(ages(one)).toEqual({ age, colour });
  }
  expect(ages(tie("tie", ["one", "two"]))).toEqual({ age: "never", colour: 0.35 });
});

test("sides and the surest of the latest words are told of a tie", () => {
  const one = tie("tie", ["one", "two"], {
    statements: [
      said("s01", { at: "2024", certainty: "certain", sides: "from" }),
      said("s01", { at: "2025", certainty: "unsure", sides: "from" }),
      said("s02", { at: "2025", certainty: "likely", sides: "to" }),
    ],
  });
  expect(freshness(one, day)).toMatchObject({ toldBy: "both", certainty: "likely" });
});

test("a region's freshness is of the ties that count with an end there", () => {
  const facts = tableOf(
    actor("one"),
    actor("two"),
    actor("far", { place: tampere }),
    tie("t01", ["one", "two"], { statements: [said("s01", { at: "2026-05" })] }),
    tie("t02", ["one", "far"], { statements: [said("s01", { at: "2020", certainty: "unsure" })] }),
    tie("t03", ["one", "two"], { kind: "potential" }),
    tie("t04", ["one", "two"], { kind: "funds", until: "2020" }),
  );
  const found = freshnessByRegion(facts, day);
  expect([...found.keys()]).toEqual(["04", "06"]);
  expect(found.get("04")).toEqual({
    ties: 2,
    ages: { fresh: 1, fading: 0, stale: 1, never: 0 },
    toldBy: { one: 2, both: 0, neither: 0 },
    unsure: 1,
    share: 0.5,
  });
  expect(freshnessOfView(facts, { view: "04", today: day })).toEqual(found.get("04"));
  expect(freshnessOfView(facts, { view: "01", today: day }).share).toBeNull();
});

test("the practice region is this fresh on the day after its last interview", () => {
  const { ties, ages, toldBy } = freshnessOfView(practice(), { view: "04", today });
  expect(ages.fresh + ages.fading + ages.stale + ages.never).toBe(ties);
  expect(toldBy.one + toldBy.both + toldBy.neither).toBe(ties);
  expect(ties).toBeGreaterThan(200);
});
