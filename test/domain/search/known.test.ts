// Who is probably known already, and who only looks like it: one table for each reason.
import { describe, expect, test } from "vitest";
import { type AskedNames, knownAlready } from "../../../domain/search/known.ts";
import { placesNamed } from "../../../domain/search/place-words.ts";
import { practice, records } from "../ask/practice.ts";
import { fixtureRows } from "../fixture-rows.ts";
import { actor, tableOf } from "../making.ts";

/** The region has two actors twice, as somebody new to it might have written them. */
const doubles = new Set(["Jokilaakson Paja-säätiö", "Språkkaféet i Raumo"]);
const whole = practice();
const region = tableOf(...records.filter((one) => one.type !== "actor" || !doubles.has(one.names.fi ?? "")));

/** `reason: name` of what is found in the practice region. */
function found(asked: AskedNames, limit = 5): string[] {
  return knownAlready(asked, region, { limit }).map((each) => `${each.reason}: ${each.name}`);
}

/** Whether a name would be taken for another one. */
function taken(asked: string, known: string): string | undefined {
  return knownAlready(asked, tableOf(actor("known", { names: { fi: known } })), { limit: 1 })[0]?.reason;
}

describe("what the practice region has twice", () => {
  test.each([
    ["Jokilaakson Pajasäätiö sr", "sameName: Jokilaakson Paja-säätiö"],
    ["Jokilaakson Paja-säätiö", "sameName: Jokilaakson Pajasäätiö sr"],
    ["Språkkaféet i Raumo", "otherLanguage: Språkkaféet i Raumo"],
  ])("%s is also %s", (asked, known) => {
    const hits = knownAlready(asked, whole, { limit: 5 });
    expect(hits.map((each) => `${each.reason}: ${each.name}`)).toContain(known);
    expect(hits).toHaveLength(2);
  });
});

describe("the same name", () => {
  test.each([
    ["Jokilaakson Paja-säätiö", "Jokilaakson Pajasäätiö sr"],
    ["jokilaakson pajasäätiö", "Jokilaakson Pajasäätiö sr"],
    ["JOKILAAKSON  PAJASÄÄTIÖ SR", "Jokilaakson Pajasäätiö sr"],
    ["Jokilaakson pajasaatio", "Jokilaakson Pajasäätiö sr"],
    ["Porin Ystäväpenkki r.y.", "Porin Ystäväpenkki ry"],
    ["Rauman Kielikahvila", "Rauman kielikahvila"],
    ["Jokilaakson Pajasäätio", "Jokilaakson Pajasäätiö sr"],
    ["Toinen pinta", "Toinen Pinta Oy"],
  ])("%s is %s", (asked, known) => expect(found(asked)).toEqual([`sameName: ${known}`]));
});

describe("one letter off", () => {
  test.each([
    ["Porin Ystäväpenki ry", "Porin Ystäväpenkki ry"],
    ["Porin Ystävänpenkki", "Porin Ystäväpenkki ry"],
    ["Jokilaakson Pajasäätyö", "Jokilaakson Pajasäätiö sr"],
    ["Rantahuonne ry", "Rantahuone ry"],
    ["Kielikahvla", "Kielikahvila"],
  ])("%s is %s", (asked, known) => expect(found(asked)).toEqual([`oneLetter: ${known}`]));

  test("is not two letters off, nor two letters that changed places", () => {
    expect(found("Rantahoune ry")).toEqual([]);
    expect(found("Kielikahvl")).toEqual([]);
  });

  test.each([
    ["Turun naisjärjestö ry", "Oulun naisjärjestö ry"],
    ["Kouvolan seudun kylät ry", "Kokkolan seudun kylät ry"],
    ["Lavian Naapuriapu ry", "Lapin Naapuriapu ry"],
    ["Koulun tuki ry", "Oulun tuki ry"],
    ["Salon Työpaja ry", "Talon Työpaja ry"],
    ["Eura-seura", "Aura-seura"],
    ["Työllisyyshanke 1", "Työllisyyshanke 2"],
    ["Työllisyyshanke I", "Työllisyyshanke II"],
    ["Ryhmäkoti A", "Ryhmäkoti B"],
    ["THL", "TEL"],
    ["Kela", "Kera"],
  ])("%s is not %s", (asked, known) => {
    expect(taken(asked, known)).toBeUndefined();
    expect(taken(known, asked)).toBeUndefined();
  });

  test("one place in two of its forms is one place", () => {
    expect(taken("Pori Työpaja", "Porin Työpaja")).toBe("oneLetter");
    expect(taken("Raumon nuoret", "Rauman nuoret")).toBe("oneLetter");
  });
});

