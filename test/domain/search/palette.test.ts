import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lettersMet } from "../../../domain/search/letters.ts";
import { type PaletteEntry, palette, readAsked } from "../../../domain/search/palette.ts";
import { fixtureRows } from "../fixture-rows.ts";

const nodes = fixtureRows("practice-region/actors.csv").map((row): PaletteEntry => {
  const others = row.other_names!.split(";");
  const names = [row.name_fi!, row.name_sv!, row.name_en!, ...others].filter((name) => name !== "");
  return { id: row.id!, names, group: "node" };
});

const entries: readonly PaletteEntry[] = [
  ...nodes,
  {
    id: "unfocus",
    group: "action",
    names: ["Näytä koko verkosto", "Visa hela nätverket", "Show the whole network"],
  },
  {
    id: "addTie",
    group: "action",
    names: ["Lisää suhde", "Lägg till relation", "Add a relationship", "koppling", "rantahuone"],
    also: ["koppling", "rantahuone"],
  },
  { id: "dark", group: "action", names: ["Tumma ulkoasu", "Mörkt utseende", "Dark appearance"] },
  { id: "region:02", group: "region", names: ["Varsinais-Suomi", "Egentliga Finland", "Southwest Finland"] },
  { id: "region:01", group: "region", names: ["Uusimaa", "Nyland"] },
  { id: "inclusion", group: "theme", names: ["Osallisuus", "Delaktighet", "Inclusion"] },
  { id: "employment", group: "theme", names: ["Työllisyys", "Sysselsättning", "Employment"] },
  { id: "turku", group: "node", names: ["Turun kaupunki", "Åbo stad", "City of Turku"] },
  { id: "evening", group: "community", names: ["Nuorten iltojen oppimisyhteisö"] },
];

/** The first of the group that the expected one is in. */
function firstFor(typed: string, expected: string): string | undefined {
  const { group } = entries.find(({ id }) => id === expected)!;
  return palette(readAsked(typed), entries).find((found) => found.group === group)?.hits[0]?.id;
}

describe("the palette", () => {
  test.each([
    // whatever the language of the page
    ["verkosto", "unfocus"],
    ["nätverk", "unfocus"],
    ["network", "unfocus"],
    ["lisää suhde", "addTie"],
    ["koppling", "addTie"],
    ["dark", "dark"],
    ["mörkt", "dark"],
    // without the marks, and with a slip
    ["natverk", "unfocus"],
    ["verksoto", "unfocus"],
    ["nätvrek", "unfocus"],
    ["netwrok", "unfocus"],
    ["relatoin", "addTie"],
    ["sysselsatning", "employment"],
    ["osalisuus", "inclusion"],
    ["uusimma", "region:01"],
    // the beginning of any word
    ["utsee", "dark"],
    ["whole net", "unfocus"],
    ["suomi", "region:02"],
    // bent words
    ["verkostoa", "unfocus"],
    ["osallisuuden", "inclusion"],
    ["työllisyyttä", "employment"],
    ["turussa", "turku"],
    ["turku kaupunki", "turku"],
    ["kaupungissa turku", "turku"],
    ["yhteisöt", "evening"],
    ["delaktigheten", "inclusion"],
    // narrowed by a sign
    ["> lisää", "addTie"],
    ["#inclu", "inclusion"],
  ])("%s finds %s first", (typed, first) => {
    expect(firstFor(typed, first)).toBe(first);
  });

  test("groups stand by their best hit, and one that is merely alike stands nowhere beside a better one", () => {
    const groups = palette(readAsked("raum"), entries);
    expect(groups[0]?.group).toBe("node");
    expect(groups.flatMap(({ hits }) => hits).every(({ score }) => score >= 2)).toBe(true);
  });

  test("a sign leaves the other groups out", () => {
    expect(palette(readAsked("> kaupunki"), entries)).toEqual([]);
    expect(palette(readAsked("#suomi"), entries)).toEqual([]);
  });

  test("found by another word for it, it stands lower than what is called so", () => {
    const found = palette(readAsked("rantahuone"), entries);
    expect(found.map(({ group }) => group)).toEqual(["node", "action"]);
  });

  test("what is used more stands before what is found as well", () => {
    const twins: readonly PaletteEntry[] = [
      { id: "a", names: ["Kylätalo Eura"], group: "node" },
      { id: "b", names: ["Kylätalo Ulvi"], group: "node", boost: 0.5 },
    ];
    expect(palette(readAsked("kylätalo"), twins)[0]?.hits.map(({ id }) => id)).toEqual(["b", "a"]);
  });

  test("a sign alone tells its whole group, nothing typed tells nothing", () => {
    expect(palette(readAsked("#"), entries)).toHaveLength(1);
    expect(palette(readAsked("#"), entries)[0]?.hits.map(({ id }) => id)).toEqual([
      "inclusion",
      "employment",
    ]);
    expect(palette(readAsked("  "), entries)).toEqual([]);
  });
});

describe("the letters met", () => {
  const marked = (asked: string, name: string) =>
    lettersMet(asked, name)
      .map(({ text, met }) => (met ? `[${text}]` : text))
      .join("");

  test.each([
    ["por kau", "Porin kaupunki", "[Por]in [kau]punki"],
    ["ystava", "Ystäväpenkki ry", "[Ystävä]penkki ry"],
    ["turku", "Turun kaupunki", "[Turun] kaupunki"],
    ["verksoto", "Koko verkosto", "Koko [verkosto]"],
    ["penkki", "Ystäväpenkki", "Ystävä[penkki]"],
    ["strasse", "Hauptstraße 1", "Haupt[straße] 1"],
    ["zzz", "Porin kaupunki", "Porin kaupunki"],
  ])("%s in %s", (asked, name, expected) => {
    expect(marked(asked, name)).toBe(expected);
  });

  test("joined they are the name, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (asked, name) => {
        expect(
          lettersMet(asked, name)
            .map(({ text }) => text)
            .join(""),
        ).toBe(name);
      }),
    );
  });
});
