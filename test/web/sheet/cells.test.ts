// Cells are written in the reader's language and read in any of the three, forgivingly, or refused with a reason.
import { expect, test } from "vitest";
import { FactTable } from "../../../domain/facts.ts";
import type { Fact } from "../../../domain/records/record.ts";
import type { Tie } from "../../../domain/records/tie.ts";
import { allMunicipalities, allRegions } from "../../../domain/regions/regions.ts";
import { actorKinds } from "../../../domain/vocabulary/actor-kinds.ts";
import { type Language, languages } from "../../../domain/vocabulary/languages.ts";
import { needKinds } from "../../../domain/vocabulary/need-kinds.ts";
import { roles } from "../../../domain/vocabulary/roles.ts";
import { tieKindOf, tieKinds } from "../../../domain/vocabulary/tie-kinds.ts";
import { wordsIn } from "../../../web/i18n/words.ts";
import { dayText } from "../../../web/panels/dates.ts";
import type { Given, Table } from "../../../web/sheet/column.ts";
import { actors } from "../../../web/sheet/columns/actors.ts";
import { initiatives } from "../../../web/sheet/columns/initiatives.ts";
import { ties } from "../../../web/sheet/columns/ties.ts";
import { wants } from "../../../web/sheet/columns/wants.ts";
import { NameBook } from "../../../web/sheet/reading/names.ts";
import { readDate, readStrength, readYesNo } from "../../../web/sheet/reading/simple.ts";
import { actor, gathering, initiative, need, said, source, theme, tie } from "../../domain/making.ts";

const known = [
  actor("diak", { names: { fi: "Diak", sv: "Diak-huset" } }),
  actor("silta", { names: { fi: "Silta ry" } }),
  actor("twin-1", { names: { fi: "Kaksonen" } }),
  actor("twin-2", { names: { fi: "Kaksonen" } }),
  theme("youth", { names: { fi: "nuoret, työ", sv: "unga" } }),
  theme("food", { names: { fi: "ruoka-apu" } }),
  source("told", { node: "diak" }),
];

function given(language: Language = "fi", more: Partial<Given> = {}): Given {
  const facts = new FactTable();
  for (const one of known) facts.put(one);
  let made = 0;
  return {
    facts,
    words: wordsIn(language),
    reader: { id: "anna", name: "Anna", grants: [{ role: "weaver", regions: ["all"] }] },
    today: "2026-11-24",
    newId: () => {
      made += 1;
      return `made-${made}`;
    },
    region: "",
    names: new NameBook(facts),
    makes: false,
    tiesOf: () => 0,
    ...more,
  };
}

/** What a cell reads as: the row, or the key of the reason. */
function read(table: Table<Fact>, column: string, { text, row, at }: { text: string; row: Fact; at: Given }) {
  const found = table.columns.find(({ id }) => id === column)?.read?.(text, row, at);
  if (found === undefined) throw new Error(`no such column: ${column}`);
  if (!("fault" in found)) return found.row;
  return "says" in found.fault ? found.fault.says : found.fault.refusal.refused;
}

test("every value of every closed list is read back from its word, in each language", () => {
  for (const language of languages) {
    const at = given(language);
    const back = (table: Table<Fact>, column: string, row: Fact) => {
      const text = table.columns.find(({ id }) => id === column)?.text(row, at) ?? "";
      expect(read(table, column, { text, row, at }), `${language} ${text}`).toMatchObject({ ...row });
    };
    for (const kind of actorKinds) back(actors, "kind", actor("a", { kind }));
    for (const role of roles) back(actors, "roles", actor("a", { roles: [role] }));
    for (const kind of tieKinds.filter((one) => one !== "potential"))
      back(ties, "kind", tie("t", ["diak", "silta"], { kind, directed: tieKindOf(kind).directed === true }));
    for (const kind of needKinds) back(wants, "kind", need("n", "diak", { kind }));
  }
});

test("places are read by municipality, region and country, in each language", () => {
  for (const language of languages) {
    const at = given(language);
    const back = (place: NonNullable<ReturnType<typeof actor>["place"]>) => {
      const row = actor("a", { place });
      const text = actors.columns.find(({ id }) => id === "place")?.text(row, at) ?? "";
      expect(read(actors, "place", { text, row, at }), text).toMatchObject({ place });
    };
    for (const { code } of allMunicipalities()) back({ municipality: code, shown: "municipality" });
    for (const { code, kind } of allRegions()) if (kind === "region") back({ region: code, shown: "region" });
    for (const country of ["SE", "EE", "NO"]) back({ country, shown: "municipality" });
  }
  const row = actor("a");
  expect(read(actors, "place", { text: "Reposaari, Pori", row: row, at: given() })).toMatchObject({
    place: { municipality: "609", locality: "Reposaari" },
  });
  expect(read(actors, "place", { text: "5", row: row, at: given() })).toMatchObject({
    place: { municipality: "005" },
  });
  expect(read(actors, "place", { text: "Atlantis", row: row, at: given() })).toBe("noPlace");
});

