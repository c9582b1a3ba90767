import { describe, expect, test } from "vitest";
import {
  allMunicipalities,
  allRegions,
  covers,
  coversMunicipality,
  groupMembers,
  knownRegion,
  municipality,
  municipalityByName,
  pointOf,
  regionByName,
  regionByNuts3,
  regionName,
  regionOf,
  regionsWithin,
} from "../../../domain/regions/regions.ts";
import { fixtureRows } from "../fixture-rows.ts";

const file = "regions/fi-municipalities-2026.csv";

describe("municipalities", () => {
  test("there are 308, each found by its code and by every one of its names", () => {
    expect(allMunicipalities()).toHaveLength(308);
    for (const row of fixtureRows(file)) {
      expect(municipality(row.code!)?.names.fi).toBe(row.name_fi);
      for (const name of [row.name_fi, row.name_sv, row.name_en]) {
        expect(municipalityByName(name!.toUpperCase())?.code).toBe(row.code);
      }
      expect(regionOf(row.code!)).toBe(row.region_code);
    }
  });

  test("codes whose zeros a spreadsheet ate are still codes", () => {
    expect(municipality("5")?.code).toBe("005");
    expect(municipality("91")?.names.fi).toBe("Helsinki");
    expect(municipality("")).toBeUndefined();
    expect(municipality("999")).toBeUndefined();
    expect(municipality("0005")).toBeUndefined();
  });

  test("a merged municipality is its successor, by name and by code", () => {
    expect(municipalityByName("Lavia")?.names.fi).toBe("Pori");
    expect(municipality("413")?.code).toBe("609");
    expect(municipalityByName("Pertunmaa")?.code).toBe("507");
    expect(municipalityByName("Vaala")?.region).toBe("17");
  });

  test("names are found without dots on letters, with the word for a town, and never by half", () => {
    expect(municipalityByName("hameenlinna")?.code).toBe("109");
    expect(municipalityByName("Raumo stad")?.names.fi).toBe("Rauma");
    expect(municipalityByName("Pedersöre")?.names.fi).toBe("Pedersören kunta");
    expect(municipalityByName("Eura")?.code).not.toBe(municipalityByName("Eurajoki")?.code);
    expect(municipalityByName("Por")).toBeUndefined();
    expect(municipalityByName("")).toBeUndefined();
  });

  test("a point is in Finland, latitude apart from longitude", () => {
    for (const { point } of allMunicipalities()) {
      expect(point.lat).toBeGreaterThan(59.5);
      expect(point.lat).toBeLessThan(70.2);
      expect(point.lon).toBeGreaterThan(19);
      expect(point.lon).toBeLessThan(31.6);
    }
    expect(pointOf("609")?.lat).toBeCloseTo(61.49, 1);
    expect(pointOf("04")?.lat).toBeCloseTo(61.53, 1);
    expect(pointOf("national")).toBeUndefined();
  });
});

describe("regions and groups", () => {
  test("there are 19 regions, 10 EVK, 5 NUTS 2 areas, 23 wellbeing areas and 46 employment areas", () => {
    const count = (kind: string) => allRegions().filter((one) => one.kind === kind).length;
    expect(count("region")).toBe(19);
    expect(count("evk")).toBe(10);
    expect(count("nuts2")).toBe(5);
    expect(count("wellbeingCounty")).toBe(23);
    expect(count("employmentArea")).toBe(46);
  });

  test("every group has as many municipalities as its file says, and together they are the country once", () => {
    const files = {
      evk: "fi-elinvoimakeskus-2026",
      hva: "fi-wellbeing-counties",
      ea: "fi-employment-areas-2026",
    };
    for (const [prefix, name] of Object.entries(files)) {
      const rows = fixtureRows(`regions/${name}.csv`);
      for (const row of rows) {
        expect(groupMembers(`${prefix}:${row.code}`)).toHaveLength(Number(row.municipalities));
      }
      const all = rows.flatMap((row) => groupMembers(`${prefix}:${row.code}`));
      expect(all.sort()).toEqual(groupMembers("all"));
    }
  });

  test("every region has as many municipalities as its file says", () => {
    for (const row of fixtureRows("regions/fi-regions.csv")) {
      expect(groupMembers(row.code!)).toHaveLength(Number(row.municipalities));
    }
  });

  test("EVK 02 covers Southwest Finland, Satakunta and Åland, and nothing else", () => {
    expect(regionsWithin("evk:02")).toEqual(["02", "04", "21"]);
    expect(covers("evk:02", "04")).toBe(true);
    expect(covers("evk:02", "06")).toBe(false);
    expect(covers("evk:02", "national")).toBe(false);
  });

  test("a group that has only part of a region covers its municipalities, not the region", () => {
    expect(covers("ea:35", "04")).toBe(false);
    expect(coversMunicipality("ea:35", "609")).toBe(true);
    expect(coversMunicipality("ea:35", "684")).toBe(false);
    expect(covers("hva:06", "04")).toBe(true);
  });

  test("a seat without a place is covered by its own view and by all", () => {
    for (const seat of ["national", "abroad", "unplaced"]) {
      expect(covers(seat, seat)).toBe(true);
      expect(covers("all", seat)).toBe(true);
      expect(covers("04", seat)).toBe(false);
      expect(groupMembers(seat)).toEqual([]);
      expect(regionsWithin(seat)).toEqual([]);
    }
    expect(covers("national", "04")).toBe(false);
  });

  test("every municipality is covered by its own code, its region and all", () => {
    for (const { code, region } of allMunicipalities()) {
      for (const view of [`kunta:${code}`, region, "all"]) expect(coversMunicipality(view, code)).toBe(true);
    }
    expect(coversMunicipality("04", "413")).toBe(true);
    expect(coversMunicipality("04", "999")).toBe(false);
  });

  test("a code is known or it is not", () => {
    for (const code of ["06", "evk:04", "nuts2:FI19", "hva:90", "ea:46", "kunta:609", "all", "unplaced"]) {
      expect(knownRegion(code), code).toBe(true);
    }
    for (const code of ["", "03", "6", "evk:11", "kunta:413", "nuts2:FI", "constructor"]) {
      expect(knownRegion(code), code).toBe(false);
    }
  });

  test("names are given in three languages; an unknown code is its own name", () => {
    expect(regionName("02", "sv")).toBe("Egentliga Finland");
    expect(regionName("nuts2:FI19", "en")).toBe("West Finland");
    expect(regionName("kunta:609", "sv")).toBe("Björneborg");
    expect(regionName("national", "fi")).toBe("valtakunnallinen");
    expect(regionName("evk:99", "fi")).toBe("evk:99");
  });

  test("a region is found by its name, by its code without a zero and by NUTS 3 of either year", () => {
    expect(regionByName("Varsinais-Suomi")).toBe("02");
    expect(regionByName("Birkaland")).toBe("06");
    expect(regionByName("6")).toBe("06");
    expect(regionByName("3")).toBeUndefined();
    expect(regionByName("Suomi")).toBe("national");
    expect(regionByName("Pori")).toBeUndefined();
    expect(regionByNuts3("FI197")).toBe("06");
    expect(regionByNuts3("FI19B")).toBe("06");
    expect(regionByNuts3("FI")).toBeUndefined();
  });
});
