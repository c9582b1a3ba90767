import { expect, test } from "vitest";
import { type Filter, noFilter } from "../../../domain/ask/filter.ts";
import { FactTable } from "../../../domain/facts.ts";
import type { Person } from "../../../domain/policy/person.ts";
import { view as viewShape } from "../../../domain/records/view.ts";
import { isShown, lookedOf, savedViews, viewOf } from "../../../web/ask/views/saved.ts";
import { nothingLooked } from "../../../web/session/address.ts";

const filter: Filter = {
  ...noFilter,
  q: "paja & kunta",
  sectors: ["civil"],
  places: ["kunta:609"],
  mode: "showcase",
  colour: "theme",
};
const looked = { ...nothingLooked, filter, focus: "paja", steps: 2, many: ["paja", "kunta"], path: 1 };
const facts = new FactTable();
const named = { id: "nakyma", name: "Järjestöt", language: "fi" as const };

function person(role: Person["grants"][number]["role"], regions: string[]): Person {
  return { id: "kutoja", name: "Kutoja", grants: [{ role, regions }] };
}

test("a view keeps region, filter, looks, neighbourhood and path, and gives them back as they were", () => {
  const made = viewOf({ region: "04", ...looked }, named, { reader: person("weaver", ["04"]), facts });
  expect(viewShape.safeParse(made).success).toBe(true);
  expect(made).toMatchObject({ visibility: "team", regions: ["04"], maker: "kutoja" });
  expect(lookedOf(made!)).toEqual({ region: "04", ...looked });
  expect(isShown(made!, { region: "04", ...looked })).toBe(true);
  expect(isShown(made!, { region: "04", ...looked, filter: noFilter })).toBe(false);
  expect(isShown(made!, { region: "04", ...looked, path: null })).toBe(false);
  expect(isShown(made!, { region: "06", ...looked })).toBe(false);
});

test("a view is kept by those of its regions who are on a team there, and by nobody else", () => {
  const regionsOf = (region: string, reader: Person | null) =>
    viewOf({ region, ...looked }, named, { reader, facts })?.regions ?? null;
  expect(regionsOf("06", person("weaver", ["04"]))).toBeNull();
  expect(regionsOf("04", person("viewer", ["04"]))).toBeNull();
  expect(regionsOf("04", null)).toBeNull();
  expect(regionsOf("04", person("coordinator", ["04"]))).toEqual(["04"]);
  expect(regionsOf("all", person("weaver", ["04", "06"]))).toEqual(["04", "06"]);
  expect(regionsOf("all", person("administrator", ["all"]))).toHaveLength(19);
  expect(regionsOf("national", person("weaver", ["04"]))).toEqual(["national"]);
});

test("views over the region come first, each part by name", () => {
  const reader = person("administrator", ["all"]);
  for (const [id, region, name] of [
    ["yksi", "06", "Aitta"],
    ["kaksi", "04", "Sulka"],
    ["kolme", "04", "Pirta"],
  ] as const) {
    const made = viewOf({ region, ...looked }, { id, name, language: "fi" }, { reader, facts });
    if (made !== null) facts.put(made);
  }
  expect(savedViews(facts, "04", "fi").map(({ id }) => id)).toEqual(["kolme", "kaksi", "yksi"]);
});
