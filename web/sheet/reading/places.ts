// Where somebody is, as a cell says it: “Pori”, “Reposaari, Pori”, “Satakunta”, “Tukholma, Ruotsi”, “609”.
import type { Place } from "../../../domain/records/place.ts";
import {
  allRegions,
  municipality,
  municipalityByName,
  regionByName,
} from "../../../domain/regions/regions.ts";
import { foldLoose } from "../../../domain/search/fold.ts";
import { languages } from "../../../domain/vocabulary/languages.ts";

/** @param before what stood there: how exactly it is shown stays, and so does its point while the municipality does */
export function readPlace(text: string, before: Place | undefined): Place | null {
  const parts = text.split(",").map((part) => part.trim());
  const last = parts.at(-1) ?? "";
  const locality = parts.slice(0, -1).join(", ");
  const more = locality === "" ? {} : { locality };
  const shown = before?.shown ?? "municipality";
  const town = municipalityByName(last) ?? municipality(last);
  if (town !== undefined) {
    const point = before?.municipality === town.code ? before.point : undefined;
    return { municipality: town.code, ...more, ...(point === undefined ? {} : { point }), shown };
  }
  const region = regionOf(last);
  if (region !== undefined) return { region, ...more, shown: before?.region === region ? shown : "region" };
  const country = countries().get(foldLoose(last));
  return country === undefined ? null : { country, ...more, shown };
}

function regionOf(name: string): string | undefined {
  const folded = foldLoose(name);
  const seat = allRegions().find(
    ({ code, kind, names }) =>
      (kind === "region" || code === "national" || code === "abroad" || code === "unplaced") &&
      Object.values(names).some((each) => foldLoose(each) === folded),
  );
  return seat?.code ?? regionByName(name);
}

let known: ReadonlyMap<string, string> | null = null;

/** Countries by their names in the three languages. */
function countries(): ReadonlyMap<string, string> {
  if (known !== null) return known;
  const found = new Map<string, string>();
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  for (const language of languages) {
    const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (const first of letters)
      for (const second of letters) {
        const name = names.of(first + second);
        if (name !== undefined) found.set(foldLoose(name), first + second);
      }
  }
  known = found;
  return found;
}
