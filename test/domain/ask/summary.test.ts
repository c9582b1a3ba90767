import { describe, expect, test } from "vitest";
import { ask } from "../../../domain/ask/ask.ts";
import { type Filter, noFilter } from "../../../domain/ask/filter.ts";
import { saySummary, summary } from "../../../domain/ask/summary.ts";
import { languages } from "../../../domain/vocabulary/languages.ts";
import { actor, community, gathering, tableOf, tie } from "../making.ts";
import { practice, today } from "./practice.ts";

function of(facts: ReturnType<typeof tableOf>, filter: Partial<Filter> = {}) {
  return summary(facts, ask(facts, "04", { filter: { ...noFilter, ...filter }, today }));
}

describe("the summary of the practice region", () => {
  const facts = practice();

  test("says how many, how many parts, who is most tied, the sectors and the loose ends", () => {
    expect(saySummary("fi", of(facts), facts)).toEqual([
      "Näkymässä: 84 toimijaa, 12 hanketta tai toimintamallia, 10 tilaisuutta ja 381 suhdetta.",
      "2 erillistä osaa; suurimman koko: 100.",
      "Eniten suhteita: Kehittämisyhtiö Satakäänne Oy (29), Porin Ystäväpenkki ry (18) ja Kehittämisyhdistys Pohjankangas ry (18).",
      "Sektoreittain: järjestöt ja kansalaiset (34), julkinen sektori (25), yritykset (15) ja korkeakoulut ja tutkimus (10).",
      "Ilman suhteita: Yyterin Filmipaja, Digitupa Kumo Oy, Vampulan Meijeritalo ry ja Ouran Palvelupaja Oy.",
      "Yhden suhteen varassa: Säkylänharjun Kyläpuoti osk, Köyliönjärven Talkoorinki ja Lapin Naapuriapu ry.",
    ]);
  });

  test("speaks of what the filter shows, and says so where it shows nothing", () => {
    const civil = of(facts, { sectors: ["civil"] });
    expect([civil.actors, civil.ties, civil.sectors]).toEqual([34, 36, [{ sector: "civil", count: 34 }]]);
    for (const language of languages) {
      expect(saySummary(language, of(facts, { q: "nobody" }), facts)).toHaveLength(1);
      expect(saySummary(language, civil, facts).join("")).not.toMatch(/[{}…]/);
    }
  });

  test("counts what is shared and folded among the ties", () => {
    const folded = of(facts, { fold: ["initiatives", "gatherings"] });
    expect([folded.actors, folded.initiatives, folded.gatherings, folded.ties]).toEqual([
      84,
      0,
      0,
      216 + 444,
    ]);
  });
});

describe("the summary of a few", () => {
  const facts = tableOf(
    actor("a"),
    actor("b"),
    actor("c"),
    actor("d"),
    actor("e", { sector: "public" }),
    actor("f", { sector: "public" }),
    gathering("meet"),
    tie("ab", ["a", "b"]),
    tie("bc", ["b", "c"]),
    tie("ac", ["a", "c"]),
    tie("de", ["d", "e"]),
    tie("c-meet", ["c", "meet"]),
    community("pair", ["a", "d", "gone"]),
    community("alone", ["b"]),
  );

  test("tells parts apart, counts communities that have two here, and names loose ends", () => {
    const made = of(facts);
    expect(made).toMatchObject({ actors: 6, gatherings: 1, ties: 5, parts: [4, 2] });
    expect(made.mostTied).toEqual([
      { id: "c", count: 3 },
      { id: "a", count: 2 },
      { id: "b", count: 2 },
    ]);
    expect(made.communities).toEqual([{ id: "pair", count: 2 }]);
    expect([made.untied, made.hanging]).toEqual([["f"], ["d", "e"]]);
    expect(made.sectors).toEqual([
      { sector: "civil", count: 4 },
      { sector: "public", count: 2 },
    ]);
  });

  test("in showcase keeps the ties that lead out of what matches, but parts within it", () => {
    const made = of(facts, { sectors: ["public"], mode: "showcase" });
    expect(made).toMatchObject({ actors: 2, ties: 1, parts: [], untied: ["f"], hanging: ["e"] });
  });

  test("of one part says that all hang together, and of many loose ends how many more", () => {
    const many = tableOf(
      actor("a"),
      actor("b"),
      tie("ab", ["a", "b"]),
      ...[1, 2, 3, 4, 5, 6, 7].map((at) => actor(`u${at}`)),
    );
    expect(saySummary("en", of(many), many)).toEqual([
      "In view: 9 actors and 1 relationship.",
      "All who have relationships hang together.",
      "Most relationships: a (1) and b (1).",
      "By sector: civil society (9).",
      "Without relationships: u1, u2, u3, u4, u5 and 2 more.",
      "With one relationship only: a and b.",
    ]);
  });
});
