import { expect, test } from "vitest";
import { measuresOf } from "../../domain/measures.ts";
import { ownId, practiceFacts, practiceToday } from "./practice.ts";

const facts = practiceFacts();
const { measures } = measuresOf(facts, { view: "04", today: practiceToday });
const actor = (own: string) => measures.actors.find(({ id }) => ownId(facts, id) === own)!;

test("the planted hub stands most between others, and the planted cut point cuts off the rural north", () => {
  const between = measures.actors.toSorted((a, b) => b.betweenness - a.betweenness);
  expect(between.slice(0, 3).map(({ id }) => ownId(facts, id))).toContain("satakaanne");
  const most = measures.actors.toSorted((a, b) => b.degree - a.degree);
  expect(ownId(facts, most[0]!.id)).toBe("satakaanne");
  expect(actor("pohjankangas").cutsOff).toBeGreaterThanOrEqual(10);
});

test("sectors and municipalities are the groups, and everybody has a sector here", () => {
  const { sector, municipality } = measures.groupings;
  expect(sector!.groups.map(({ group }) => group)).toEqual(["academia", "civil", "private", "public"]);
  expect(sector!.unknown).toBe(0);
  expect(sector!.groups.reduce((sum, { actors }) => sum + actors, 0)).toBe(measures.whole.actors);
  expect(municipality!.groups.map(({ group }) => group)).toContain("609");
  expect(sector!.ei.beyond).toBeCloseTo(sector!.ei.index! - sector!.ei.expected!, 12);
});

test("who told of its own ties is counted, and what both ends told is answered", () => {
  const { coverage, whole } = measures;
  expect(coverage.actors).toBe(whole.actors);
  expect(coverage.told).toBeGreaterThan(40);
  expect(coverage.told).toBeLessThanOrEqual(coverage.actors);
  const both = [...facts.all()].filter(
    (one) =>
      one.type === "tie" &&
      (one.statements ?? []).some(({ sides }) => sides === "both" || sides === "from") &&
      (one.statements ?? []).some(({ sides }) => sides === "both" || sides === "to"),
  );
  expect(both.length).toBeGreaterThan(50);
  expect(whole.reciprocity.mutual).toBeGreaterThan(50);
  expect(whole.reciprocity.mutual).toBeLessThanOrEqual(both.length);
});

test("a view without actors has nothing to measure", () => {
  const { measures: none } = measuresOf(facts, { view: "19", today: practiceToday });
  expect(none).toMatchObject({
    coverage: { actors: expect.any(Number) },
    whole: { ties: expect.any(Number) },
  });
  expect(JSON.stringify(none)).not.toContain("NaN");
});
