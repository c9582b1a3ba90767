import fc from "fast-check";
import { expect, test } from "vitest";
import { sectors } from "../../../domain/vocabulary/sectors.ts";
import { type Place, readAddress, writeAddress } from "../../../web/session/address.ts";

const anId = fc.stringMatching(/^[A-Za-z0-9_-]{3,20}$/);
const place: fc.Arbitrary<Place> = fc
  .record({
    page: fc.constantFrom("/map", "/table", "/communities"),
    region: fc.constantFrom("04", "evk:05", "nuts2:FI19", "all", "unplaced"),
    selection: fc.option(anId),
    query: fc.string({ maxLength: 20, unit: "grapheme" }),
    kinds: fc.uniqueArray(fc.constantFrom("association", "project", "clinic"), { maxLength: 3 }),
    sectors: fc.uniqueArray(fc.constantFrom(...sectors), { maxLength: 3 }),
    focus: fc.option(anId),
    steps: fc.integer({ min: 1, max: 3 }),
    language: fc.option(fc.constantFrom("fi" as const, "sv" as const, "en" as const)),
  })
  .map((made) => ({ ...made, steps: made.focus === null ? 1 : made.steps }));

test("what an address says is read back as it was written", () => {
  fc.assert(
    fc.property(place, (made) => {
      const { pathname, search } = new URL(writeAddress(made), "http://kudelma");
      expect(readAddress(pathname, search)).toEqual(made);
    }),
  );
});

test("what is no region, id, sector or step in an address is passed over", () => {
  const read = readAddress(
    "/table/",
    "?r=satakunta&sel=<b>&sector=public,wealthy&steps=99&lang=de&kind=a%20b",
  );
  expect(read).toMatchObject({
    page: "/table",
    region: null,
    selection: null,
    sectors: ["public"],
    steps: 1,
  });
  expect(read).toMatchObject({ language: null, kinds: [] });
});

test("a plain view has a plain address", () => {
  expect(writeAddress(readAddress("/map", "?r=evk:05"))).toBe("/map?r=evk:05");
});