test("dates are read as people and spreadsheets write them, as exact as they are told", () => {
  for (const language of languages)
    for (const date of ["2026", "2026-04", "2026-12", "2026-04-01", "2026-09-30"])
      expect(readDate(dayText(date, language)), dayText(date, language)).toBe(date);
  expect(readDate("24.11.2026")).toBe("2026-11-24");
  expect(readDate("24/11/2026")).toBe("2026-11-24");
  expect(readDate("2026-11-24 00:00:00")).toBe("2026-11-24");
  expect(readDate("31.2.2026")).toBeNull();
  expect(readDate("joskus")).toBeNull();
});

test("yes, no and strengths are read in words and signs", () => {
  for (const yes of ["kyllä", "Ja", "YES", "x", "1", "TRUE"]) expect(readYesNo(yes)).toBe(true);
  for (const no of ["ei", "nej", "No", "0", "", "-"]) expect(readYesNo(no)).toBe(false);
  expect(readYesNo("ehkä")).toBeNull();
  expect([
    readStrength("4"),
    readStrength("4/5"),
    readStrength("4: tekevät"),
    readStrength("arbetar tillsammans"),
  ]).toEqual([4, 4, 4, 4]);
  expect([readStrength("6"), readStrength("4,5"), readStrength("")]).toEqual([null, null, null]);
});

test("a beginning that only one has and one slip are forgiven, and what is no value is refused", () => {
  const row = actor("a", { kind: "association" });
  expect(read(actors, "kind", { text: "säätiö", row: row, at: given("sv") })).toMatchObject({
    kind: "foundation",
  });
  expect(read(actors, "kind", { text: "säätö", row: row, at: given() })).toMatchObject({
    kind: "foundation",
  });
  expect(read(actors, "kind", { text: "muu: penkkikahvila", row: row, at: given() })).toMatchObject({
    kind: "other",
    kindLabel: "penkkikahvila",
  });
  expect(read(actors, "kind", { text: "qwerty", row: row, at: given() })).toBe("noKind");
  expect(read(actors, "kind", { text: "", row: row, at: given() })).toBe("notEmpty");
  expect(read(actors, "sector", { text: "", row: row, at: given() })).toMatchObject({ sector: "unset" });
  expect(read(actors, "name", { text: " ", row: row, at: given() })).toBe("nameMissing");
  expect(read(actors, "businessId", { text: "1234567-8", row: row, at: given() })).toBe("businessIdInvalid");
});

test("names are looked up; an unknown one is refused with what was perhaps meant, and a plus makes it new", () => {
  const row = ties.blank(given());
  expect(read(ties, "from", { text: "diak", row: row, at: given() })).toMatchObject({ from: "diak" });
  expect(read(ties, "from", { text: "Diakk", row: row, at: given() })).toBe("noNameLike");
  expect(read(ties, "from", { text: "Kaksonen", row: row, at: given() })).toBe("severalNames");
  expect(read(ties, "from", { text: "+Uusi verkko", row: row, at: given() })).toMatchObject({
    from: expect.stringMatching(/^made/),
  });
  expect(
    read(ties, "from", { text: "Uusi verkko", row: row, at: given("fi", { makes: true }) }),
  ).toMatchObject({
    from: expect.stringMatching(/^made/),
  });
});

test("a theme with a comma in its name is one theme", () => {
  const row = actor("a");
  expect(read(actors, "themes", { text: "ruoka-apu, nuoret, työ", row: row, at: given() })).toMatchObject({
    themes: ["food", "youth"],
  });
  expect(read(actors, "themes", { text: "ruoka-apu, jotain", row: row, at: given() })).toMatch(/^noTheme/);
  expect(read(actors, "themes", { text: "", row: row, at: given() })).toMatchObject({ themes: [] });
});

test("what says which record it is, is written only in a new row; a strength only where nobody else told one", () => {
  const at = given();
  const old = tie("t", ["diak", "silta"], { statements: [said("told", { strength: 3 })] });
  if (at.facts instanceof FactTable) at.facts.put(old);
  const closed = (column: string, row: Tie) =>
    ties.columns.find(({ id }) => id === column)?.closed?.(row, at) ?? null;
  expect(closed("from", old)).toEqual({ says: "fixedEnd" });
  expect(closed("from", ties.blank(at))).toBeNull();
  expect(closed("strength", old)).toEqual({ says: "toldStrength" });
  expect(closed("strength", tie("u", ["diak", "silta"]))).toBeNull();
});

test("a gathering has a day where an initiative has a beginning, and no phase", () => {
  const at = given();
  expect(read(initiatives, "from", { text: "24.11.2026", row: gathering("g"), at: at })).toMatchObject({
    date: "2026-11-24",
  });
  expect(read(initiatives, "from", { text: "2026", row: initiative("i"), at: at })).toMatchObject({
    from: "2026",
  });
  const phase = initiatives.columns.find(({ id }) => id === "phase");
  expect(phase?.closed?.(gathering("g"), at)).toEqual({ says: "noPhase" });
});
