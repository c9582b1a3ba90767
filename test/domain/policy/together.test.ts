import { expect, test } from "vitest";
import type { Person } from "../../../domain/policy/person.ts";
import { workTogether } from "../../../domain/policy/together.ts";

function someone(id: string, ...regions: string[]): Person {
  return { id, name: id, grants: regions.length === 0 ? [] : [{ role: "weaver", regions }] };
}

test("R101: people work together who have a role in one of the same regions", () => {
  const [here, both, elsewhere, everywhere, nowhere] = [
    someone("here", "04"),
    someone("both", "02", "04"),
    someone("elsewhere", "06"),
    someone("everywhere", "all"),
    someone("nowhere"),
  ];
  expect(workTogether(here, both)).toBe(true);
  expect(workTogether(both, here)).toBe(true);
  expect(workTogether(here, elsewhere)).toBe(false);
  expect(workTogether(here, everywhere)).toBe(true);
  expect(workTogether(everywhere, elsewhere)).toBe(true);
  expect(workTogether(everywhere, nowhere)).toBe(false);
});
