import { expect, test } from "vitest";
import { FactTable } from "../../../domain/facts.ts";
import type { Dataset } from "../../../domain/records/dataset.ts";
import { isPractice, practiceShows } from "../../../web/app/practice.ts";
import { anActor } from "../records.ts";

const set: Dataset = {
  id: "dataset-1",
  rev: 0,
  type: "dataset",
  visibility: "public",
  name: "practice-region",
  names: { fi: "Harjoitusalue" },
  practice: true,
  opensOn: "04",
};

function holding(...records: Parameters<FactTable["put"]>[0][]): FactTable {
  const facts = new FactTable();
  for (const each of records) facts.put(each);
  return facts;
}

test("practice data is told of where it is in view, and only there", () => {
  const facts = holding(
    set,
    anActor("paja", { keys: [{ dataset: "practice-region", id: "paja" }] }),
    anActor("sitra", {
      keys: [{ dataset: "seed-ecosystem", id: "sitra" }],
      place: { municipality: "091", shown: "municipality" },
    }),
  );
  expect(practiceShows(facts, "04")).toBe(true);
  expect(practiceShows(facts, "all")).toBe(true);
  expect(practiceShows(facts, "01")).toBe(false);
});

test("a reader who is not told which set a record came from goes by the region of the set", () => {
  const facts = holding(set, anActor("paja"));
  expect(practiceShows(facts, "04")).toBe(true);
  expect(practiceShows(facts, "01")).toBe(false);
});

test("without practice data nothing is said", () => {
  expect(practiceShows(holding(anActor("paja")), "04")).toBe(false);
});

test("a record of a practice set is marked, one that was made beside it is not", () => {
  const keyed = anActor("paja", { keys: [{ dataset: "practice-region", id: "paja" }] });
  const real = anActor("sitra", { keys: [{ dataset: "seed-ecosystem", id: "sitra" }] });
  const facts = holding(set, keyed, real, anActor("uusi"));
  expect(isPractice(keyed, facts)).toBe(true);
  expect(isPractice(real, facts)).toBe(false);
  expect(isPractice(anActor("uusi"), facts)).toBe(false);
});
