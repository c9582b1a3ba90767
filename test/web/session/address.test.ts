import fc from "fast-check";
import { expect, test } from "vitest";
import { nodeKinds, noFilter } from "../../../domain/ask/filter.ts";
import { sectors } from "../../../domain/vocabulary/sectors.ts";
import { tieKinds } from "../../../domain/vocabulary/tie-kinds.ts";
import { type Place, readAddress, writeAddress } from "../../../web/session/address.ts";

const anId = fc.stringMatching(/^[A-Za-z0-9_-]{3,20}$/);
const place: fc.Arbitrary<Place> = fc
  .record({
    page: fc.constantFrom("/map", "/table", "/communities", "/community", "/interview", "/rounds"),
    region: fc.constantFrom("04", "evk:05", "nuts2:FI19", "all", "unplaced"),
    selection: fc.option(anId),
    filter: fc
      .record({
        q: fc.string({ maxLength: 20, unit: "grapheme" }),
        kinds: fc.subarray(nodeKinds),
        sectors: fc.subarray([...sectors]),
        tieKinds: fc.subarray([...tieKinds]),
        mode: fc.constantFrom("hide" as const, "showcase" as const),
      })
      .map((parts) => ({ ...noFilter, ...parts })),
    focus: fc.option(anId),
    steps: fc.integer({ min: 1, max: 4 }),
    many: fc.uniqueArray(anId, { minLength: 2, maxLength: 30 }),
    path: fc.option(fc.integer({ min: 1, max: 9 })),
    via: fc.option(anId),
    interviewee: fc.option(anId),
    community: fc.option(anId),
    round: fc.option(anId),
    language: fc.option(fc.constantFrom("fi" as const, "sv" as const, "en" as const)),
  })
  .map((made) => ({
    ...made,
    steps: made.focus === null ? 1 : made.steps,
    round: made.page === "/rounds" ? made.round : null,
    interviewee: made.page === "/interview" ? made.interviewee : null,
    community: made.page === "/community" ? made.community : null,
    many: made.selection === null ? made.many : [],
    path: made.selection === null && made.many.length === 2 ? made.path : null,
    via: made.selection === null && made.many.length === 2 && made.path !== null ? made.via : null,
  }));

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
    steps: 1,
  });
  expect(read).toMatchObject({ language: null, filter: { ...noFilter, sectors: ["public"] } });
});

test("a plain view has a plain address", () => {
  expect(writeAddress(readAddress("/map", "?r=evk:05"))).toBe("/map?r=evk:05");
});

test("an address from before, with commas, asks what it asked", () => {
  const { filter } = readAddress("/map", "?r=04&q=paja&kind=association,project&sector=public,civil");
  expect(filter).toEqual({
    ...noFilter,
    q: "paja",
    kinds: ["association", "project"],
    sectors: ["public", "civil"],
  });
});
