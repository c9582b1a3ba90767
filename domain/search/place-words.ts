// Whether a word of a name is the name of a place, as it stands in names: Pori, Porin, Kouvolan, Björneborgs.
import { mergedRows } from "../regions/municipalities.data.ts";
import { allMunicipalities, allRegions } from "../regions/regions.ts";
import { foldLoose } from "./fold.ts";

/** The weak grade of the consonants before the last vowel, where Finnish bends a name (Turku: Turun). */
const grades: readonly (readonly [string, string])[] = [
  ["kk", "k"],
  ["pp", "p"],
  ["tt", "t"],
  ["nk", "ng"],
  ["nt", "nn"],
  ["mp", "mm"],
  ["lt", "ll"],
  ["rt", "rr"],
  ["t", "d"],
  ["p", "v"],
  ["k", ""],
];
const endings = ["", "n", "s", "ssa", "sta", "lla", "lta"];

/** Each form a place may have in a name, with the place it is of; made when first asked. */
let forms: Map<string, Set<string>> | undefined;

/**
 * The codes of the places that a loosely folded word may be a form of, Finnish, Swedish or English; none where it is
 * no place. Municipalities that were merged away (Lavia) are places still.
 */
export function placesNamed(word: string): ReadonlySet<string> {
  forms ??= madeForms();
  return forms.get(word) ?? new Set();
}

function madeForms(): Map<string, Set<string>> {
  const made = new Map<string, Set<string>>();
  const note = (name: string, place: string) => {
    for (const form of formsOf(foldLoose(name))) made.set(form, (made.get(form) ?? new Set()).add(place));
  };
  for (const { code, names } of allMunicipalities())
    for (const name of new Set(Object.values(names))) note(name, code);
  for (const { code, kind, names } of allRegions())
    if (kind === "region") for (const name of new Set(Object.values(names))) note(name, code);
  for (const [code, name] of mergedRows) note(name, code);
  return made;
}

function formsOf(name: string): string[] {
  const stems = new Set([name]);
  for (const [strong, weak] of grades) {
    const found = new RegExp(`^(.*)${strong}([aeiouy])$`).exec(name);
    if (found !== null) stems.add(`${found[1]}${weak}${found[2]}`);
  }
  for (const stem of [...stems]) {
    if (stem.endsWith("i")) stems.add(`${stem.slice(0, -1)}e`);
    if (stem.endsWith("nen")) stems.add(`${stem.slice(0, -3)}se`).add(`${stem.slice(0, -3)}ste`);
    if (stem.endsWith("s")) stems.add(`${stem.slice(0, -1)}kse`);
  }
  return [...stems].flatMap((stem) => endings.map((ending) => stem + ending));
}
