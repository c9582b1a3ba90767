import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { search } from "../../../domain/search/rank.ts";
import { fixtureRows } from "../fixture-rows.ts";

const actors = fixtureRows("practice-region/actors.csv").map((row) => {
  const others = row.other_names!.split(";");
  const names = [row.name_fi!, row.name_sv!, row.name_en!, ...others].filter((name) => name !== "");
  return { id: row.id!, names };
});

function found(query: string, limit = 5): string[] {
  return search(query, actors, limit).map((hit) => hit.id);
}

describe("search", () => {
  test("the ways of matching come in their order", () => {
    const entries = [
      { id: "alike", names: ["Karitupaisen osuuskunta"] },
      { id: "contained", names: ["Kylätupailta"] },
      { id: "oneOff", names: ["Tuoailta"] },
      { id: "word", names: ["Porin tupailta"] },
      { id: "whole", names: ["Tupailta Eura"] },
    ];
    expect(search("tupailta", entries, 9).map((hit) => hit.id)).toEqual([
      "whole",
      "word",
      "contained",
      "oneOff",
      "alike",
    ]);
  });

  test("a name is found by its start, by a word, by a short name and in another language", () => {
    expect(found("porin yst")[0]).toBe("ystavapenkki");
    expect(found("ystäväp")[0]).toBe("ystavapenkki");
    expect(found("vänbänken")[0]).toBe("ystavapenkki");
    expect(found("raumo stad")[0]).toBe("rauma");
  });

  test("a slip of one letter and letters without dots still find", () => {
    expect(found("kipparipja")[0]).toBe("kipparipaja");
    expect(found("ystavapenkki")[0]).toBe("ystavapenkki");
  });

  test("two letters off is another name", () => {
    const towns = [
      { id: "turku", names: ["Turku"] },
      { id: "oulu", names: ["Oulu"] },
    ];
    expect(search("turku", towns, 2).map((hit) => hit.id)).toEqual(["turku"]);
    expect(search("turkka", towns, 2).map((hit) => hit.id)).not.toContain("oulu");
    expect(search("oilo", towns, 2)).toEqual([]);
  });

  test("two of the very same name stand in the order of their ids", () => {
    const twins = ["b", "a", "c"].map((id) => ({ id, names: ["Kylätalo"] }));
    expect(search("kylätalo", twins, 3).map((hit) => hit.id)).toEqual(["a", "b", "c"]);
  });

  test("the shorter name comes first where both start alike", () => {
    expect(found("eura").slice(0, 2)).toEqual(["eura", "eurajoki"]);
  });

  test("the exact letters come before the ones without dots", () => {
    const entries = [
      { id: "a", names: ["Sade"] },
      { id: "b", names: ["Säde"] },
    ];
    expect(search("säde", entries, 2).map((hit) => hit.id)).toEqual(["b", "a"]);
  });

  test("nothing is found by an empty query, by punctuation or by something else altogether", () => {
    for (const query of ["", "  ", "–.,", "zzzqqq"]) expect(found(query)).toEqual([]);
  });

  test("the order never depends on the order of the entries", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(actors, { minLength: actors.length }),
        fc.constantFrom("po", "rauma", "paja", "yhdistys", "satakunnan", "tupa"),
        (shuffled, query) => {
          expect(search(query, shuffled, 300)).toEqual(search(query, actors, 300));
        },
      ),
    );
  });

  test("every name finds its own entry first, or beside one that has the very same name", () => {
    for (const { id, names } of actors) {
      for (const name of names) {
        const [best, ...others] = search(name, actors, 10);
        const ties = others.filter((hit) => hit.score === best?.score).map((hit) => hit.id);
        expect([best?.id, ...ties], name).toContain(id);
      }
    }
  });

  test("scores fall, each entry is given once, and the limit holds", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.integer({ min: 0, max: 20 }), (query, limit) => {
        const hits = search(query, actors, limit);
        expect(hits.length).toBeLessThanOrEqual(limit);
        expect(new Set(hits.map((hit) => hit.id)).size).toBe(hits.length);
        expect(hits.map((hit) => hit.score)).toEqual(hits.map((hit) => hit.score).toSorted((a, b) => b - a));
      }),
    );
  });
});
