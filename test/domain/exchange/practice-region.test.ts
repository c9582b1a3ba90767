import { describe, expect, it } from "vitest";
import { readCommand } from "../../../domain/commands/read.ts";
import { decide } from "../../../domain/decide/decide.ts";
import { cell, namedRows } from "../../../domain/exchange/named-rows.ts";
import { practiceRegion } from "../../../domain/exchange/practice-region/practice-region.ts";
import { FactTable } from "../../../domain/facts.ts";
import { canonical } from "../../../domain/json.ts";
import { home } from "../../../domain/policy/seats.ts";
import { type Fact, isNode } from "../../../domain/records/record.ts";
import { isRefusal } from "../../../domain/refusal.ts";
import { lastConfirmed, strength, toldBy } from "../../../domain/strength.ts";
import { practiceRegionFiles, shuffledRows } from "./fixtures.ts";

const files = practiceRegionFiles();
const records = practiceRegion(files);
const of = <T extends Fact["type"]>(type: T) =>
  records.filter((one): one is Extract<Fact, { type: T }> => one.type === type);
const byKey = (type: Fact["type"], own: string) => of(type).find((one) => one.keys?.[0]?.id === own)!;

describe("the practice region", () => {
  it("has the rows that its README counts", () => {
    const count = (type: Fact["type"]) => of(type).length;
    expect(count("actor")).toBe(84);
    expect(count("initiative")).toBe(12);
    expect(count("gathering")).toBe(10);
    expect(count("theme")).toBe(26);
    expect(count("need")).toBe(49);
    expect(count("offer")).toBe(46);
    expect(count("dataset")).toBe(1);
    // 11 interviews, 7 registers, and what was confirmed when asked.
    expect(count("source")).toBe(19);
    // 216 rows; 12 leads, 30 partners and 11 funders of initiatives; 10 hosts of gatherings and 102 who take part.
    const kinds = of("tie").map((tie) => tie.kind);
    const ofKind = (kind: string) => kinds.filter((each) => each === kind).length;
    expect([ofKind("coordinates"), ofKind("partnerIn"), ofKind("hosts")]).toEqual([12, 30, 10]);
    expect(ofKind("funds")).toBe(27 + 11);
    expect(count("tie")).toBe(216 + 12 + 30 + 11 + 10 + 102);
  });

  it("enters an empty map with one command, read as from the wire", () => {
    const facts = new FactTable();
    const command = readCommand({ type: "add", commandId: "load-practice", base: "e:0", records });
    if (isRefusal(command)) throw new Error(JSON.stringify(command));
    const decision = decide(command, { facts, by: "kudelma", past: undefined });
    if (isRefusal(decision)) throw new Error(JSON.stringify(decision));
    expect(decision.edits.filter((one) => one.op === "added")).toHaveLength(records.length);
  });

  it("gives every record an id of its own, the same in any order of rows", () => {
    expect(new Set(records.map((one) => one.id)).size).toBe(records.length);
    const mixed = {
      actors: shuffledRows(files.actors, 7),
      ties: shuffledRows(files.ties, 7),
      needsOffers: shuffledRows(files.needsOffers, 7),
      initiatives: shuffledRows(files.initiatives, 7),
      gatherings: shuffledRows(files.gatherings, 7),
      interviews: shuffledRows(files.interviews, 7),
      themes: shuffledRows(files.themes, 7),
    };
    const sorted = (list: Fact[]) => list.map((one) => canonical(one)).toSorted();
    expect(sorted(practiceRegion(mixed))).toEqual(sorted(records));
  });

  it("maps every kind, role, sector, area and theme to a key of the closed lists", () => {
    for (const one of records) {
      expect("kind" in one ? one.kind : "").not.toBe("other");
      expect(Object.keys(one.extra ?? {})).not.toContain("roles");
      expect(Object.keys(one.extra ?? {})).not.toContain("area");
      expect(Object.keys(one.extra ?? {})).not.toContain("kind");
      if (one.type === "actor") expect(one.sector).not.toBe("unset");
    }
  });

  it("says of each tie what its row says: strength, who told, when last confirmed", () => {
    for (const row of namedRows(files.ties)) {
      const tie = byKey("tie", cell(row, "id"));
      if (tie.type !== "tie") throw new Error("no tie");
      expect([cell(row, "id"), strength(tie.statements)]).toEqual([
        cell(row, "id"),
        Number(cell(row, "strength")),
      ]);
      expect([cell(row, "id"), toldBy(tie.statements)]).toEqual([cell(row, "id"), cell(row, "told_by")]);
      expect(lastConfirmed(tie.statements)).toBe(cell(row, "last_confirmed"));
    }
  });

  it("lets the interviewee speak for its own side, and the other side when it was asked or told the same", () => {
    const told = (own: string) => {
      const tie = byKey("tie", own);
      return tie.type === "tie" ? (tie.statements ?? []).map(({ at, sides }) => `${at} ${sides}`) : [];
    };
    expect(told("t001")).toEqual(["2024-03-12 from", "2026-03-10 to"]);
    expect(told("t002")).toEqual(["2024-03-12 from"]);
    expect(told("t007")).toEqual(["2024-03-12 to", "2025-11-06 from"]);
  });

  it("loses no cell of its actors", () => {
    const text = canonical(records);
    for (const row of namedRows(files.actors)) {
      const one = byKey("actor", cell(row, "id"));
      const kept = canonical(one);
      for (const column of [
        "name_fi",
        "name_sv",
        "name_en",
        "description_fi",
        "description_en",
        "goal_fi",
        "goal_en",
      ])
        if (cell(row, column) !== "") expect(kept).toContain(JSON.stringify(cell(row, column)));
      if (one.type !== "actor") throw new Error("no actor");
      expect(one.roles.join(";")).toBe(cell(row, "roles"));
      expect(one.themes).toHaveLength(cell(row, "themes").split(";").length);
      expect(one.area).toHaveLength(cell(row, "area").split(";").length);
      expect(one.otherNames?.join(";") ?? "").toBe(cell(row, "other_names"));
      expect(one.extra).toEqual({ existence: cell(row, "existence") });
      expect(one.place?.municipality).toBe(cell(row, "municipality_code"));
    }
    for (const row of namedRows(files.gatherings))
      expect(text).toContain(JSON.stringify(cell(row, "place_en")));
  });

  it("is at home in Satakunta with all but its six neighbours, initiatives and gatherings included", () => {
    const away = records.filter(isNode).filter((one) => home(one) !== "04");
    expect(away.map((one) => one.keys?.[0]?.id).toSorted()).toEqual([
      "arkivoima",
      "evk",
      "kutojaverkosto",
      "ljusstrimman",
      "mittapuu",
      "vammaskoski",
    ]);
  });

  it("names no person: an interview is an organisation and a role, and has a date", () => {
    expect(byKey("source", "h01-ystavapenkki")).toMatchObject({
      label: "Porin Ystäväpenkki ry, toiminnanjohtaja",
      date: "2024-03-12",
      kind: "interview",
    });
  });

  it("marks itself as practice and opens on Satakunta", () => {
    expect(of("dataset")[0]).toMatchObject({
      name: "practice-region",
      practice: true,
      opensOn: "04",
      names: {
        fi: "Satakunta (harjoitusalue)",
        sv: "Satakunta (övningsregion)",
        en: "Satakunta (practice region)",
      },
    });
  });
});
