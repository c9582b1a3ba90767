// The data modules made into tables, once: who is who, and which municipalities and regions each code holds.

import type { Language } from "../vocabulary/languages.ts";
import { groupRows } from "./groups.data.ts";
import { type MunicipalityRow, municipalityRows } from "./municipalities.data.ts";
import { regionRows } from "./regions.data.ts";

/** Latitude and longitude in degrees, WGS-84. */
export type Point = Readonly<{ lat: number; lon: number }>;

export type Names = Readonly<Record<Language, string>>;

export type Municipality = Readonly<{
  /** Three digits, zeros kept. */
  code: string;
  names: Names;
  /** Maakunta, two digits. */
  region: string;
  /** The administrative centre. */
  point: Point;
  /** Every code that holds it, its own `kunta:` first and `all` last. */
  within: readonly string[];
}>;

export type RegionKind = "elsewhere" | "region" | "evk" | "nuts2" | "wellbeingCounty" | "employmentArea";

export type RegionEntry = Readonly<{ code: string; kind: RegionKind; names: Names }>;

const elsewhere: readonly RegionEntry[] = [
  { code: "all", kind: "elsewhere", names: { fi: "kaikki alueet", sv: "alla områden", en: "all regions" } },
  {
    code: "national",
    kind: "elsewhere",
    names: { fi: "valtakunnallinen", sv: "riksomfattande", en: "national" },
  },
  { code: "abroad", kind: "elsewhere", names: { fi: "ulkomaat", sv: "utlandet", en: "abroad" } },
  {
    code: "unplaced",
    kind: "elsewhere",
    names: { fi: "ei paikkaa", sv: "utan plats", en: "no place given" },
  },
];

const kindByPrefix = new Map<string, RegionKind>([
  ["evk", "evk"],
  ["nuts2", "nuts2"],
  ["hva", "wellbeingCounty"],
  ["ea", "employmentArea"],
]);

export const regions = new Map(
  regionRows.map(([code, fi, sv, en, nuts3In2021, nuts3In2024, evk, lat, lon]) => [
    code,
    {
      names: { fi, sv, en },
      nuts3: [nuts3In2021, nuts3In2024],
      groups: [`evk:${evk}`, `nuts2:${nuts3In2024.slice(0, 4)}`],
      point: { lat, lon },
    },
  ]),
);

export const entries: readonly RegionEntry[] = [
  ...elsewhere,
  ...[...regions].map(([code, { names }]): RegionEntry => ({ code, kind: "region", names })),
  ...groupRows.map(
    ([code, fi, sv, en]): RegionEntry => ({
      code,
      kind: kindByPrefix.get(code.split(":")[0] ?? "") ?? "elsewhere",
      names: { fi, sv, en },
    }),
  ),
];

export const municipalities: ReadonlyMap<string, Municipality> = new Map(
  municipalityRows.map((row) => [row[0], municipalityOf(row)]),
);

/** Codes of municipalities by every code that holds them; a code without any has an empty set. */
export const municipalitiesIn: ReadonlyMap<string, ReadonlySet<string>> = collectMunicipalities();

/** Codes of the regions that lie wholly within each code. */
export const regionsIn: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...municipalitiesIn].map(([code, members]) => [code, wholeRegions(members)]),
);

function municipalityOf(row: MunicipalityRow): Municipality {
  const [code, fi, sv, en, region, wellbeingCounty, employmentArea, lat, lon] = row;
  const groups = regions.get(region)?.groups ?? [];
  const within = [
    `kunta:${code}`,
    region,
    ...groups,
    `hva:${wellbeingCounty}`,
    `ea:${employmentArea}`,
    "all",
  ];
  return { code, names: { fi, sv, en }, region, point: { lat, lon }, within };
}

function collectMunicipalities(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>(entries.map(({ code }) => [code, new Set()]));
  for (const { code, within } of municipalities.values()) {
    for (const area of within) {
      const members = found.get(area) ?? new Set();
      found.set(area, members.add(code));
    }
  }
  return found;
}

function wholeRegions(members: ReadonlySet<string>): ReadonlySet<string> {
  const isWhole = (region: string) =>
    [...(municipalitiesIn.get(region) ?? [])].every((one) => members.has(one));
  return new Set([...regions.keys()].filter(isWhole));
}
