import { describe, expect, it } from "vitest";
import { readCommand } from "../../../domain/commands/read.ts";
import { decide } from "../../../domain/decide/decide.ts";
import { cell, list, namedRows } from "../../../domain/exchange/named-rows.ts";
import { phrasesWithKind } from "../../../domain/exchange/seed-ecosystem/needs.ts";
import { seedEcosystem } from "../../../domain/exchange/seed-ecosystem/seed-ecosystem.ts";
import * as words from "../../../domain/exchange/seed-ecosystem/words.ts";
import { FactTable } from "../../../domain/facts.ts";
import { canonical } from "../../../domain/json.ts";
import { home } from "../../../domain/policy/seats.ts";
import { type Fact, isNode } from "../../../domain/records/record.ts";
import { isRefusal } from "../../../domain/refusal.ts";
import { strength } from "../../../domain/strength.ts";
import { seedEcosystemFiles, shuffledRows } from "./fixtures.ts";

const files = seedEcosystemFiles();
const records = seedEcosystem(files);
const rows = namedRows(files.actors);
const of = <T extends Fact["type"]>(type: T) =>
  records.filter((one): one is Extract<Fact, { type: T }> => one.type === type);
const node = (own: string) => records.filter(isNode).find((one) => one.keys?.[0]?.id === own)!;
const tally = (values: readonly string[]) =>
  Object.fromEntries(
    [...new Set(values)].toSorted().map((value) => [value, values.filter((each) => each === value).length]),
  );

describe("the national ecosystem", () => {
  it("has 98 nodes and 149 ties, as its README counts them", () => {
    expect(tally(records.map((one) => one.type))).toEqual({
      actor: 39 + 17,
      initiative: 15 + 12,
      gathering: 15,
      tie: 149,
      theme: 34,
      source: 5,
      need: 35,
      offer: 166,
      dataset: 1,
    });
    expect(of("tie").filter((one) => one.directed)).toHaveLength(140);
  });

  it("enters an empty map with one command, read as from the wire", () => {
    const command = readCommand({ type: "add", commandId: "load-seed-00", base: "e:0", records });
    if (isRefusal(command)) throw new Error(JSON.stringify(command));
    const decision = decide(command, { facts: new FactTable(), by: "kudelma", past: undefined });
    if (isRefusal(decision)) throw new Error(JSON.stringify(decision));
    expect(decision.edits.filter((one) => one.op === "added")).toHaveLength(records.length);
  });

  it("gives every record an id of its own, the same in any order of rows", () => {
    expect(new Set(records.map((one) => one.id)).size).toBe(records.length);
    const mixed = {
      actors: shuffledRows(files.actors, 3),
      ties: shuffledRows(files.ties, 3),
      events: shuffledRows(files.events, 3),
      status: shuffledRows(files.status, 3),
    };
    const sorted = (facts: Fact[]) => facts.map((one) => canonical(one)).toSorted();
    expect(sorted(seedEcosystem(mixed))).toEqual(sorted(records));
  });

  it("maps every kind, role, sector, status, theme and tie kind of its files by a table", () => {
    const unmapped = (table: object, given: string[]) =>
      [...new Set(given)].filter((word) => !(word in table));
    expect(
      unmapped(
        words.nodeTypes,
        rows.map((row) => cell(row, "kind")),
      ),
    ).toEqual([]);
    expect(
      unmapped(
        words.sectorOf,
        rows.map((row) => cell(row, "sector")),
      ),
    ).toEqual([]);
    expect(
      unmapped(
        words.roleOf,
        rows.flatMap((row) => list(row, "roles")),
      ),
    ).toEqual([]);
    expect(
      unmapped(
        words.tieKindOfWord,
        namedRows(files.ties).map((row) => cell(row, "kind")),
      ),
    ).toEqual([]);
    expect(
      unmapped(
        words.existenceOf,
        namedRows(files.status).map((row) => cell(row, "status")),
      ),
    ).toEqual([]);
    const themes = Object.fromEntries(of("theme").map((one) => [one.keys?.[0]?.id, one]));
    expect(
      unmapped(
        themes,
        rows.flatMap((row) => list(row, "themes")),
      ),
    ).toEqual([]);
    expect(Object.keys(themes).toSorted()).toEqual(
      [...new Set(rows.flatMap((row) => list(row, "themes")))].toSorted(),
    );
    for (const one of records) expect("kind" in one ? one.kind : "").not.toBe("other");
    for (const one of of("theme")) expect(Object.keys(one.names)).toEqual(["fi", "sv", "en"]);
  });

  it("names no kind of need or offer for a phrase that the files do not have", () => {
    const given = new Set(rows.flatMap((row) => [...list(row, "needs"), ...list(row, "offers")]));
    expect(phrasesWithKind().filter((phrase) => !given.has(phrase))).toEqual([]);
    const withKind = [...of("need"), ...of("offer")].filter((one) => one.kind !== undefined);
    expect(withKind).toHaveLength(98);
  });

  it("draws hollow what was only proposed or planned, ties as well as nodes", () => {
    expect(tally(records.filter(isNode).map((one) => one.existence))).toEqual({
      ended: 5,
      existing: 80,
      planned: 6,
      proposed: 7,
    });
    const context = (ending: string) =>
      namedRows(files.ties).filter((row) => cell(row, "context").endsWith(ending)).length;
    expect(tally(of("tie").map((one) => one.existence))).toEqual({
      existing: 149 - 30,
      planned: context("(planned)"),
      proposed: context("(proposed)"),
    });
    expect(node("osaamiskeskus")).toMatchObject({ existence: "planned", kind: "competenceCentre" });
    expect(node("kutojat")).toMatchObject({ existence: "proposed", extra: { status: "proposed 2022" } });
    expect(node("ws-rauma")).toMatchObject({ existence: "existing", date: "2023-05-31", type: "gathering" });
    expect(node("valmisteluhanke")).toMatchObject({
      existence: "ended",
      from: "2023",
      until: "2023",
      kind: "project",
    });
  });

  it("seats Finnish cities in their regions, the rest of Finland nationally and others abroad", () => {
    expect(tally(records.filter(isNode).map(home))).toEqual({
      "01": 25,
      "04": 7,
      "06": 1,
      "09": 1,
      "10": 1,
      "19": 2,
      abroad: 31,
      national: 28,
      unplaced: 2,
    });
    expect(node("six").place).toEqual({
      shown: "municipality",
      country: "GB",
      locality: "London",
      point: { lat: 51.5072, lon: -0.1276 },
    });
    expect(node("rauma")).toMatchObject({ kind: "city", place: { municipality: "684" } });
  });

  it("says of each tie the strength of its row, and doubts what the README doubts", () => {
    const byOwn = new Map(of("tie").map((one) => [one.keys?.[0]?.id, one]));
    for (const row of namedRows(files.ties))
      expect(strength(byOwn.get(cell(row, "id"))?.statements)).toBe(Number(cell(row, "strength")));
    const doubted = of("tie").filter((one) => one.statements?.[0]?.certainty !== "certain");
    expect(doubted).toHaveLength(5);
  });

  it("keeps the three ways of meeting that are no meetings with the dataset", () => {
    expect(Object.keys(of("dataset")[0]?.extra ?? {})).toEqual([
      "avoin-tilaisuus",
      "kehittamisklinikka",
      "tulevaisuustyopaja",
    ]);
  });
});
