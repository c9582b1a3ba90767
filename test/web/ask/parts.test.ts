import { expect, test } from "vitest";
import { type Filter, noFilter } from "../../../domain/ask/filter.ts";
import { FactTable } from "../../../domain/facts.ts";
import { groupText, partText } from "../../../web/ask/naming.ts";
import { partsOf, toggled, withPart } from "../../../web/ask/parts.ts";
import { wordsIn } from "../../../web/i18n/words.ts";

const filter: Filter = {
  ...noFilter,
  q: "paja",
  sectors: ["public", "civil"],
  strength: { from: 3, to: 5 },
  needs: [{ kind: null, theme: null }],
  older: 12,
  ended: false,
  colour: "role",
};

test("every single thing that is asked is a part; how it is drawn is none", () => {
  expect(partsOf(filter).map(({ param, value }) => `${param}=${value}`)).toEqual([
    "q=paja",
    "sector=public",
    "sector=civil",
    "strength=3-5",
    "older=12",
    "need=any",
    "ended=no",
  ]);
});

test("each part can be taken out alone, until nothing is asked", () => {
  let left = filter;
  for (const part of partsOf(filter)) left = toggled(left, part);
  expect(left).toEqual({ ...noFilter, colour: "role" });
});

test("what is ticked twice is as it was, and stands in the order of its list", () => {
  const civil = toggled(noFilter, { param: "sector", value: "civil" });
  const both = toggled(civil, { param: "sector", value: "public" });
  expect(both.sectors).toEqual(["public", "civil"]);
  expect(toggled(both, { param: "sector", value: "public" })).toEqual(civil);
  expect(withPart(both, { param: "sector", value: "" })).toEqual(noFilter);
});

test("parts are named in the reader's language", () => {
  const said = (language: "fi" | "sv" | "en") => {
    const words = wordsIn(language);
    const facts = new FactTable();
    return partsOf(filter).map((part) => `${groupText(part, words)}: ${partText(part, words, facts)}`);
  };
  expect(said("fi")).toContain("sektori: järjestöt ja kansalaiset");
  expect(said("fi")).toContain("vahvistettu: yli 12 kk sitten tai ei koskaan");
  expect(said("en")).toContain("strength of tie: 3–5");
  expect(said("sv")).toContain("avslutade relationer: visas inte");
});
