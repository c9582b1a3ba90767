// Municipalities, regions and the groups over them: found by code or name, and what each covers.
//
// Codes: `06` (maakunta), `evk:04`, `nuts2:FI19`, `hva:06`, `ea:35`, `kunta:609`, and those without a place on the map:
// `national` (Finland without a municipality), `abroad`, `unplaced`, `all`.
// A seat is a maakunta code, `national`, `abroad` or `unplaced`: where one node is at home.

import { foldLoose } from "../search/fold.ts";
import type { Language } from "../vocabulary/languages.ts";
import { mergedRows } from "./municipalities.data.ts";
import {
  entries,
  type Municipality,
  municipalities,
  municipalitiesIn,
  type Point,
  type RegionEntry,
  regions,
  regionsIn,
} from "./tables.ts";

const entryByCode = new Map(entries.map((entry) => [entry.code, entry]));
const mergedInto = new Map(mergedRows.map(([code, , into]) => [code, into]));
const codeByName = new Map<string, string>([
  ...mergedRows.map(([, name, into]): [string, string] => [foldLoose(name), into]),
  ...[...municipalities.values()].flatMap(({ code, names }) =>
    Object.values(names).map((name): [string, string] => [foldLoose(name), code]),
  ),
]);

/** All municipalities of this year's table, in the order of their codes. */
export function allMunicipalities(): readonly Municipality[] {
  return [...municipalities.values()];
}

/**
 * The municipality of a code, also where a spreadsheet ate its zeros ("5" is "005"). The code of a municipality that
 * was merged gives its successor.
 */
export function municipality(code: string): Municipality | undefined {
  if (!/^\d{1,3}$/.test(code)) return undefined;
  const full = code.padStart(3, "0");
  return municipalities.get(mergedInto.get(full) ?? full);
}

/**
 * The municipality of a name, Finnish, Swedish or English, whatever its case and with or without dots on its letters.
 * The name of a municipality that was merged gives its successor (Lavia: Pori).
 */
export function municipalityByName(name: string): Municipality | undefined {
  const folded = foldLoose(name);
  const code = codeByName.get(folded) ?? codeByName.get(folded.replace(/ (kaupunki|kunta|stad|kommun)$/, ""));
  return code === undefined ? undefined : municipalities.get(code);
}

/** The region (maakunta) of a municipality by this year's table. */
export function regionOf(municipalityCode: string): string | undefined {
  return municipality(municipalityCode)?.region;
}

/** The region (maakunta) of a NUTS 3 code, of 2021 or of 2024. */
export function regionByNuts3(nuts3: string): string | undefined {
  return [...regions].find(([, facts]) => facts.nuts3.includes(nuts3))?.[0];
}

/**
 * The region (maakunta) of its name in any of the three languages, or of its code, also without its zero; the name of
 * the country gives `national`.
 */
export function regionByName(name: string): string | undefined {
  const folded = foldLoose(name);
  if (folded === "suomi" || folded === "finland") return "national";
  if (/^\d{1,2}$/.test(folded))
    return regions.has(folded.padStart(2, "0")) ? folded.padStart(2, "0") : undefined;
  return [...regions].find(([, { names }]) => Object.values(names).map(foldLoose).includes(folded))?.[0];
}

/** Every code that a view can be over, with its names: those without a place, regions, then groups. */
export function allRegions(): readonly RegionEntry[] {
  return entries;
}

/** True for every code of `allRegions` and for `kunta:` with a municipality of today. */
export function knownRegion(code: string): boolean {
  return municipalitiesIn.has(code);
}

/** The name of a region, group or municipality (`kunta:609`); an unknown code is its own name. */
export function regionName(code: string, language: Language): string {
  const names = entryByCode.get(code)?.names ?? municipalities.get(code.replace(/^kunta:/, ""))?.names;
  return names?.[language] ?? code;
}

/** The codes of the municipalities in a region or group, in order; `all` has every one, an unknown code none. */
export function groupMembers(code: string): readonly string[] {
  return [...(municipalitiesIn.get(code) ?? [])];
}

/** The regions (maakunta) that lie wholly within a region or group, in order. */
export function regionsWithin(code: string): readonly string[] {
  return [...(regionsIn.get(code) ?? [])];
}

/**
 * Whether a view over a region or group shows what is seated at `seat`. A group of municipalities covers a region
 * only when it has all of it; ask `coversMunicipality` where the municipality is known.
 */
export function covers(view: string, seat: string): boolean {
  return view === "all" || view === seat || regionsIn.get(view)?.has(seat) === true;
}

/** Whether a view over a region or group shows what is seated in the municipality. */
export function coversMunicipality(view: string, municipalityCode: string): boolean {
  return municipality(municipalityCode)?.within.includes(view) === true;
}

/** Where to draw: the administrative centre of a municipality (three digits), the middle of a region (two). */
export function pointOf(code: string): Point | undefined {
  return code.length === 2 ? regions.get(code)?.point : municipality(code)?.point;
}
