// Nothing is lost: three browsers' own sync code in bad weather, over servers that are killed. `npm run load:kills` goes on
// for three hundred rounds, and kills the database too.
import { afterAll, describe, expect, inject, test } from "vitest";
import { round } from "../load/kills/round.ts";
import { Steads } from "../load/kills/steads.ts";

const steads = new Steads();
afterAll(() => steads.remove());

describe.each([
  { name: "sqlite", rounds: 18, from: 101 },
  { name: "neo4j", rounds: 2, from: 201 },
])("on $name", ({ name, rounds, from }) => {
  test(`every acknowledged change is there once and all screens agree, ${rounds} rounds`, async () => {
    for (let number = from; number < from + rounds; number += 1) {
      const stead = await steads.take(name === "neo4j" ? inject("neo4j") : null);
      const { wrong, asked, changes } = await round(stead, { seed: 20261124, number });
      expect([number, wrong]).toEqual([number, []]);
      expect(asked).toBeGreaterThan(5);
      expect(changes).toBeGreaterThan(3);
    }
  });
});
