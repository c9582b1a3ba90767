import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask } from "../../../domain/ask/ask.ts";
import { ages, counts } from "../../../domain/ask/counts.ts";
import { type Filter, noFilter } from "../../../domain/ask/filter.ts";
import { tieFamilies } from "../../../domain/ask/tie-families.ts";
import { roles } from "../../../domain/vocabulary/roles.ts";
import { sectors } from "../../../domain/vocabulary/sectors.ts";
import { tieKinds } from "../../../domain/vocabulary/tie-kinds.ts";
import { fixtureRows } from "../fixture-rows.ts";
import { community } from "../making.ts";
import { filters } from "./filters.ts";
import { idOf, practice, records, today } from "./practice.ts";

const group = community(
  "group-1",
  ["ystavapenkki", "rantahuone", "pori"].map((own) => idOf("actor", own)),
);
const facts = practice(group);
const themes = records.filter((one) => one.type === "theme").map((one) => one.id);
const left = (filter: Filter) => ask(facts, "04", { filter, today }).nodes.size;

describe("the number on a chip", () => {
  test("is how many the files have, when nothing else is asked", () => {
    const all = counts(facts, "04", { filter: noFilter, today });
    const rows = fixtureRows("practice-region/actors.csv");
    for (const sector of sectors)
      expect(all.sectors.get(sector) ?? 0).toBe(rows.filter((row) => row.sector === sector).length);
    expect(all.nodes).toBe(106);
    expect(all.tieKinds.get("funds")).toBe(40);
    expect(all.communities.get("group-1")).toBe(3);
    expect(all.needs.get("any")).toBe(35);
    expect(all.needs.get("funding")).toBe(5);
  });

  test("leaves its own group out and keeps the others", () => {
    const filter: Filter = { ...noFilter, sectors: ["civil"], roles: ["facilitator"] };
    const made = counts(facts, "04", { filter, today });
    const rows = fixtureRows("practice-region/actors.csv");
    const facilitators = rows.filter((row) => row.roles!.split(";").includes("facilitator"));
    for (const sector of sectors)
      expect(made.sectors.get(sector) ?? 0).toBe(facilitators.filter((row) => row.sector === sector).length);
    expect(made.nodes).toBe(facilitators.filter((row) => row.sector === "civil").length);
  });

  test("is what is left when it is chosen alone in its group, whatever else is asked", () => {
    const some = filters({
      themes: themes.slice(0, 4),
      communities: ["group-1"],
      q: fc.constantFrom("", "", "", "ra", "pori"),
    });
    fc.assert(
      fc.property(some, (filter) => {
        const made = counts(facts, "04", { filter, today });
        expect(made.nodes).toBe(left(filter));
        for (const one of sectors)
          expect(made.sectors.get(one) ?? 0).toBe(left({ ...filter, sectors: [one] }));
        for (const one of roles.slice(0, 6))
          expect(made.roles.get(one) ?? 0).toBe(left({ ...filter, roles: [one] }));
        for (const one of themes.slice(0, 6))
          expect(made.themes.get(one) ?? 0).toBe(left({ ...filter, themes: [one] }));
        for (const one of ["city", "project", "training"] as const)
          expect(made.kinds.get(one) ?? 0).toBe(left({ ...filter, kinds: [one] }));
        for (const one of ["04", "02", "kunta:684"])
          expect(made.places.get(one) ?? 0).toBe(left({ ...filter, places: [one] }));
        for (const kind of [null, "space", "funding"] as const) {
          expect(made.needs.get(kind ?? "any") ?? 0).toBe(
            left({ ...filter, needs: [{ kind, theme: null }] }),
          );
          expect(made.offers.get(kind ?? "any") ?? 0).toBe(
            left({ ...filter, offers: [{ kind, theme: null }] }),
          );
        }
        expect(made.communities.get("group-1") ?? 0).toBe(left({ ...filter, communities: ["group-1"] }));
        for (const one of tieKinds.slice(0, 8))
          expect(made.tieKinds.get(one) ?? 0).toBe(left({ ...filter, tieKinds: [one], families: [] }));
        for (const one of tieFamilies)
          expect(made.families.get(one) ?? 0).toBe(left({ ...filter, tieKinds: [], families: [one] }));
        for (const one of [1, 3, 5])
          expect(made.strengths.get(one) ?? 0).toBe(left({ ...filter, strength: { from: one, to: one } }));
        for (const one of ages) {
          expect(made.older.get(one) ?? 0).toBe(left({ ...filter, older: one, newer: null }));
          expect(made.newer.get(one) ?? 0).toBe(left({ ...filter, older: null, newer: one }));
        }
      }),
      { numRuns: 60 },
    );
  });
});
