// Words that tell what kind of an actor it is, and so tell no two actors apart.
import { placesNamed } from "../place-words.ts";
import { strippedOf } from "./endings.ts";
import { stemsOf } from "./stems.ts";

const legal = new Set(["oy", "ab", "oyj", "ry", "rf", "sr", "ky", "osk", "sf", "inc", "ltd", "gmbh", "tmi"]);

/** Loosely folded; the last four also end compounds (valmennusyhdistys). */
export const heads = [
  ...["yhdistys", "saatio", "verkosto", "keskus", "liitto", "jarjesto", "osuuskunta", "rahasto", "hanke"],
  ...["stiftelsen", "foreningen", "natverket", "centralen", "forbundet"],
] as const;

const kinds = [
  ...heads,
  ...[
    "kaupunki",
    "kunta",
    "seurakunta",
    "projekti",
    "yhtio",
    "yritys",
    "opisto",
    "ammattiopisto",
    "oppilaitos",
  ],
  ...[
    "kansalaisopisto",
    "kansanopisto",
    "ammattikorkeakoulu",
    "amk",
    "yliopisto",
    "korkeakoulu",
    "tyollisyysalue",
  ],
  ...[
    "hyvinvointialue",
    "elinvoimakeskus",
    "ministerio",
    "konsortio",
    "ohjelma",
    "malli",
    "kokeilu",
    "ryhma",
  ],
  ...["stiftelse", "forening", "natverk", "stad", "kommun", "forsamling", "forbund", "bolag", "andelslag"],
  ...[
    "andelslaget",
    "bolaget",
    "hogskola",
    "yrkeshogskola",
    "yrkeshogskolan",
    "universitet",
    "universitetet",
  ],
  ...["projekt", "projektet", "program", "programmet", "kooperativ", "medborgarinstitut", "folkhogskola"],
  ...[
    "association",
    "foundation",
    "network",
    "cooperative",
    "city",
    "municipality",
    "parish",
    "centre",
    "center",
  ],
  ...["kauppakamari", "kamari", "handelskammare", "handelskammaren", "chamber", "academy", "federation"],
  ...["university", "college", "company", "fund", "council", "project", "programme", "society", "institute"],
] as const;
const small = new Set([
  "of",
  "the",
  "and",
  "for",
  "in",
  "ja",
  "och",
  "i",
  "pa",
  "for",
  "sen",
  "at",
  "a",
  "an",
  "applied",
  "sciences",
]);

const kindStems = new Map<string, string>(
  kinds.flatMap((kind) => [...stemsOf(kind)].map((stem): [string, string] => [stem, kind])),
);

/** Whether a loosely folded word is a legal form (oy, ry …). */
export function isLegalForm(word: string): boolean {
  return legal.has(word);
}

/** Whether it is a word of a kind of actor, in any of its forms (yhdistyksen). */
export function isKindWord(word: string): boolean {
  return kindStems.has(word) || [...strippedOf(word)].some((stem) => stem.length > 2 && kindStems.has(stem));
}

/** Whether a loosely folded word can tell one actor from another by itself: no kind, no place, no small word. */
export function isTelling(word: string): boolean {
  return word.length > 1 && !small.has(word) && !isKindWord(word) && placesNamed(word).size === 0;
}
