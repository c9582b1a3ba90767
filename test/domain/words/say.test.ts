import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { say, sayRefusal, sayTie, sayTieFrom } from "../../../domain/words/say.ts";
import { speak, speakList } from "../../../domain/words/speak.ts";

const looms = {
  fi: { looms: { one: "{count} kangaspuu", other: "{count} kangaspuuta" }, hello: "Hei {name}" },
  sv: { looms: { one: "{count} vävstol", other: "{count} vävstolar" }, hello: "Hej {name}" },
  en: { looms: { one: "{count} loom", other: "{count} looms" }, hello: "Hello {name}" },
};

describe("speak", () => {
  test("the number decides the form in every language", () => {
    expect(speak(looms, "fi", { key: "looms", values: { count: 1 } })).toBe("1 kangaspuu");
    expect(speak(looms, "fi", { key: "looms", values: { count: 0 } })).toBe("0 kangaspuuta");
    expect(speak(looms, "sv", { key: "looms", values: { count: 2 } })).toBe("2 vävstolar");
    expect(speak(looms, "en", { key: "looms", values: { count: 1 } })).toBe("1 loom");
  });

  test("numbers are written as the language writes them, and four digits keep together", () => {
    expect(speak(looms, "fi", { key: "hello", values: { name: 0.5 } })).toBe("Hei 0,5");
    expect(speak(looms, "en", { key: "looms", values: { count: 12345 } })).toBe("12,345 looms");
    expect(speak(looms, "en", { key: "looms", values: { count: 2026 } })).toBe("2026 looms");
  });

  test("a placeholder without a value stays as it is written", () => {
    expect(speak(looms, "sv", { key: "hello" })).toBe("Hej {name}");
  });

  test("a value goes in as it is, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(speak(looms, "en", { key: "hello", values: { name } })).toBe(`Hello ${name}`);
      }),
    );
  });

  test("names stand in a row as the language has it", () => {
    expect(speakList("fi", ["Diak", "Sitra", "THL"])).toBe("Diak, Sitra ja THL");
    expect(speakList("sv", ["Diak", "Sitra"])).toBe("Diak och Sitra");
    expect(speakList("en", ["Diak"])).toBe("Diak");
  });
});

describe("ties as sentences", () => {
  const funds = { kind: "funds", directed: true } as const;

  test("a funder funds, and is seen as the funder from the other end", () => {
    const ends = { from: "Porin kaupunki", to: "Rantahuone ry" };
    expect(sayTie("fi", funds, ends)).toBe("Porin kaupunki rahoittaa: Rantahuone ry");
    expect(sayTie("sv", funds, ends)).toBe("Porin kaupunki finansierar Rantahuone ry");
    expect(sayTieFrom("fi", "from", { ...funds, other: ends.to })).toBe("Rahoittaa: Rantahuone ry");
    expect(sayTieFrom("fi", "to", { ...funds, other: ends.from })).toBe("Rahoittaja: Porin kaupunki");
  });

  test("knowledge shared one way and both ways are two different sentences", () => {
    const ends = { from: "A", to: "B" };
    expect(sayTie("en", { kind: "sharesInfo", directed: true }, ends)).toBe("A shares knowledge with B");
    expect(sayTie("en", { kind: "sharesInfo", directed: false }, ends)).toBe(
      "A and B share knowledge with each other",
    );
    expect(sayTieFrom("sv", "to", { kind: "knows", directed: false, other: "B" })).toBe("Känner varandra: B");
  });

  test("a kind without direction reads the same from both ends", () => {
    const tie = { kind: "collaborates", directed: false, other: "B" } as const;
    expect(sayTieFrom("fi", "from", tie)).toBe(sayTieFrom("fi", "to", tie));
  });
});

describe("refusals as sentences", () => {
  test("a field is named by its word, also when it is one language of it", () => {
    const values = { field: "names.fi" };
    expect(sayRefusal("fi", { refused: "malformed", values })).toContain("”nimet”");
    expect(sayRefusal("sv", { refused: "dateMalformed", values: { field: "lastConfirmed" } })).toContain(
      "”senast bekräftad”",
    );
  });

  test("a field that has no word is named as it came", () => {
    expect(sayRefusal("en", { refused: "malformed", values: { field: "Nimi (virallinen)" } })).toContain(
      "“Nimi (virallinen)”",
    );
  });

  test("the reason of a row is a sentence of its own", () => {
    const said = sayRefusal("fi", { refused: "importRow", values: { row: 12, reason: "businessIdInvalid" } });
    expect(said).toMatch(/^Rivi 12: Y-tunnus ei ole oikea/);
  });

  test("one record still in the way and several are spoken of rightly", () => {
    expect(sayRefusal("en", { refused: "stillUsed", values: { count: 1 } })).toContain(
      "one record still refers",
    );
    expect(sayRefusal("en", { refused: "stillUsed", values: { count: 3 } })).toContain(
      "3 records still refer",
    );
  });
});

test("a proposal explains itself in one sentence", () => {
  const values = { count: 11, total: 14, theme: "yksinäisyys", share: 63, together: 19, runs: 20 };
  expect(say("en", "proposal.why", values)).toBe(
    "11 of 14 share the theme “yksinäisyys”; 63 % of their tie strength is inside; together in 19 of 20 runs.",
  );
});
