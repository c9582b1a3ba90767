import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { filterParams, readFilter, writeFilter } from "../../../domain/ask/address.ts";
import { asks, filter, noFilter } from "../../../domain/ask/filter.ts";
import { filters } from "./filters.ts";

const read = (text: string) => readFilter(new URLSearchParams(text));
const write = (one: Parameters<typeof writeFilter>[0]) => new URLSearchParams(writeFilter(one)).toString();

const someFilter = filters({
  themes: ["theme-b", "theme_A", "theme1"],
  communities: ["group-1", "group-2"],
  q: fc.string({ maxLength: 200, unit: "grapheme" }).filter((text) => text.length <= 200),
});

describe("an address", () => {
  test("says a filter so that it is read back the same, whatever the filter", () => {
    fc.assert(
      fc.property(someFilter, (one) => {
        expect(readFilter(writeFilter(one))).toEqual(one);
        expect(read(write(one))).toEqual(one);
      }),
    );
  });

  test("may hold anything: what comes out is a filter, and stands still from then on", () => {
    const name = fc.oneof(fc.constantFrom(...filterParams), fc.string());
    const value = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "public,civil",
        "any:theme-1",
        "5-2",
        "2024-13",
        "12",
        "no",
        "kunta:609.04",
        "__proto__",
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (params) => {
        const one = readFilter(params);
        expect(filter.safeParse(one).success).toBe(true);
        expect(readFilter(writeFilter(one))).toEqual(one);
      }),
    );
  });

  test("that asks nothing says nothing", () => {
    expect(writeFilter(noFilter)).toEqual([]);
    expect(readFilter([])).toEqual(noFilter);
    expect(asks(noFilter)).toBe(false);
  });

  test.each([
    ["sector=public.civil", { sectors: ["public", "civil"] }],
    ["sector=civil&sector=public", { sectors: ["public", "civil"] }],
    ["theme=t-2.t-1", { themes: ["t-1", "t-2"] }],
    ["role=funder&kind=city", { roles: ["funder"], kinds: ["city"] }],
    ["tie=funds&family=support", { tieKinds: ["funds"], families: ["support"] }],
    ["strength=3", { strength: { from: 3, to: 3 } }],
    ["strength=5-2", { strength: { from: 2, to: 5 } }],
    ["place=kunta:609.04", { places: ["04", "kunta:609"] }],
    ["since=2020&until=2024-06", { since: "2020", until: "2024-06" }],
    ["older=12", { older: 12 }],
    [
      "need=funding:t-1.any",
      {
        needs: [
          { kind: null, theme: null },
          { kind: "funding", theme: "t-1" },
        ],
      },
    ],
    ["offer=any:t-1", { offers: [{ kind: null, theme: "t-1" }] }],
    ["community=group-1&fold=gatherings", { communities: ["group-1"], fold: ["gatherings"] }],
    ["ended=no&mode=showcase", { ended: false, mode: "showcase" }],
    ["colour=theme&size=needs&lines=age", { colour: "theme", size: "needs", lines: "age" }],
  ])("%s is understood", (text, expected) => {
    expect(read(text)).toEqual({ ...noFilter, ...expected });
  });

  test("of an older link means what it meant: words, kinds and sectors parted by commas", () => {
    expect(read("q=koti&kind=city,project&sector=private,unset&steps=2&r=04")).toEqual({
      ...noFilter,
      q: "koti",
      kinds: ["city", "project"],
      sectors: ["private", "unset"],
    });
  });

  test.each(["sector=everything", "strength=0-9", "older=-1", "since=2024-02-30", "need=love", "mode=dance"])(
    "%s is passed over",
    (text) => expect(read(text)).toEqual(noFilter),
  );
});