describe("the name in another language", () => {
  test.each<[AskedNames, string]>([
    ["Språkkaféet i Raumo", "Språkkaféet i Raumo"],
    [{ names: { fi: "Språkkafeet i Raumo" } }, "Språkkaféet i Raumo"],
    ["Vänbänken i Björneborg rf", "Vänbänken i Björneborg rf"],
    [{ names: { sv: "Rauman kielikahvila" } }, "Rauman kielikahvila"],
  ])("%j is known as %s", (asked, known) => expect(found(asked)).toEqual([`otherLanguage: ${known}`]));

  test("is the same name when it is asked in that language", () => {
    expect(found({ names: { sv: "Språkkaféet i Raumo" } })).toEqual(["sameName: Språkkaféet i Raumo"]);
  });
});

describe("another name", () => {
  test.each<[AskedNames, string]>([
    ["Kielikahvila", "Kielikahvila"],
    ["vänbänken", "Vänbänken"],
    [{ names: { fi: "Uusi nimi" }, otherNames: ["Rantahuone"] }, "Rantahuone ry"],
  ])("%j is known as %s", (asked, known) => expect(found(asked)).toEqual([`otherName: ${known}`]));
});

describe("the business id", () => {
  const facts = tableOf(
    actor("a", { names: { fi: "Vanha nimi" }, businessId: "0201256-6" }),
    actor("b", { names: { fi: "Uusi nimi" } }),
  );
  const asked = (id: string) =>
    knownAlready({ names: { fi: "Uusi nimi" }, businessId: id }, facts, { limit: 5 }).map((one) => [
      one.id,
      one.reason,
    ]);

  test.each(["0201256-6", "02012566", "FI02012566", " 201256-6"])("%s is surer than any name", (id) => {
    expect(asked(id)).toEqual([
      ["a", "businessId"],
      ["b", "sameName"],
    ]);
  });

  test("that is wrong or missing says nothing", () => {
    for (const id of ["0201256-5", "", "Vanha nimi"]) expect(asked(id)).toEqual([["b", "sameName"]]);
  });
});

describe("what is found", () => {
  test("is never the record that is being edited, and never more than was asked for", () => {
    const own = records.find((one) => one.type === "actor" && one.names.fi === "Rantahuone ry")!;
    expect(found({ names: { fi: "Rantahuone ry" }, id: own.id })).toEqual([]);
    expect(knownAlready("Rantahuone", region, { limit: 0 })).toEqual([]);
    expect(found("")).toEqual([]);
    expect(found("ry")).toEqual([]);
  });

  test("is itself for every name of the practice region, and nobody else", () => {
    const rows = fixtureRows("practice-region/actors.csv");
    const single = rows.filter((row) => !doubles.has(row.name_fi!));
    expect(single).toHaveLength(rows.length - 2);
    const wrong = single.filter((row) => {
      const hits = knownAlready(row.name_fi!, region, { limit: 3 });
      return hits.length !== 1 || hits[0]!.name !== row.name_fi;
    });
    expect(wrong.map((row) => row.name_fi)).toEqual([]);
  });
});

describe("words that are places", () => {
  test.each([
    "pori",
    "porin",
    "turun",
    "oulun",
    "kouvolan",
    "lapin",
    "lavian",
    "kokemaen",
    "lahden",
    "huittisten",
    "harjavallan",
    "satakunnan",
    "bjorneborgs",
    "raumo",
    "rauman",
    "uudenmaan",
  ])("%s is one", (word) => expect([word, placesNamed(word).size > 0]).toEqual([word, word !== "uudenmaan"]));

  test.each(["ystavapenkki", "kielikahvila", "koulun", "turva", "lapset", ""])("%s is none", (word) =>
    expect(placesNamed(word).size).toBe(0),
  );
});
